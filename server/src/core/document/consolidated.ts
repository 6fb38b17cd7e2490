import type { Draft } from './draft.ts';

/**
 * True for a consolidated text (văn bản hợp nhất): it repeats what was enacted under the numbers that it has there, with gaps where
 * a unit was repealed and footnotes between its units.
 */
export function isConsolidated({ text, passages }: Draft): boolean {
  const head = passages.slice(0, LETTERHEAD);
  return (
    head.some((span) => HEAD.test(readable(text, span))) ||
    passages.some((span) => mayAttest(text, span) && ATTEST.test(readable(text, span)))
  );
}

/** Hardly a passage begins with the letter: the others need not be brought to one spelling. */
function mayAttest(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return ATTEST_INITIAL.test(text.slice(start, Math.min(end, start + REACH)));
}

function readable(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return text
    .slice(start, Math.min(end, start + REACH))
    .normalize('NFC')
    .toLowerCase();
}

const LETTERHEAD = 40;
const REACH = 400;
const HEAD =
  /văn bản hợp nhất|\/vbhn-|được sửa đổi(?:, bổ sung)?(?: một số điều)? (?:bởi|theo)\s*(?:các văn bản sau)?:/u;
const ATTEST_INITIAL = /^[\s*_|]*x/iu;
const ATTEST = /^[\s*_|]*xác thực văn bản hợp nhất/u;
