import { faultAt } from '../../core/knowledge/consistency.ts';
import type { Bilingual, KnowledgeFault } from '../../core/knowledge/fault.ts';
import type { Attestation, Statement } from '../../core/knowledge/model.ts';
import type { Texts } from '../wording/shape.ts';
import { TEXTS } from '../wording/texts.ts';
import { isProblem, type Problem } from '../world.ts';

export interface Proof {
  readonly faults: readonly KnowledgeFault[];
  /** Attestations whose words stand in their source. */
  readonly proven: number;
  /** Attestations whose source has no text. */
  readonly withoutFile: number;
}

/** The non-empty lines of a source's text; undefined where it is not there. */
export type SourceTexts = (file: string) => readonly string[] | Problem | undefined;

/** Looks every quotation up in its source, at the paragraph that it is said to stand in. */
export function proveQuotations(statements: readonly Statement[], texts: SourceTexts): Proof | Problem {
  const paragraphs = new Map<string, readonly string[] | undefined>();
  const faults: KnowledgeFault[] = [];
  let [proven, withoutFile] = [0, 0];
  for (const statement of statements) {
    // Nobody said these words: they are ours for what a document says.
    if (statement.wording === 'restated') continue;
    for (const attestation of statement.sources) {
      const { file } = attestation.source;
      if (file === undefined) {
        withoutFile += 1;
        continue;
      }
      if (!paragraphs.has(file)) {
        const lines = texts(file);
        if (isProblem(lines)) return lines;
        paragraphs.set(file, lines?.map(comparable));
      }
      const fault = prove({ statement, attestation, file, paragraphs: paragraphs.get(file) });
      if (fault === undefined) proven += 1;
      else faults.push(fault);
    }
  }
  return { faults, proven, withoutFile };
}

/** White space, quotation-mark style and Unicode form are the only things in which a quotation may differ from its source. */
export function comparable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[“”„‟«»]/gu, '"')
    .replace(/[‘’‚‛]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim();
}

interface Claim {
  readonly statement: Statement;
  readonly attestation: Attestation;
  readonly file: string;
  readonly paragraphs: readonly string[] | undefined;
}

function prove({ statement, attestation, file, paragraphs }: Claim): KnowledgeFault | undefined {
  const { source, paragraph } = attestation;
  const { id } = source;
  if (paragraphs === undefined)
    return faultAt(
      statement,
      inBoth((texts) => texts.sourceFileMissing(id, file)),
    );
  const quote = comparable(attestation.quote ?? statement.quote);
  const named = paragraphs[(paragraph ?? 0) - 1];
  if (named !== undefined && standsIn(named, quote)) return undefined;
  const actual = paragraphs.findIndex((each) => standsIn(each, quote)) + 1;
  if (actual > 0)
    return faultAt(
      statement,
      inBoth((texts) => texts.otherParagraph(id, paragraph ?? 0, actual)),
    );
  if (named === undefined)
    return faultAt(
      statement,
      inBoth((texts) => texts.noSuchParagraph(id, paragraph ?? 0, paragraphs.length)),
    );
  return faultAt(
    statement,
    inBoth((texts) => texts.notVerbatim(id, paragraph ?? 0)),
  );
}

function inBoth(say: (texts: Texts) => string): Bilingual {
  return { vi: say(TEXTS.vi), en: say(TEXTS.en) };
}

/** Whether the quotation stands in the paragraph as whole words: "70" does not stand in "705" or "70,5". */
function standsIn(paragraph: string, quote: string): boolean {
  for (let at = paragraph.indexOf(quote); at >= 0; at = paragraph.indexOf(quote, at + 1)) {
    const before = paragraph.slice(0, at);
    const after = paragraph.slice(at + quote.length);
    if (!(joins(before.slice(-2), quote.slice(0, 2)) || joins(quote.slice(-2), after.slice(0, 2)))) return true;
  }
  return false;
}

/** Whether a cut between the two pieces goes through a word or a number. */
function joins(left: string, right: string): boolean {
  if (/[\p{L}\p{M}\p{N}]$/u.test(left) && /^[\p{L}\p{M}\p{N}]/u.test(right)) return true;
  return (/\d$/u.test(left) && /^[.,]\d/u.test(right)) || (/\d[.,]$/u.test(left) && /^\d/u.test(right));
}
