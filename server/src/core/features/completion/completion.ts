import { completeBasis } from './complete-basis.ts';
import { completeProse } from './complete-prose.ts';
import { completeQuotation } from './complete-quotation.ts';
import type { Completion } from './candidate.ts';
import type { Lists } from './lists.ts';
import type { CompletionQuestion } from './question.ts';
import { siteAt } from './site.ts';
import { snippetText } from '../snippet.ts';

/** What may be put at the cursor of a draft; undefined where there is nothing to complete. The line before the cursor alone is read. */
export function completionAt(question: CompletionQuestion, lists: Lists): Completion | undefined {
  const completion = completeSite(question, lists);
  if (completion === undefined) return undefined;
  const { span, candidates } = completion;
  const typed = question.text.slice(span.start, span.end);
  // What stands there already would only be in the way of Enter.
  return { span, candidates: candidates.filter(({ insert }) => snippetText(insert) !== typed) };
}

function completeSite(question: CompletionQuestion, lists: Lists): Completion | undefined {
  const site = siteAt(question.text, question.offset);
  switch (site?.kind) {
    case undefined:
      return undefined;
    case 'basis':
      return completeBasis(site, question, lists);
    case 'quotation':
      return completeQuotation(site, question, lists);
    case 'prose':
      return completeProse(site, question, lists);
  }
}
