// Bundled and run by sweep.mjs: node out/eval/sweep.mjs DATA EVERY
import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { draftQuotes } from '../../server/src/core/claims/quotes/draft-quotes.ts';
import type { Draft } from '../../server/src/core/document/draft.ts';
import { unitsOf } from '../../server/src/core/document/outline-node.ts';
import { parseDraft } from '../../server/src/core/document/parse.ts';
import { type Reading, readDraft } from '../../server/src/core/features/reading.ts';
import { buildKnowledge } from '../../server/src/core/knowledge/knowledge.ts';
import { canonicalWord } from '../../server/src/core/text/canonical.ts';
import { type Day, parseDay } from '../../server/src/core/text/day.ts';
import { contains, type Span } from '../../server/src/core/text/span.ts';
import { type Token, tokenise } from '../../server/src/core/text/tokens.ts';
import { loadKnowledge } from '../../server/src/host/knowledge/load.ts';

type Entry = Readonly<Record<string, unknown>>;

interface Collection {
  readonly name: string;
  readonly file: string;
  readonly id: (entry: Entry) => string;
  readonly day: (entry: Entry) => unknown;
}

/** A place where the reading does not hold, and what is wrong there. */
interface Fault extends Span {
  readonly what: string;
}

const COLLECTIONS: readonly Collection[] = [
  {
    name: 'articles of law in force',
    file: 'data/phapdien/articles_2026-01.jsonl.gz',
    id: ({ id }) => `article ${id}`,
    day: ({ ngay_hieu_luc }) => ngay_hieu_luc,
  },
  {
    name: 'gazette texts',
    file: 'data/gazette/documents.jsonl.gz',
    id: ({ so_hieu }) => `gazette ${so_hieu}`,
    day: ({ ngay_ban_hanh }) => ngay_ban_hanh,
  },
  {
    name: 'news articles',
    file: 'data/news/articles.jsonl.gz',
    id: ({ id }) => `news ${id}`,
    day: () => '2018-01-01',
  },
];

const MOST_SHOWN = 20;
const [START, END, INSIDE] = [1, 2, 4] as const;
const UNDATED = '2026-01-01';
const CUT = 'cuts a token';
const FOOTNOTE = /^\.?\d/u;
const WORD = /[\p{L}\p{N}]/u;
const TAGS = /<!--.*?-->|<\/?[A-Za-z][^<>]*>/gsu;

const [data = '../shared', everyOption = '1'] = process.argv.slice(2);
const every = Number(everyOption);
if (!Number.isInteger(every) || every < 1)
  throw new Error(`--every ${everyOption}: a whole number from 1 on is needed`);
const loaded = loadKnowledge(['knowledge']);
if (!('records' in loaded)) throw new Error('The bundled knowledge cannot be read: run `doichieu knowledge verify`');
const knowledge = buildKnowledge(loaded.records);
const shown: string[] = [];
const total = { texts: 0, faults: 0 };

for (const collection of COLLECTIONS) {
  const path = join(data, collection.file);
  if (existsSync(path)) await sweep(collection, path);
  else console.log(`${collection.name}: not swept, there is no ${path}`);
}
for (const line of shown) console.log(`  ${line}`);
if (total.faults > shown.length) console.log(`  and ${total.faults - shown.length} more`);
console.log(`${total.texts} texts, ${total.faults} faults`);
process.exitCode = total.faults === 0 ? 0 : 1;

async function sweep({ name, id, day }: Collection, path: string): Promise<void> {
  const counts = new Map<string, number>();
  const started = performance.now();
  let [at, texts, characters, faults] = [0, 0, 0, 0];
  for await (const line of createInterface({ input: createReadStream(path).pipe(createGunzip()) })) {
    at += 1;
    if (line === '' || at % every !== 0) continue;
    const entry = JSON.parse(line) as Entry;
    const text = String(entry.text);
    texts += 1;
    characters += text.length;
    for (const fault of faultsOf(text, dayOf(day(entry)), counts)) {
      faults += 1;
      if (shown.length < MOST_SHOWN) shown.push(worded(id(entry), text, fault));
    }
  }
  total.texts += texts;
  total.faults += faults;
  const rate = characters / 1e3 / (performance.now() - started);
  console.log(
    `${name}: ${texts} texts, ${(characters / 1e6).toFixed(1)} M characters, ${rate.toFixed(2)} M characters/s, ${faults} faults`,
  );
  console.log(`  ${[...counts].map(([kind, count]) => `${count.toLocaleString('en')} ${kind}`).join(', ')}`);
}

/** An undated text is read as of today's law; no span depends on the day. */
function dayOf(value: unknown): Day {
  const day = parseDay(String(value).slice(0, 10)) ?? parseDay(UNDATED);
  if (day === undefined) throw new Error(`${UNDATED} is no day`);
  return day;
}

function worded(id: string, text: string, { start, end, what }: Fault): string {
  return `${id} [${start}, ${end}): ${what}: ${JSON.stringify(text.slice(Math.max(0, start - 10), end + 10).slice(0, 100))}`;
}

/** Every fault of one text; an exception is one. */
function* faultsOf(text: string, asOf: Day, counts: Map<string, number>): Generator<Fault> {
  const whole = { start: 0, end: text.length };
  try {
    const draft = parseDraft(text);
    const tokens = draft.passages.flatMap((passage) => passage.tokens);
    yield* tokenFaults(text, tokens);
    yield* passageFaults(draft);
    yield* decomposedFaults(text);
    const boundaries = boundariesOf(text, tokens);
    for (const { kind, spans, edge } of placesIn(draft, readDraft({ draft, asOf, knowledge }))) {
      counts.set(kind, (counts.get(kind) ?? 0) + spans.length);
      for (const span of spans) {
        const fault = !contains(whole, span) || span.start >= span.end ? 'outside the text' : boundaries[edge](span);
        if (fault !== undefined) yield { start: span.start, end: span.end, what: `${kind} ${fault}` };
      }
    }
  } catch (error) {
    yield { ...whole, what: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** Tokens are in order and apart, the author's spelling leads to theirs, and what lies between them has no word. */
function* tokenFaults(text: string, tokens: readonly Token[]): Generator<Fault> {
  let before = 0;
  for (const token of tokens) {
    const { start, end } = token;
    const fault = (what: string): Fault => ({ start, end, what: `token ${what}` });
    if (start < before || start >= end || end > text.length) yield fault('out of order');
    const canonical = canonicalOf(token.kind, text.slice(start, end));
    if (canonical !== token.text) yield fault(`is "${token.text}", its source is "${canonical}"`);
    if (token.lower !== token.text.toLowerCase()) yield fault(`in lower case is "${token.lower}"`);
    if (start > before && WORD.test(text.slice(before, start).replace(TAGS, '')))
      yield { start: before, end: start, what: 'words that no token holds' };
    before = end;
  }
}

/** How the spelling of a token follows from its source, said once more in other words than the reader's. */
function canonicalOf(kind: Token['kind'], raw: string): string {
  switch (kind) {
    case 'word':
      return canonicalWord(raw);
    case 'number':
      return raw;
    case 'mark':
      return /^\.{2,}$/u.test(raw) ? '…' : /^[\p{Pd}−]$/u.test(raw) ? '-' : raw;
  }
}

/** A passage lies behind the one before it and holds its sentences, which hold all of its tokens. */
function* passageFaults({ passages }: Draft): Generator<Fault> {
  let before = 0;
  for (const passage of passages) {
    const { start, end, tokens, sentences } = passage;
    if (start < before) yield { start, end, what: 'passage out of order' };
    before = end;
    if (sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0) !== tokens.length)
      yield { start, end, what: 'tokens that no sentence holds' };
    for (const part of [...tokens, ...sentences])
      if (!contains(passage, part)) yield { start: part.start, end: part.end, what: 'outside of its passage' };
  }
}

/** Decomposed Unicode is the same text. */
function* decomposedFaults(text: string): Generator<Fault> {
  const composed = tokenise(text);
  const decomposed = tokenise(text.normalize('NFD'));
  const at = composed.findIndex((token, index) => token.text !== decomposed[index]?.text);
  const odd = composed[at];
  if (odd !== undefined) yield { ...odd, what: `token is "${decomposed[at]?.text}" in decomposed Unicode` };
  else if (composed.length !== decomposed.length) yield { start: 0, end: 0, what: 'more tokens in decomposed Unicode' };
}

/**
 * `token`: begins and ends as tokens do; `apart`: may hold markup and space at its ends, but cuts no token; `label`: the same,
 * but that a footnote's number set against it does not belong to it ("Chương II12", "NGHỊ ĐỊNH1").
 */
type Edge = 'token' | 'apart' | 'label';

interface Places {
  readonly kind: string;
  readonly spans: readonly Span[];
  readonly edge: Edge;
}

function placesIn(draft: Draft, { passages }: Reading): Places[] {
  const units = [...unitsOf(draft.outline)];
  const citations = passages.flatMap((passage) => passage.citations.map(({ citation }) => citation));
  const quantities = passages.flatMap((passage) => passage.quantities);
  const claims = passages.flatMap((passage) => passage.claims.map(({ claim }) => claim));
  const form = Object.values(draft.form).flat();
  const list = (kind: string, edge: Edge, spans: readonly (Span | undefined)[]): Places => ({
    kind,
    edge,
    spans: spans.filter((span) => span !== undefined),
  });
  return [
    list('passages', 'token', draft.passages),
    list(
      'sentences',
      'token',
      draft.passages.flatMap((passage) => passage.sentences),
    ),
    list(
      'sentences as read aloud',
      'apart',
      passages.flatMap((passage) => passage.sentences),
    ),
    list('units', 'apart', units),
    list(
      'labels of units',
      'label',
      units.map(({ labelSpan }) => labelSpan).filter(({ start, end }) => start < end),
    ),
    list(
      'titles of units',
      'apart',
      units.map(({ title }) => title),
    ),
    list('parts of the form', 'label', form),
    list('quantities', 'token', quantities),
    list(
      'values',
      'token',
      quantities.map(({ value }) => value),
    ),
    list(
      'times',
      'token',
      passages.flatMap((passage) => passage.times),
    ),
    list('citations', 'token', citations),
    list(
      'parts of citations',
      'token',
      citations.flatMap(({ parts }) => Object.values(parts)),
    ),
    list(
      'quotations',
      'token',
      draftQuotes(draft).map(({ quote }) => quote),
    ),
    list(
      'quotations with a speaker',
      'token',
      passages.flatMap((passage) => passage.quotes),
    ),
    list(
      'mentions',
      'token',
      passages.flatMap((passage) => passage.mentions),
    ),
    list('claims', 'token', claims),
    list(
      'slots of claims',
      'token',
      claims.flatMap(({ quantity, time, times, base }) => [quantity, time, ...times, base]),
    ),
  ];
}

function boundariesOf(
  text: string,
  tokens: readonly Token[],
): Readonly<Record<Edge, (span: Span) => string | undefined>> {
  const marks = new Uint8Array(text.length + 1);
  const add = (at: number, mark: number): void => {
    marks[at] = (marks[at] ?? 0) | mark;
  };
  for (const { start, end } of tokens) {
    add(start, START);
    add(end, END);
    for (let at = start + 1; at < end; at += 1) add(at, INSIDE);
  }
  const has = (at: number, mark: number): boolean => ((marks[at] ?? 0) & mark) !== 0;
  return {
    token: ({ start, end }) =>
      has(start, START) && has(end, END) ? undefined : 'not from the start of a token to the end of one',
    apart: ({ start, end }) => (has(start, INSIDE) || has(end, INSIDE) ? CUT : undefined),
    label: ({ start, end }) =>
      has(start, INSIDE) || (has(end, INSIDE) && !FOOTNOTE.test(text.slice(end, end + 2))) ? CUT : undefined,
  };
}
