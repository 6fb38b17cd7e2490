import type { Completion } from './candidate.ts';
import type { CompletionQuestion } from './question.ts';
import type { Lists } from './lists.ts';
import { quotationCandidates, speakersIn } from './quotations.ts';
import type { SiteOf } from './site.ts';

/** Behind an opening mark: what those named before it have said. */
export function completeQuotation(
  { span, words, lead, closing }: SiteOf<'quotation'>,
  { text, offset, unasked }: CompletionQuestion,
  { knowledge, asOf, quotables }: Lists,
): Completion {
  const candidates = quotationCandidates(quotables, {
    words: words.map(({ folded }) => folded),
    speakers: speakersIn(text, lead, knowledge, asOf),
    close: text[offset] === closing ? '' : closing,
    asOf,
    unasked,
  });
  return { span, candidates };
}
