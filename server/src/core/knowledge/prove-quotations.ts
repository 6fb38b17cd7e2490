import { faultAt } from './consistency.ts';
import type { Bilingual, KnowledgeFault } from './fault.ts';
import type { Attestation, Statement } from './model.ts';

export interface Proof {
  readonly faults: readonly KnowledgeFault[];
  /** Attestations whose source names a text that is not there. */
  readonly missing: readonly KnowledgeFault[];
  /** Attestations whose words stand in their source. */
  readonly proven: number;
  /** Attestations whose source has no text. */
  readonly withoutFile: number;
}

/** The non-empty lines of a source's text; undefined where it is not there. */
export type SourceTexts = (file: string) => readonly string[] | undefined;

/** Looks every quotation up in its source, at the paragraph that it is said to stand in. */
export function proveQuotations(statements: readonly Statement[], texts: SourceTexts): Proof {
  const paragraphs = new Map<string, readonly string[] | undefined>();
  const faults: KnowledgeFault[] = [];
  const missing: KnowledgeFault[] = [];
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
      if (!paragraphs.has(file)) paragraphs.set(file, texts(file)?.map(comparable));
      const known = paragraphs.get(file);
      if (known === undefined) {
        missing.push(faultAt(statement, sourceFileMissing(attestation.source.id, file)));
        continue;
      }
      const fault = prove({ statement, attestation, paragraphs: known });
      if (fault === undefined) proven += 1;
      else faults.push(fault);
    }
  }
  return { faults, missing, proven, withoutFile };
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
  readonly paragraphs: readonly string[];
}

function prove({ statement, attestation, paragraphs }: Claim): KnowledgeFault | undefined {
  const { source, paragraph = 0 } = attestation;
  const { id } = source;
  const quote = comparable(attestation.quote ?? statement.quote);
  const named = paragraphs[paragraph - 1];
  if (named !== undefined && standsIn(named, quote)) return undefined;
  const actual = paragraphs.findIndex((each) => standsIn(each, quote)) + 1;
  if (actual > 0) return faultAt(statement, otherParagraph(id, paragraph, actual));
  if (named === undefined) return faultAt(statement, noSuchParagraph(id, paragraph, paragraphs.length));
  return faultAt(statement, notVerbatim(id, paragraph));
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

function sourceFileMissing(source: string, file: string): Bilingual {
  return {
    vi: `không thấy tệp “${file}” của nguồn “${source}”`,
    en: `the file “${file}” of the source “${source}” is not there`,
  };
}

function noSuchParagraph(source: string, paragraph: number, count: number): Bilingual {
  return {
    vi: `nguồn “${source}” không có đoạn ${paragraph}, chỉ có ${count} đoạn`,
    en: `the source “${source}” has no paragraph ${paragraph}, only ${count}`,
  };
}

function otherParagraph(source: string, paragraph: number, actual: number): Bilingual {
  return {
    vi: `lời trích nằm ở đoạn ${actual} của nguồn “${source}”, không phải đoạn ${paragraph}`,
    en: `the quotation stands in paragraph ${actual} of the source “${source}”, not in ${paragraph}`,
  };
}

function notVerbatim(source: string, paragraph: number): Bilingual {
  return {
    vi: `lời trích không có nguyên văn trong nguồn “${source}” (đoạn ${paragraph})`,
    en: `the quotation does not stand verbatim in the source “${source}” (paragraph ${paragraph})`,
  };
}
