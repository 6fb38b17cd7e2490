import { isMap, isScalar, isSeq, type Node, parseDocument, type Scalar } from 'yaml';
import type { KnowledgeOutline, OutlinedEntry, OutlinedReference } from '../../../core/knowledge/file-outline.ts';
import type { Span } from '../../../core/text/span.ts';
import { FILE_KINDS, type FileKind } from '../file-kinds.ts';
import { REFERENCES } from './references.ts';

/**
 * The entries of a knowledge file and the ids that they name, as far as the text can be read: while somebody types in it,
 * a file is faulty more often than not. Undefined for a text that is no knowledge file.
 */
export function outlineOf(text: string): KnowledgeOutline | undefined {
  const { contents } = parseDocument(text, { strict: false, uniqueKeys: false, prettyErrors: false });
  if (!isMap(contents)) return undefined;
  const lists = contents.items.flatMap(({ key, value }) => {
    const list = FILE_KINDS.find((kind) => isScalar(key) && key.value === kind);
    return list === undefined || !isSeq(value) ? [] : [{ list, items: value.items }];
  });
  const [first] = lists;
  if (first === undefined) return undefined;
  const { list, items } = first;
  return {
    entries: items.flatMap((item) => entryOf(list, item)),
    references: items.flatMap((item) => referencesIn(item, [], list)),
  };
}

function entryOf(list: FileKind, item: unknown): OutlinedEntry[] {
  if (!isMap(item)) return [];
  const id = item.get('id', true);
  const whole = spanOf(item);
  if (!isScalar(id) || typeof id.value !== 'string' || whole === undefined) return [];
  const span = wordSpan(id, id.value);
  if (span === undefined) return [];
  const label = ['name', 'title', 'quote'].map((key) => item.get(key)).find((value) => typeof value === 'string');
  return [{ list, id: id.value, span, whole, label: typeof label === 'string' ? label : id.value }];
}

/** The references below a node; `path` leads from the entry to it. */
function referencesIn(node: unknown, path: readonly string[], list: FileKind): OutlinedReference[] {
  if (isMap(node)) {
    return node.items.flatMap(({ key, value }) =>
      isScalar(key) ? referencesIn(value, [...path, String(key.value)], list) : [],
    );
  }
  if (isSeq(node)) return node.items.flatMap((item) => referencesIn(item, [...path, '*'], list));
  const lists = REFERENCES[list][path.join('.')];
  if (lists === undefined || !isScalar(node)) return [];
  // An empty value is the place in which an id is about to be typed.
  const id = typeof node.value === 'string' ? node.value : '';
  const span = wordSpan(node, id);
  return span === undefined ? [] : [{ lists, id, span }];
}

/** Where the text of a scalar stands, without its quotation marks. */
function wordSpan(node: Scalar, text: string): Span | undefined {
  const span = spanOf(node);
  if (span === undefined) return undefined;
  const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
  const start = quoted ? span.start + 1 : span.start;
  return { start, end: quoted ? Math.max(start, span.end - 1) : start + text.length };
}

function spanOf(node: Node): Span | undefined {
  const [start, end] = node.range ?? [];
  return start === undefined || end === undefined ? undefined : { start, end };
}
