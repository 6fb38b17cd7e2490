import { phraseAt, phraseList } from '../claims/phrases.ts';
import { unplaced } from '../claims/speech/attribution.ts';
import type { PlacedAttribution } from '../claims/speech/placed-attribution.ts';
import type { Draft, Passage } from '../document/draft.ts';
import { isUpperCase } from '../document/scan.ts';
import type { SpokenParagraph, SpokenSentence } from './speakers.ts';

/**
 * Reads an official document (a resolution, a directive, a conclusion): what it orders and sets is in the words of whoever issued it.
 * Undefined for any other text, and for one whose head does not say who issued it.
 */
export function readIssued({ text, form, passages, dated, official }: Draft): SpokenParagraph[] | undefined {
  const issuer = form.issuer.at(-1);
  if (!official || dated === undefined || issuer === undefined || form.number === undefined) return undefined;
  const by = issuedBy(text.slice(issuer.start, issuer.end));
  const from = Math.max(form.abstract?.end ?? 0, form.bases.at(-1)?.end ?? 0, form.number.end);
  const to = form.recipients?.start ?? form.signature?.start ?? text.length;
  return passages
    .filter(({ start, end }) => start >= from && end <= to)
    .map((passage) => ({ passage, sentences: orderIn(text, passage) ? sentencesOf(passage, by) : [], quotes: [] }));
}

/** Headings name what follows, and proposals are no orders. */
function orderIn(text: string, passage: Passage): boolean {
  if (passage.kind === 'heading' || isUpperCase(text, passage)) return false;
  const ended = ENDS.has(passage.tokens.at(-1)?.text ?? '') || passage.tokens.length > LONGEST_TITLE;
  return ended && phraseAt(LEADING_UP, passage.tokens, 0) === undefined;
}

const ENDS: ReadonlySet<string> = new Set(['.', ';', ':']);
const LONGEST_TITLE = 30;

const LEADING_UP = phraseList('căn cứ, theo đề nghị, xét đề nghị, trên cơ sở, nơi nhận, quyết nghị, quyết định');

function sentencesOf({ sentences }: Passage, by: PlacedAttribution): SpokenSentence[] {
  let firstToken = 0;
  return sentences.map(({ tokens }) => {
    const range = { firstToken, endToken: firstToken + tokens.length };
    firstToken = range.endToken;
    return { ...range, content: range, by, event: false };
  });
}

/** "THỦ TƯỚNG CHÍNH PHỦ" is an office, "BỘ A" a body. */
function issuedBy(line: string): PlacedAttribution {
  const name = line.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
  const isOffice = OFFICE.test(name);
  const issuer = { speaker: isOffice ? undefined : name, office: isOffice ? name : undefined };
  return { ...unplaced({ ...issuer, date: undefined, event: undefined }), carried: false };
}

const OFFICE = /^(?:phó |quyền )?(?:thủ tướng|chủ tịch|bộ trưởng|tổng bí thư)/iu;
