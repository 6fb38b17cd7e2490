import { claimReader } from '../claims/read-claims.ts';
import { slotReader } from '../claims/slot-reader.ts';
import type { Draft, Passage } from '../document/draft.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Day } from '../text/day.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import type { Candidate, CandidateSpeaker, SourceHead } from './candidate.ts';
import { findCandidates, paragraphCounter } from './find-candidates.ts';
import { sortStatement } from './kind.ts';
import { trimmed } from './parts.ts';
import { speakerResolver } from './resolve-speaker.ts';
import { topicFinder } from './topics.ts';

export interface SelectionInput {
  readonly draft: Draft;
  readonly selected: Span;
  readonly knowledge: Knowledge;
  /** Who says it, where somebody was asked; goes before what the text says. */
  readonly speaker: string | undefined;
  /** The day of saying it, where somebody was asked. */
  readonly date: Day | undefined;
  readonly today: Day;
}

/** What is selected of a text, as candidates; or what somebody has to be asked first. */
export type Selected =
  | { readonly kind: 'found'; readonly head: SourceHead; readonly candidates: readonly Candidate[] }
  | { readonly kind: 'open'; readonly speaker: boolean; readonly date: boolean };

/** The candidates that lie in a selection; where none does, the selected part of each of its paragraphs, in the words of whoever speaks there. */
export function selectedCandidates(input: SelectionInput): Selected {
  const { draft, selected, knowledge, date, today } = input;
  const { head, candidates } = findCandidates({ draft, knowledge, asOf: date ?? today });
  const touched = candidates.filter((candidate) => overlaps(candidate, selected));
  const inside = input.speaker === undefined ? touched.filter((candidate) => contains(selected, candidate)) : [];
  const found = inside.length > 0 ? inside : draft.passages.flatMap((passage) => cut(passage, { ...input, touched }));
  // The day of a text that names none is that on which it is read; somebody has to say the right one.
  const dated =
    date !== undefined ||
    head.held !== undefined ||
    head.published !== undefined ||
    touched.some((each) => each.date !== today);
  if (found.length === 0 || !dated) return { kind: 'open', speaker: found.length === 0, date: !dated };
  return { kind: 'found', head, candidates: found.map((each) => ({ ...each, date: date ?? each.date })) };
}

interface Cut extends SelectionInput {
  readonly touched: readonly Candidate[];
}

/** The selected words of a paragraph as one candidate; none where nobody is known to say them. */
function cut({ tokens: all, leads }: Passage, { draft, selected, touched, ...input }: Cut): Candidate[] {
  const words = all.filter((token) => contains(selected, token));
  const { firstToken, endToken } = trimmed(words, { firstToken: 0, endToken: words.length });
  const tokens = words.slice(firstToken, endToken);
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return [];
  const span = { start: first.start, end: last.end };
  const around = touched.find((candidate) => overlaps(candidate, span));
  const date = input.date ?? around?.date ?? input.today;
  const speaker = input.speaker === undefined ? around?.speaker : speakerNamed(input.speaker, date, input.knowledge);
  if (speaker === undefined) return [];
  const { records, documents } = input.knowledge;
  const readClaims = claimReader(slotReader(date, documents.names));
  const claims = readClaims({ sentences: [{ ...span, tokens }], leads });
  const wording = around?.wording ?? 'reported';
  return [
    {
      ...span,
      quote: draft.text.slice(span.start, span.end),
      speaker,
      carried: input.speaker === undefined && around?.carried === true,
      date,
      event: around?.event,
      wording,
      ...sortStatement(tokens, claims, wording),
      topics: topicFinder(records.topics)(tokens),
      claims,
      paragraph: paragraphCounter(draft.text)(span.start),
    },
  ];
}

function speakerNamed(name: string, day: Day, { records }: Knowledge): CandidateSpeaker | undefined {
  const unplaced = { speakerSpan: undefined, officeSpan: undefined, dateSpan: undefined, eventSpan: undefined };
  const given = { speaker: name, office: undefined, date: undefined, event: undefined, party: undefined };
  return speakerResolver(records).resolve({ ...unplaced, ...given, carried: false }, day);
}
