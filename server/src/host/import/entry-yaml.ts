import { stringify } from 'yaml';

/** Writes an entry as an item of a knowledge file: in the order of its fields, texts in quotation marks, short lists on one line, with a comment above. */
export function entryYaml(fields: object, comment: readonly string[]): string {
  const notes = comment.map((note) => `  # ${note.replaceAll(/\s+/gu, ' ')}\n`).join('');
  return `${notes}${itemLines(fields)
    .map((line) => `${line}\n`)
    .join('')}`;
}

function itemLines(item: object): string[] {
  return linesOf(item).map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`);
}

function linesOf(fields: object): string[] {
  return Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : fieldLines(key, value)));
}

function fieldLines(key: string, value: unknown): string[] {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    if (!items.some(isObject)) return [`${key}: [${items.map(scalar).join(', ')}]`];
    return [`${key}:`, ...items.filter(isObject).flatMap(itemLines)];
  }
  if (isObject(value)) return [`${key}:`, ...linesOf(value).map((line) => `  ${line}`)];
  return [`${key}: ${QUOTED.has(key) ? JSON.stringify(value) : scalar(value)}`];
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Other people's words are always quoted; JSON's strings are YAML's. */
const QUOTED: ReadonlySet<string> = new Set(['quote', 'title']);

function scalar(value: unknown): string {
  return stringify(value, { lineWidth: 0 }).trimEnd();
}
