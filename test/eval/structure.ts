// Bundled and run by structure.mjs: the numbering itself is the check of what was read as a Điều.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type OutlineNode, unitsOf } from '../../server/src/core/document/outline-node.ts';
import { parseDraft } from '../../server/src/core/document/parse.ts';

interface GazetteText {
  readonly so_hieu: string;
  readonly text: string;
}

interface CodifiedArticle {
  readonly id: string;
  readonly text: string;
}

/** The articles of a text, or of one of its appendices, in their order. */
interface Series {
  readonly name: string;
  readonly articles: OutlineNode[];
}

const data = process.argv[2] ?? '../shared';
const gazette = join(data, 'data/gazette/documents.jsonl.gz');
const codified = join(data, 'data/phapdien/articles_2026-01.jsonl.gz');

if (existsSync(gazette)) measureGazette(records<GazetteText>(gazette));
else console.log(`Gazette texts: not measured, there is no ${gazette}`);
if (existsSync(codified)) measureCodified(records<CodifiedArticle>(codified));
else console.log(`Codified articles: not measured, there is no ${codified}`);

function measureGazette(texts: readonly GazetteText[]): void {
  let [articles, right, whole, withArticles] = [0, 0, 0, 0];
  const exceptions: string[] = [];
  for (const { so_hieu, text } of texts) {
    const { outline } = parseDraft(text);
    assertNested(outline, 0, text.length);
    const all = seriesOf(outline).filter((series) => series.articles.length > 0);
    const faults = all.flatMap(faultsOf);
    articles += all.reduce((sum, series) => sum + series.articles.length, 0);
    right += all.reduce((sum, series) => sum + series.articles.length, 0) - faults.length;
    if (all.length > 0) withArticles += 1;
    if (all.length > 0 && faults.length === 0) whole += 1;
    if (faults.length > 0) exceptions.push(`  ${so_hieu}: ${faults.join('; ')}`);
  }
  console.log(`Gazette texts: ${texts.length}, ${withArticles} with articles`);
  console.log(`  articles that follow the one before: ${right} of ${articles} (${(right / articles).toFixed(4)})`);
  console.log(
    `  texts whose every Điều comes out as 1..n: ${whole} of ${withArticles} (${(whole / withArticles).toFixed(4)})`,
  );
  for (const line of exceptions) console.log(line);
}

function measureCodified(articles: readonly CodifiedArticle[]): void {
  let units = 0;
  for (const { id, text } of articles) {
    const draft = parseDraft(text);
    assertNested(draft.outline, 0, text.length);
    for (const { start, end } of draft.passages)
      if (!(0 <= start && start < end && end <= text.length)) throw new Error(`${id}: a passage outside the text`);
    units += [...unitsOf(draft.outline)].length;
  }
  console.log(`Codified articles: ${articles.length} read without an exception, ${units} units`);
}

/** One series for the text and for each appendix; a form in an appendix that begins at 1 again is one of its own. */
function seriesOf(outline: readonly OutlineNode[]): Series[] {
  const all: Series[] = [];
  const walk = (nodes: readonly OutlineNode[], name: string): void => {
    let series: Series = { name, articles: [] };
    all.push(series);
    const collect = (children: readonly OutlineNode[]): void => {
      for (const node of children) {
        if (node.kind === 'appendix') walk(node.children, node.label === '' ? 'attached text' : node.label);
        else {
          if (node.kind === 'điều' && !node.quoted) {
            if (name !== 'text' && node.ordinal?.path[0] === 1 && series.articles.length > 0) {
              series = { name, articles: [] };
              all.push(series);
            }
            series.articles.push(node);
          }
          collect(node.children);
        }
      }
    };
    collect(nodes);
  };
  walk(outline, 'text');
  return all;
}

/** Every article that is not the next one: neither one more than the last nor inserted behind it ("6a", "6b"). */
function faultsOf({ name, articles }: Series): string[] {
  let [number, inserted] = [0, ''];
  return articles.flatMap(({ label, ordinal }) => {
    const [next, letter] = [ordinal?.path[0] ?? 0, ordinal?.inserted ?? ''];
    const follows = (next === number + 1 && letter === '') || (next === number && letter > inserted);
    const fault = follows ? [] : [`${name}: ${label} after ${number}${inserted}`];
    [number, inserted] = [next, letter];
    return fault;
  });
}

function assertNested(nodes: readonly OutlineNode[], from: number, to: number): void {
  let at = from;
  for (const { kind, label, start, end, children } of nodes) {
    if (!(at <= start && start <= end && end <= to))
      throw new Error(`${kind} ${label} at ${start} lies outside its parent`);
    assertNested(children, start, end);
    at = end;
  }
}

function records<T>(path: string): T[] {
  return gunzipSync(readFileSync(path))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
