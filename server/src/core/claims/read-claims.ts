import type { Day } from '../text/day.ts';
import type { Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import type { Aspect, Claim, Modality, Scope } from './claim.ts';
import { clausesOf } from './clauses.ts';
import { aspectBefore, modalityNear, scopeIn } from './modality.ts';
import { readQuantities, type Quantity } from './quantity.ts';
import { readTimes, type Time } from './time.ts';
import { type ContentWord, contentWords, type TokenRange } from './words.ts';

/** A passage to be read for claims, with what leads it; the nearest lead first. */
export interface ClaimInput {
  readonly sentences: readonly (Span & { readonly tokens: readonly Token[] })[];
  readonly leads: readonly { readonly kind: LeadKind; readonly tokens: readonly Token[] }[];
  /** The day from which "năm nay" and "ngày 28/12" are understood. */
  readonly asOf: Day;
}

/** A cell is read with its row and column as one clause; everything else leads from outside. */
type LeadKind = 'row' | 'column' | 'introduction' | 'heading';

/** Reads the passages of one text; what leads several of them (a heading, the head of a column) is read once. */
export function claimReader(): (input: ClaimInput) => Claim[] {
  const known = new Map<readonly Token[], ReadLead>();
  return (input) => {
    const leads = input.leads.map((lead) => {
      const read = known.get(lead.tokens) ?? readLead(lead.tokens, input.asOf);
      known.set(lead.tokens, read);
      return { kind: lead.kind, ...read };
    });
    return readClaims(input, leads);
  };
}

/** One claim for each quantity of the passage, and one for each sentence that has none. */
function readClaims(input: ClaimInput, outer: readonly PlacedLead[]): Claim[] {
  const claims: Claim[] = [];
  const leads = [...outer];
  for (const { start, end, tokens } of input.sentences) {
    const slots = readSlots(tokens, input.asOf);
    const context = [...leads];
    const whole: TokenRange = { firstToken: 0, endToken: tokens.length };
    if (slots.quantities.length === 0)
      claims.push(
        claimIn({ tokens, slots, context, clause: whole, clauses: [whole], span: { start, end }, asOf: input.asOf }),
      );
    const clauses = clausesOf(tokens, slots.quantities);
    for (const quantity of slots.quantities) {
      const clause =
        clauses.find((each) => each.firstToken <= quantity.firstToken && quantity.endToken <= each.endToken) ?? whole;
      claims.push(
        claimIn({ tokens, slots, context, clause, clauses, quantity, span: { start, end }, asOf: input.asOf }),
      );
    }
    // A sentence leads the ones after it in its passage: their subject and year are often named only here.
    leads.unshift({ kind: 'introduction', ...readLead(tokens, input.asOf, slots) });
  }
  return claims;
}

interface Slots {
  readonly times: readonly Time[];
  /** The times that a change is measured from ("so với năm 2022"): they do not say when. */
  readonly bases: ReadonlySet<Time>;
  readonly quantities: readonly Quantity[];
  readonly taken: readonly TokenRange[];
}

interface PlacedLead extends ReadLead {
  readonly kind: LeadKind;
}

interface ReadLead {
  readonly words: readonly ContentWord[];
  readonly time: Time | undefined;
  readonly modality: Exclude<Modality, 'open'> | undefined;
  readonly aspect: Aspect;
  readonly scope: Scope | undefined;
  readonly unit: UnitHint | undefined;
}

/** A unit that a row or column names for its bare numbers: "(tỷ đồng)". */
interface UnitHint {
  readonly unit: string;
  readonly factor: number;
}

function readSlots(tokens: readonly Token[], asOf: Day): Slots {
  const times = readTimes(tokens, asOf);
  const quantities = readQuantities(tokens, times);
  const bases = new Set(times.filter((time) => isBase(tokens, time)));
  return { times, bases, quantities, taken: [...times, ...quantities] };
}

function isBase(tokens: readonly Token[], time: Time): boolean {
  const before = tokens.slice(Math.max(0, time.firstToken - BASE_REACH), time.firstToken).map((token) => token.lower);
  return before.includes('so') || before.includes('kỳ');
}

/** "so với cùng kỳ năm 2022": four words at most stand between. */
const BASE_REACH = 4;

function readLead(tokens: readonly Token[], asOf: Day, slots: Slots = readSlots(tokens, asOf)): ReadLead {
  return {
    words: contentWords(tokens, 0, tokens.length, slots.taken),
    time: slots.times.find((time) => !slots.bases.has(time) && time.kind !== 'every'),
    modality: modalityNear(tokens, 0, tokens.length, tokens.length),
    aspect: aspectBefore(tokens, 0, tokens.length),
    scope: scopeIn(tokens, 0, tokens.length),
    unit: unitHint(tokens),
  };
}

function claimIn(input: {
  readonly tokens: readonly Token[];
  readonly slots: Slots;
  readonly context: readonly PlacedLead[];
  readonly clause: TokenRange;
  readonly clauses: readonly TokenRange[];
  readonly quantity?: Quantity;
  readonly span: Span;
  readonly asOf: Day;
}): Claim {
  const { tokens, slots, context, clause, quantity, span } = input;
  const at = quantity?.firstToken ?? clause.endToken;
  const cell = context.filter(({ kind }) => kind === 'row' || kind === 'column');
  const outer = context.filter(({ kind }) => kind !== 'row' && kind !== 'column');
  const core = coreWords(tokens, slots.taken, clause, input.clauses);
  const cellWords = cell.flatMap(({ words }) => words);
  const ownTimes = slots.times.filter((time) => !slots.bases.has(time) && time.kind !== 'every');
  const leadTimes = context.flatMap((lead) => lead.time ?? []);
  const time = governingTime(ownTimes, clause, at) ?? leadTimes[0];
  return {
    ...span,
    quantity: quantity === undefined ? undefined : withUnit(quantity, cell),
    aspect:
      quantity === undefined
        ? 'level'
        : (cell.map((lead) => lead.aspect).find((each) => each !== 'level') ??
          aspectBefore(tokens, clause.firstToken, at)),
    time,
    times: ownTimes.length > 0 ? ownTimes : leadTimes.slice(0, 1),
    modality:
      modalityNear(tokens, clause.firstToken, at, clause.endToken) ??
      modalityNear(tokens, 0, at, tokens.length) ??
      (isPast(time, input.asOf) ? 'fact' : undefined) ??
      context.map((lead) => lead.modality).find((modality) => modality !== undefined) ??
      'open',
    scope:
      scopeIn(tokens, clause.firstToken, clause.endToken) ??
      scopeIn(tokens, 0, tokens.length) ??
      cell.map((lead) => lead.scope).find((scope) => scope !== undefined) ??
      'general',
    subject: {
      core: [...cellWords, ...core, ...countedWords(tokens, quantity)],
      rest: contentWords(tokens, 0, clause.firstToken, slots.taken).concat(
        contentWords(tokens, clause.endToken, tokens.length, slots.taken),
      ),
      leads: outer.slice(0, NEAR_LEADS).flatMap(({ words }) => words),
    },
  };
}

/** Beyond the three nearest leads a heading speaks of the whole draft. */
const NEAR_LEADS = 3;

/** The words of the clause; where it names no subject of its own ("tăng 1,31%"), those of the clause before it too. */
function coreWords(
  tokens: readonly Token[],
  taken: readonly TokenRange[],
  clause: TokenRange,
  clauses: readonly TokenRange[],
): ContentWord[] {
  const own = contentWords(tokens, clause.firstToken, clause.endToken, taken);
  const index = clauses.indexOf(clause);
  const previous = clauses[index - 1];
  if (own.length >= FEWEST_WORDS || previous === undefined) return own;
  return [...coreWords(tokens, taken, previous, clauses.slice(0, index)), ...own];
}

const FEWEST_WORDS = 3;

/** The time nearest before the value in its clause, then in the sentence, then the first after it. */
function governingTime(times: readonly Time[], clause: TokenRange, at: number): Time | undefined {
  const inClause = times.filter((time) => clause.firstToken <= time.firstToken && time.firstToken < clause.endToken);
  return (
    inClause.findLast((time) => time.firstToken < at) ??
    inClause[0] ??
    times.findLast((time) => time.firstToken < at) ??
    times[0]
  );
}

/** A stretch that lies behind the draft is reported on, unless its words say otherwise. */
function isPast(time: Time | undefined, asOf: Day): boolean {
  return (time?.kind === 'during' || time?.kind === 'at') && time.to !== undefined && time.to < asOf;
}

/** What a count counts ("77 điểm cầu") is part of what the claim is about; "%", "đồng" and "lần" are not. */
function countedWords(tokens: readonly Token[], quantity: Quantity | undefined): ContentWord[] {
  if (quantity?.unit === undefined || !COUNT_NOUN.test(quantity.unit) || MEASURES.has(quantity.unit.toLowerCase()))
    return [];
  return contentWords(tokens, quantity.firstToken, quantity.endToken, []);
}

const COUNT_NOUN = /^\p{L}[\p{L}\s]*$/u;
const MEASURES: ReadonlySet<string> = new Set([
  'đồng',
  'usd',
  'lần',
  'phần trăm',
  'điểm phần trăm',
  'năm',
  'tháng',
  'ngày',
  'tuần',
  'giờ',
  'phút',
  'giây',
  'quý',
]);

function withUnit(quantity: Quantity, cell: readonly ReadLead[]): Quantity {
  const hint =
    quantity.unit === undefined ? cell.map(({ unit }) => unit).find((unit) => unit !== undefined) : undefined;
  if (hint === undefined) return quantity;
  const times = (value: number | undefined): number | undefined =>
    value === undefined ? undefined : value * hint.factor;
  return {
    ...quantity,
    min: times(quantity.min),
    max: times(quantity.max),
    step: quantity.step * hint.factor,
    unit: hint.unit,
  };
}

/** Reads "(tỷ đồng)", "(%)", "(triệu USD)" at the end of a row or column heading, by reading "1 tỷ đồng". */
function unitHint(tokens: readonly Token[]): UnitHint | undefined {
  const open = tokens.findLastIndex((token) => token.text === '(');
  const close = tokens.findLastIndex((token) => token.text === ')');
  const inside = tokens.slice(open + 1, close);
  const first = inside[0];
  if (open < 0 || first === undefined || inside.length > 3) return undefined;
  const one: Token = { kind: 'number', text: '1', lower: '1', start: first.start, end: first.start, gap: 'space' };
  const quantity = readQuantities([one, ...inside], [])[0];
  return quantity?.unit === undefined || quantity.min === undefined
    ? undefined
    : { unit: quantity.unit, factor: quantity.min };
}
