import { isMap, isSeq, parseDocument } from 'yaml';
import { type Problem, problem } from '../problem.ts';
import { wordYamlError } from '../yaml/word-yaml-error.ts';

/**
 * Adds entries, written as the items of a list, behind the last of a knowledge file. Nothing else of the file changes, not even its spaces:
 * the document is only parsed to find the place. `path` is for messages.
 */
export function appendEntries(path: string, text: string, key: string, items: string): string | Problem {
  if (text.trim() === '') return `${key}:\n${items}`;
  const document = parseDocument(text, { prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined) return problem(path, wordYamlError(error), lineAt(text, error.pos[0]));
  const list = isMap(document.contents) ? document.contents.get(key, true) : undefined;
  if (!isMap(document.contents) || document.contents.items.length !== 1 || list === undefined)
    return problem(path, {
      vi: `chỉ thêm được vào tệp có khoá duy nhất “${key}”`,
      en: `only a file whose single key is “${key}” can be added to`,
    });
  const range = isSeq(list) ? list.range : undefined;
  if (!isSeq(list) || list.flow === true || list.items.length === 0 || range === undefined || range === null)
    return isEmptyList(list, text)
      ? `${key}:\n${items}`
      : problem(path, {
          vi: `“${key}” phải là một danh sách viết theo dòng`,
          en: `“${key}” must be a list written in lines`,
        });
  const end = contentEnd(text, range[1]);
  return `${text.slice(0, end)}\n${indented(items, indentOf(text, range[0]))}${text.slice(end).replace(FIRST_LINE_END, '')}`;
}

const FIRST_LINE_END = /^\r?\n/u;

/** Behind the last word of the last item, before the comments and blank lines below it. */
function contentEnd(text: string, from: number): number {
  let end = from;
  while (end > 0 && /\s/u.test(text[end - 1] ?? '')) end -= 1;
  return end;
}

/** The column in which the items of the list stand. */
function indentOf(text: string, start: number): number {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  return /^ */u.exec(text.slice(line, start))?.[0].length ?? 0;
}

/** Items are written for a list that is indented by two. */
function indented(items: string, column: number): string {
  const shift = column - WRITTEN_INDENT;
  if (shift === 0) return items;
  return items
    .split('\n')
    .map((line) => (line === '' ? line : shift > 0 ? ' '.repeat(shift) + line : line.slice(-shift)))
    .join('\n');
}

const WRITTEN_INDENT = 2;

function isEmptyList(list: unknown, text: string): boolean {
  return isSeq(list) && list.items.length === 0 && !text.includes('#');
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
