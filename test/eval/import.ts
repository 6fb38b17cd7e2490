// Holds the import against statements that people found in the same texts.
//   node out/eval/import.mjs DATA [--show]
//
// Seeds: the five articles against knowledge/statements, which was made from them by hand and knows nothing of the import.
// - A candidate meets a statement where both come from the same article and their spans share at least half of the shorter one;
//   of a statement that stands twice in an article either place counts.
// - Recall: of the directives, targets, figures and direct quotations, those that some candidate meets.
// - Speaker: of those, the ones where a candidate that meets it has the speaker's id.
// - Precision: of the candidates, those that meet a statement of any kind.
//
// News: sentences of old news in each of which a pattern found an official or body before a verb, by which it says or decides
// something (attributed_statements.jsonl; the pattern's span often begins too early and cuts names in two).
// - A row is found where a candidate overlaps its sentence whose speaker the sentence names: by the last syllable of a person's name,
//   the office, or the name of a body, however spelt. The pattern often takes somebody who is only spoken of ("… do Bộ A ban hành",
//   ông B nói), so that the share of rows whose speaker stands in its span is told beside it, and has no floor.
// - Rows whose sentence is not in its article are left out, and counted.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseDraft } from '../../server/src/core/document/parse.ts';
import type { Candidate } from '../../server/src/core/import/candidate.ts';
import { findCandidates } from '../../server/src/core/import/find-candidates.ts';
import { buildKnowledge } from '../../server/src/core/knowledge/knowledge.ts';
import type { Attestation, Statement } from '../../server/src/core/knowledge/model.ts';
import { parseDay } from '../../server/src/core/text/day.ts';
import { fold } from '../../server/src/core/text/fold.ts';
import type { Span } from '../../server/src/core/text/span.ts';
import { loadKnowledge } from '../../server/src/host/knowledge/load.ts';

const FLOORS = { recall: 0.85, speaker: 0.9, precision: 0.8, news: 0.8 };

const [data = '../shared', ...flags] = process.argv.slice(2);
const show = flags.includes('--show');
const loaded = loadKnowledge(['knowledge']);
if (!('records' in loaded)) throw new Error('The bundled knowledge cannot be read: run `doichieu knowledge verify`');
const knowledge = buildKnowledge(loaded.records);

function candidatesIn(text: string, day: string): readonly Candidate[] {
  const asOf = parseDay(day);
  return asOf === undefined ? [] : findCandidates({ draft: parseDraft(text), knowledge, asOf }).candidates;
}

let failed = false;
function report(name: string, found: number, all: number, floor: number): void {
  const share = all === 0 ? 0 : found / all;
  const low = share < floor;
  failed = failed || low;
  console.log(`  ${name}: ${share.toFixed(3)} (${found} of ${all})${low ? `, below ${floor}` : ''}`);
}

measureSeeds(join(data, 'seeds'));
measureNews(join(data, 'data/news'));
process.exitCode = failed ? 1 : 0;

interface Recorded {
  readonly statement: Statement;
  /** Everywhere that the curator saw it in the article: a heading often repeats a sentence of the text. */
  readonly spans: readonly Span[];
}

function measureSeeds(folder: string): void {
  console.log('Seeds: five articles against the statements that were found in them by hand');
  if (!existsSync(folder)) {
    console.log(`  not measured: there is no ${folder}`);
    return;
  }
  const score = { wanted: 0, found: 0, speaker: 0, candidates: 0, right: 0 };
  for (const source of loaded && 'records' in loaded ? loaded.records.sources : []) {
    if (source.file === undefined || !existsSync(join(folder, source.file))) continue;
    const text = readFileSync(join(folder, source.file), 'utf8');
    const candidates = candidatesIn(text, '2026-01-01');
    const recorded = knowledge.records.statements.map((statement): Recorded => {
      const here = statement.sources.filter((attestation) => attestation.source.id === source.id);
      return { statement, spans: here.flatMap((attestation) => placed(text, statement, attestation)) };
    });
    for (const { statement, spans } of recorded) {
      if (spans.length === 0) continue;
      const counted = ['directive', 'target', 'figure'].includes(statement.kind) || statement.wording === 'direct';
      if (!counted) continue;
      const meeting = candidates.filter((candidate) => spans.some((span) => meets(candidate, span)));
      score.wanted += 1;
      if (meeting.length > 0) score.found += 1;
      const right = meeting.some(({ speaker }) => speaker.id === statement.speaker.id);
      if (right) score.speaker += 1;
      if (show && meeting.length === 0) console.log(`    missed: ${statement.id}: ${statement.quote}`);
      if (show && meeting.length > 0 && !right)
        console.log(
          `    speaker: ${statement.id}: ${statement.speaker.name}, not ${meeting.map((each) => each.speaker.name).join(' | ')}`,
        );
    }
    for (const candidate of candidates) {
      score.candidates += 1;
      if (recorded.some(({ spans }) => spans.some((span) => meets(candidate, span)))) score.right += 1;
      else if (show) console.log(`    extra: ${source.file}: [${candidate.speaker.name}] ${candidate.quote}`);
    }
  }
  report('recall', score.found, score.wanted, FLOORS.recall);
  report('speaker', score.speaker, score.found, FLOORS.speaker);
  report('precision', score.right, score.candidates, FLOORS.precision);
}

function placed(text: string, statement: Statement, attestation: Attestation): Span[] {
  const words = attestation.quote ?? statement.quote;
  const from = paragraphStart(text, attestation.paragraph ?? 1);
  const pattern = words.trim().split(/\s+/u).map(escaped).join('\\s+');
  const found = new RegExp(pattern, 'u').exec(text.slice(from));
  if (found === null) console.log(`  left out, not verbatim in ${attestation.source.file}: ${statement.id}`);
  const start = from + (found?.index ?? 0);
  return found === null ? [] : [{ start, end: start + found[0].length }];
}

/** Where the line begins that is the so many-th of those that are not empty. */
function paragraphStart(text: string, paragraph: number): number {
  let [at, count] = [0, 0];
  for (const line of text.split('\n')) {
    if (line.trim() !== '') count += 1;
    if (count === paragraph) return at;
    at += line.length + 1;
  }
  return 0;
}

function escaped(word: string): string {
  return word.replaceAll(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
}

function meets(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared * 2 >= Math.min(a.end - a.start, b.end - b.start);
}

interface Row {
  readonly article: string;
  readonly speaker_span: string;
  readonly sentence: string;
}

function measureNews(folder: string): void {
  console.log('News: sentences with a speaker that a pattern found');
  const [articles, rows] = [join(folder, 'articles.jsonl.gz'), join(folder, 'attributed_statements.jsonl')];
  const missing = [articles, rows].find((file) => !existsSync(file));
  if (missing !== undefined) {
    console.log(`  not measured: there is no ${missing}`);
    return;
  }
  const byArticle = new Map<string, Row[]>();
  for (const line of readFileSync(rows, 'utf8').trim().split('\n')) {
    const row: Row = JSON.parse(line);
    byArticle.set(row.article, [...(byArticle.get(row.article) ?? []), row]);
  }
  const score = { rows: 0, found: 0, strict: 0, unplaced: 0, articles: 0, candidates: 0 };
  for (const line of gunzipSync(readFileSync(articles)).toString('utf8').trim().split('\n')) {
    const {
      id,
      title,
      lead,
      text: body,
    }: Readonly<Record<'id' | 'title' | 'lead' | 'text', string>> = JSON.parse(line);
    const text = [title, lead, body].join('\n');
    const wanted = byArticle.get(id) ?? [];
    const candidates = candidatesIn(text, '2019-12-31');
    score.articles += 1;
    score.candidates += candidates.length;
    for (const row of wanted) {
      const start = text.indexOf(row.sentence);
      if (start < 0) {
        score.unplaced += 1;
        continue;
      }
      const span = { start, end: start + row.sentence.length };
      score.rows += 1;
      const meeting = candidates.filter((each) => each.start < span.end && span.start < each.end);
      if (meeting.some(({ speaker }) => isNamed(speaker, row.speaker_span))) score.strict += 1;
      if (meeting.some(({ speaker }) => isNamed(speaker, row.sentence))) score.found += 1;
      else if (show)
        console.log(
          `    ${meeting.length === 0 ? 'missed' : `speaker ${meeting.map(({ speaker }) => `${speaker.office ?? ''} ${speaker.name}`).join(' | ')}`}: [${row.speaker_span}] ${row.sentence}`,
        );
    }
  }
  report('speaker found, named in the sentence', score.found, score.rows, FLOORS.news);
  report('speaker found, named in the span', score.strict, score.rows, 0);
  console.log(
    `  ${score.articles} articles, ${(score.candidates / score.articles).toFixed(1)} candidates each; ${score.unplaced} rows are in no article`,
  );
}

/** Whether a span names a speaker: by the last syllable of the name, or by an office or body as a whole. */
function isNamed({ kind, name, office }: Candidate['speaker'], span: string): boolean {
  const words = folded(span);
  const last = folded(name).trim().split(' ').at(-1) ?? '';
  if (kind === 'person' && words.includes(` ${last} `)) return true;
  const titles = [name, office ?? ''].map(folded).filter((title) => title.trim() !== '');
  return titles.some((title) => words.includes(title) || (kind === 'person' && words.includes(head(title))));
}

function folded(text: string): string {
  return ` ${fold(text)
    .replaceAll(/[^a-z0-9]+/gu, ' ')
    .trim()} `;
}

/** "thu tuong" of "thu tuong chinh phu", "bo truong" of "bo truong bo cong thuong": the office without its body. */
function head(title: string): string {
  const words = title.trim().split(' ');
  return ` ${words.slice(0, words[0] === 'pho' ? 3 : 2).join(' ')} `;
}
