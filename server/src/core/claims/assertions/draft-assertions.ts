import type { Draft, Passage, Sentence, Table } from '../../document/draft.ts';
import type { OutlineNode } from '../../document/outline-node.ts';
import { unitsAround } from '../../document/units-around.ts';
import { kept, keptIn } from '../../text/kept.ts';
import { contains, holderAmong } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import type { Claim } from '../claim.ts';
import type { DraftClaim } from '../draft-claims.ts';
import type { DraftNorm } from '../norms/draft-norms.ts';
import type { Assertion } from './assertion.ts';
import { chargeAssertions } from './charge-assertions.ts';
import { deadlineAssertions } from './deadline-assertions.ts';
import type { Ground } from './ground.ts';
import { normAssertions } from './norm-assertions.ts';
import { shortNames } from './short-names.ts';
import { valueAssertions } from './value-assertions.ts';

/** What the draft lays down, in text order. An alternative among several ("Phương án 1") lays nothing down. */
export function draftAssertions(draft: Draft, claims: readonly DraftClaim[], norms: readonly DraftNorm[]): Assertion[] {
  return bySentence(claims).flatMap(assertionReader(draft, norms));
}

/** Reads the same sentence by sentence, which have to come in their order. */
export function assertionReader(draft: Draft, norms: readonly DraftNorm[]): (said: Said) => readonly Assertion[] {
  const normsOf = bySentenceOf(norms);
  const meaning = shortNames(draft);
  const quotedAt = quotedAmong(draft.outline);
  const unitsOf = unitsAround(draft.outline);
  const before = previousInProse(draft.passages);
  const tables = startsOfTables(draft.tables);
  return ({ passage, claims }) => {
    const [first] = claims;
    const sentence = passage.sentences.find(({ start, end }) => first?.start === start && first.end === end);
    if (sentence === undefined || quotedAt(passage) !== undefined || layNothingDown(passage)) return [];
    const place = tables.get(passage) ?? passage.start;
    return assertionsIn(
      sentence,
      passage,
      claims,
      normsOf.get(sentence) ?? NONE,
      unitsOf(sentence.start),
      place,
      before.get(passage),
      meaning(sentence.tokens),
    );
  };
}

const NONE: readonly DraftNorm[] = [];

const assertionsIn = keptIn(
  (
    sentence: Sentence,
    passage: Passage,
    claims: readonly Claim[],
    norms: readonly DraftNorm[],
    units: Ground['units'],
    place: number,
    before: Passage | undefined,
    meant: Ground['meant'],
  ): readonly Assertion[] => {
    const times = claims[0]?.times.filter((time) => contains(sentence, time)) ?? [];
    const ground: Ground = { passage, sentence, claims, times, units, place, before, meant };
    return pointsBack(sentence)
      ? []
      : [
          ...valueAssertions(ground),
          ...deadlineAssertions(ground),
          ...chargeAssertions(ground),
          ...normAssertions(ground, norms),
        ];
  },
);

/** An alternative among several ("Phương án 1"), what has no full stop, and what seems to have no end. */
const layNothingDown = kept(
  (passage: Passage) => passage.tokens.length > LONGEST || isFragment(passage) || isAlternative(passage),
);

/** In tokens, some ten pages: of each assertion is kept all that stands before it in its paragraph. */
const LONGEST = 3000;

const quotedAmong = kept((outline: readonly OutlineNode[]) => holderAmong(quotedUnits(outline)));

/** The new wording of another text is that text's, and not what this draft lays down. */
function quotedUnits(nodes: readonly OutlineNode[]): OutlineNode[] {
  return nodes.flatMap((node) => (node.quoted ? [node] : quotedUnits(node.children)));
}

/** Outside a table what has no end is a line of a table that lost its cells, or a title. */
function isFragment({ kind, tokens }: Passage): boolean {
  return kind !== 'cell' && !ENDS.has(tokens.at(-1)?.text ?? '');
}

const ENDS: ReadonlySet<string> = new Set(['.', ';', '/', ',', ')', ':']);

/** "Việc này", "Kế hoạch này": what is meant stands elsewhere, or is the document itself. */
function pointsBack({ tokens }: Sentence): boolean {
  return tokens.some(({ lower }) => lower === 'này' || lower === 'ấy');
}

/** Each paragraph of running prose with the one before it. */
function previousInProse(passages: readonly Passage[]): ReadonlyMap<Passage, Passage> {
  const before = new Map<Passage, Passage>();
  passages.forEach((passage, index) => {
    const previous = passages[index - 1];
    if (
      passage.kind === 'paragraph' &&
      previous !== undefined &&
      previous.kind !== 'heading' &&
      previous.kind !== 'cell'
    )
      before.set(passage, previous);
  });
  return before;
}

/** The first cell of the table of each cell. */
const startsOfTables = kept((tables: readonly Table[]): ReadonlyMap<Passage, number> => {
  const starts = new Map<Passage, number>();
  for (const { headings, body } of tables) {
    let start: number | undefined;
    for (const { cells } of [...headings, ...body])
      for (const cell of cells.values()) {
        start ??= cell.start;
        starts.set(cell, start);
      }
  }
  return starts;
});

function bySentenceOf(norms: readonly DraftNorm[]): ReadonlyMap<Sentence, readonly DraftNorm[]> {
  const found = new Map<Sentence, DraftNorm[]>();
  for (const norm of norms) {
    const others = found.get(norm.sentence);
    if (others === undefined) found.set(norm.sentence, [norm]);
    else others.push(norm);
  }
  return found;
}

/** The claims of one sentence. */
export interface Said {
  readonly passage: Passage;
  readonly claims: Claim[];
}

export function bySentence(claims: readonly DraftClaim[]): readonly Said[] {
  const said: Said[] = [];
  for (const { claim, passage } of claims) {
    const last = said.at(-1);
    if (last?.passage === passage && last.claims[0]?.start === claim.start) last.claims.push(claim);
    else said.push({ passage, claims: [claim] });
  }
  return said;
}

function isAlternative({ tokens, leads }: Passage): boolean {
  return namesAlternative(tokens) || leads.some((lead) => namesAlternative(lead.tokens));
}

/** A heading leads hundreds of passages, and is read once. */
const namesAlternative = kept((tokens: readonly Token[]) =>
  tokens.some(({ lower }, at) => lower === 'phương' && tokens[at + 1]?.lower === 'án' && isLabel(tokens[at + 2])),
);

/** "Phương án 1", "Phương án A". */
function isLabel(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'number' || LABEL.test(token.text));
}

const LABEL = /^(?:[A-D]|[IVX]+)$/u;
