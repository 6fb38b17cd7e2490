import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Statement } from '../../knowledge/model.ts';
import type { Day } from '../../text/day.ts';
import { tokenise } from '../../text/tokens.ts';
import type { Span } from '../../text/span.ts';
import { attributionLine } from '../../wording/evidence.ts';
import { innerMarks } from '../quotation.ts';
import { type Candidate, MOST_CANDIDATES } from './candidate.ts';
import { foldedWords } from './typed-words.ts';

/** A statement that may be quoted, with its words as they are looked up. */
export interface Quotable {
  readonly statement: Statement;
  readonly words: readonly string[];
}

/** What may be quoted: own words before what is told of somebody. Our own words for what a document says are nobody's to quote. */
export function quotables(statements: readonly Statement[]): Quotable[] {
  return statements
    .filter(({ wording, kind }) => wording === 'direct' || (wording === 'reported' && kind !== 'figure'))
    .map((statement) => ({ statement, words: foldedWords(`${statement.quote} ${statement.about ?? ''}`) }));
}

export interface QuotationWish {
  /** The words typed behind the mark. */
  readonly words: readonly string[];
  /** The ids of those whom the text names before the mark, the last named first. */
  readonly speakers: readonly string[];
  /** What closes the quotation: nothing where the mark is there already. */
  readonly close: string;
  readonly asOf: Day;
}

/** The statements that hold all typed words, those of whoever is named before the mark first. Without a speaker, words have to be typed. */
export function quotationCandidates(among: readonly Quotable[], wish: QuotationWish): Candidate[] {
  const { words, speakers, close, asOf } = wish;
  const rank = ({ speaker, wording }: Statement): number => {
    const named = speakers.indexOf(speaker.id);
    return (named < 0 ? speakers.length : named) * 2 + (wording === 'direct' ? 0 : 1);
  };
  return among
    .filter(({ statement, words: known }) => {
      if (statement.date > asOf) return false;
      if (words.length === 0 && !speakers.includes(statement.speaker.id)) return false;
      return words.every((word) => known.some((each) => each.startsWith(word)));
    })
    .map(({ statement }) => ({ statement, rank: rank(statement) }))
    .sort((a, b) => a.rank - b.rank || (a.statement.date < b.statement.date ? 1 : -1))
    .slice(0, MOST_CANDIDATES)
    .map(({ statement }) => ({
      kind: 'quotation',
      label: statement.quote,
      detail: attributionLine(statement),
      insert: [`${innerMarks(statement.quote)}${close}`],
      outdated: false,
      subject: { kind: 'statement', id: statement.id },
    }));
}

/** The people and bodies named in a stretch of text, the last first. */
export function speakersIn(text: string, span: Span, { mentions }: Knowledge, asOf: Day): string[] {
  return mentions
    .mentionsIn(tokenise(text, span), asOf)
    .flatMap(({ kind, id }) => (kind === 'place' ? [] : [id]))
    .reverse();
}
