import type { Draft, Passage } from '../../document/draft.ts';
import { unitsAround } from '../../document/units-around.ts';
import { contains, holderAmong, type Span } from '../../text/span.ts';
import type { DraftTerm } from './draft-terms.ts';

/** Where an abbreviation stands before the place that defines it. */
export interface EarlyUse {
  readonly use: Span;
}

/**
 * The first use in the running text before the definition, in the same of the draft's texts. Headings, letterhead, legal
 * bases, tables, quoted words and the symbols of documents ("QĐ-UBND") are written without regard to definitions.
 */
export function earlyUse(
  { text, outline, passages, form }: Draft,
  { definition, uses, passage: home }: DraftTerm,
  isQuoted: (place: Span, passage: Passage) => boolean,
): EarlyUse | undefined {
  if (home.kind === 'heading' || home.kind === 'cell') return undefined;
  const unitsAt = unitsAround(outline);
  const textAt = (offset: number) => unitsAt(offset).find(({ kind }) => kind === 'appendix');
  const holder = holderAmong(passages);
  const use = uses.find((span) => {
    if (span.start >= definition.start || isSymbol(text, span)) return false;
    const passage = holder(span);
    if (passage === undefined || passage.kind === 'heading' || passage.kind === 'cell') return false;
    const running = passage.sentences.some((sentence) => contains(sentence, span) && isRunning(text, sentence));
    return (
      running &&
      textAt(span.start) === textAt(definition.start) &&
      !unitsAt(span.start).some(
        ({ kind, title }) => kind === 'căn cứ' || (title !== undefined && contains(title, span)),
      ) &&
      !letterhead(form).some((part) => contains(part, span)) &&
      !isQuoted(span, passage)
    );
  });
  return use === undefined ? undefined : { use };
}

function letterhead({ issuer, number, abstract, recipients, signature }: Draft['form']): Span[] {
  return [...issuer, number, abstract, recipients, signature].filter((part) => part !== undefined);
}

/** Part of a number ("12/QĐ-UBND") or of a longer abbreviation. */
function isSymbol(text: string, { start, end }: Span): boolean {
  return JOINED.test(text[start - 1] ?? '') || JOINED.test(text[end] ?? '');
}

const JOINED = /^[-–/&_@\p{L}\p{N}]/u;

/** A sentence of prose ends with its mark and is not set in capitals. */
function isRunning(text: string, { start, end }: Span): boolean {
  const written = text.slice(start, end).normalize('NFC').trim();
  return MARK.test(TAIL.exec(written)?.[0] ?? '') && SMALL_WORDS.test(written);
}

const TAIL = /(?<!\W)\W+$/u;
const MARK = /[.;:,]/u;
const SMALL_WORDS = /\p{Ll}\s+\p{Ll}/u;
