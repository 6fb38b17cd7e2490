import type { Passage } from './draft.ts';
import type { LeadChain } from './passage.ts';
import { lastMark } from './scan.ts';
import type { Placed } from './tree.ts';
import { QUOTED, RANK } from './unit-styles.ts';

/** Keeps track of the headings, items and introductions under which the next paragraph stands. */
export interface LeadStack {
  /** What leads a paragraph that has this place; ends what it ends. */
  before(placed: Placed): LeadChain | undefined;
  /** Lets a paragraph lead what comes after it, where it does. */
  after(placed: Placed, passage: Passage): void;
  /** What leads the cells of a table that comes now. */
  readonly current: LeadChain | undefined;
}

export function startLeads(text: string): LeadStack {
  const open: { readonly rank: number; readonly chain: LeadChain }[] = [];
  const push = (rank: number, kind: LeadChain['kind'], passage: Passage): void => {
    open.push({ rank, chain: { kind, passage, above: open.at(-1)?.chain } });
  };
  const popTo = (rank: number): void => {
    while ((open.at(-1)?.rank ?? Number.NEGATIVE_INFINITY) >= rank) open.pop();
  };
  return {
    get current() {
      return open.at(-1)?.chain;
    },
    before({ role, rank, quoted }) {
      if (!quoted) popTo(QUOTED);
      if (role === 'paragraph') {
        // Prose after a list no longer belongs to an introduction, nor to an item that is itself a full sentence.
        for (let top = open.at(-1); top !== undefined && top.rank % QUOTED >= INTRODUCTION; top = open.at(-1)) {
          if (namesWhatFollows(text, top.chain.passage)) break;
          open.pop();
        }
      } else popTo(rank);
      return open.at(-1)?.chain;
    },
    after({ role, rank }, passage) {
      if (role !== 'paragraph') push(rank, role === 'heading' ? 'heading' : 'introduction', passage);
      else if (lastMark(text, passage) === ':')
        push(Math.max(INTRODUCTION, (open.at(-1)?.rank ?? 0) + JUST_BELOW), 'introduction', passage);
    },
  };
}

/** Between the headings and the items. */
const INTRODUCTION = RANK.roman + 1;

/** What puts an introduction under the titled item in which it stands, and above that item's own points. */
const JUST_BELOW = 0.5;

/** True for an item that names what follows ("1. Về kinh tế số"), not for one that is a sentence or an introduction. */
function namesWhatFollows(text: string, passage: Passage): boolean {
  return !ENDS.has(lastMark(text, passage));
}

const ENDS: ReadonlySet<string> = new Set(['.', ';', ',', '/', ':', '']);
