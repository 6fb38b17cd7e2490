import { isMap, isNode, isScalar, isSeq, type Node, parseDocument, type YAMLMap } from 'yaml';
import { decodeUtf8 } from '../drafts/decode.ts';
import { isProblem, type Problem, problem } from '../problem.ts';
import { changeFile } from '../change-file.ts';
import { KNOWLEDGE_LIMIT } from '../knowledge/read-folder.ts';
import { readFile, UNREAD } from '../read-file.ts';
import { saveFile } from '../write-file.ts';
import { wordYamlError } from '../yaml/word-yaml-error.ts';
import { isImportNote } from './candidate-yaml.ts';
import { pendingItems } from './pending-entries.ts';

export type Decision = 'accept' | 'drop';

/** Carries out what somebody decided about a statement that waits, in its file. */
export function reviewEntry(path: string, id: string, decision: Decision): Problem | undefined {
  return changeFile(path, () => {
    const read = readFile(path, KNOWLEDGE_LIMIT);
    if (typeof read === 'string') return problem(path, UNREAD[read]);
    const text = decodeUtf8(read.bytes);
    if (text === undefined) return problem(path, { vi: 'không phải là văn bản UTF-8', en: 'is not UTF-8 text' });
    const reviewed = decided({ path, text, id, decision });
    if (isProblem(reviewed)) return reviewed;
    saveFile(path, reviewed);
    return undefined;
  });
}

export interface Review {
  /** For messages. */
  readonly path: string;
  readonly text: string;
  readonly id: string;
  readonly decision: Decision;
}

/** The text with the entry accepted or taken out. The document is only parsed to find the place: nothing else changes, not even its spaces. */
export function decided({ path, text, id, decision }: Review): string | Problem {
  const document = parseDocument(text, { prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined) return problem(path, wordYamlError(error), text.slice(0, error.pos[0]).split('\n').length);
  const entry = pendingItems(document.contents).find((item) => item.get('id') === id);
  if (entry === undefined)
    return problem(path, {
      vi: `không còn đoạn “${id}” chờ duyệt`,
      en: `“${id}” no longer waits for review`,
    });
  switch (decision) {
    case 'accept':
      return accepted(text, entry);
    case 'drop':
      return without(text, entry, document.contents) ?? problem(path, NOT_IN_LINES);
  }
}

const NOT_IN_LINES = {
  vi: '“statements” phải là một danh sách viết theo dòng',
  en: '“statements” must be a list written in lines',
};

function accepted(text: string, entry: YAMLMap): string {
  const state = entry.get('review', true);
  const [start, end] = rangeOf(state);
  return `${text.slice(0, start)}accepted${text.slice(end)}`;
}

/** Takes the lines of an entry out, with what the import wrote above it; what a person wrote there stays. */
function without(text: string, entry: YAMLMap, contents: unknown): string | undefined {
  const list = isMap(contents) ? contents.get('statements', true) : undefined;
  if (!isSeq(list) || list.flow === true || !isMap(contents)) return undefined;
  const from = withNotes(text, lineStart(text, rangeOf(entry)[0]));
  const to = behindWords(text, rangeOf(entry)[1]);
  const rest = `${text.slice(0, from)}${text.slice(to)}`;
  if (list.items.length > 1) return rest;
  // A key without a list would be a fault.
  const key = contents.items.find((pair) => isScalar(pair.key) && pair.key.value === 'statements')?.key;
  const colon = text.indexOf(':', rangeOf(key)[1]) + 1;
  return `${rest.slice(0, colon)} []${rest.slice(colon)}`;
}

function withNotes(text: string, from: number): number {
  let start = from;
  while (start > 0) {
    const above = lineStart(text, start - 1);
    if (!isImportNote(text.slice(above, start).trim())) break;
    start = above;
  }
  return start;
}

/** Behind the line of the last word before an offset: comments and blank lines below it are no part of the entry. */
function behindWords(text: string, end: number): number {
  let last = end;
  while (last > 0 && WHITE.test(text[last - 1] ?? '')) last -= 1;
  const lineEnd = text.indexOf('\n', last);
  return lineEnd < 0 ? text.length : lineEnd + 1;
}

const WHITE = /\s/u;

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** The words of a node, without what the parser counts to it behind them. */
function rangeOf(node: unknown): readonly [start: number, end: number] {
  const range: Node['range'] | undefined = isNode(node) ? node.range : undefined;
  if (!range) throw new Error('A node of a parsed text has no place in it.');
  return [range[0], range[1]];
}
