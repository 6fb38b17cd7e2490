import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Mention } from '../../knowledge/mentions.ts';
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
  readonly speakers: NamedSpeakers;
  /** True where nobody asked: a term in quotation marks is no quotation. */
  readonly unasked: boolean;
  /** What closes the quotation: nothing where the mark is there already. */
  readonly close: string;
  readonly asOf: Day;
}

/** Those whom a text names before a quotation, by their ids, the last named first. */
export interface NamedSpeakers {
  readonly people: readonly string[];
  readonly bodies: readonly string[];
}

/**
 * The statements that hold all typed words. Where a person is named only theirs: another's words would be given to the wrong one. Before
 * a word is typed only those named are quoted, and with what they said themselves where that is on record.
 */
export function quotationCandidates(among: readonly Quotable[], wish: QuotationWish): Candidate[] {
  const { words, close, asOf, unasked } = wish;
  const { people, bodies } = wish.speakers;
  const speakers = people.length > 0 ? people : bodies;
  const rank = ({ speaker, wording }: Statement): number => {
    const named = speakers.indexOf(speaker.id);
    return (named < 0 ? speakers.length : named) * 2 + (wording === 'direct' ? 0 : 1);
  };
  const mustBeNamed = unasked || people.length > 0 || words.length === 0;
  const fitting = among.filter(({ statement, words: known }) => {
    if (statement.date > asOf) return false;
    if (mustBeNamed && !speakers.includes(statement.speaker.id)) return false;
    return words.every((word) => known.some((each) => each.startsWith(word)));
  });
  const own = words.length === 0 ? fitting.filter(({ statement }) => statement.wording === 'direct') : [];
  return (own.length > 0 ? own : fitting)
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

export function speakersIn(text: string, span: Span, { mentions }: Knowledge, asOf: Day): NamedSpeakers {
  const named = mentions.mentionsIn(tokenise(text, span), asOf).reverse();
  const idsOf = (wanted: Mention['kind']): string[] => named.flatMap(({ kind, id }) => (kind === wanted ? [id] : []));
  return { people: idsOf('person'), bodies: idsOf('organisation') };
}
