import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type * as z from 'zod';
import type { Bilingual } from '../../core/knowledge/fault.ts';
import { wordIssue } from './word-issue.ts';
import { wordYamlError } from './word-yaml-error.ts';

/** A fault in a YAML text. Lines count from 1. */
export interface YamlFault {
  readonly line: number;
  readonly message: Bilingual;
}

export type Reading<T> =
  | { readonly kind: 'read'; readonly value: T }
  | { readonly kind: 'faults'; readonly faults: readonly [YamlFault, ...YamlFault[]] };

/** A YAML text that was read: plain data, and the way from a place in the data to its line. */
export interface YamlText {
  readonly data: unknown;
  lineOf(path: readonly PropertyKey[]): number;
}

/** Parses one YAML document. Aliases are refused: no file of ours needs one, and a few nested ones can fill any memory. */
export function parseYaml(text: string): Reading<YamlText> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  // What is missing at the end of the text is missing on its last line.
  const end = text.trimEnd().length;
  const lineAt = (offset: number): number => lines.linePos(Math.min(offset, end)).line;
  const [first, ...others] = document.errors.map((error) => ({
    line: lineAt(error.pos[0]),
    message: wordYamlError(error),
  }));
  if (first !== undefined) return { kind: 'faults', faults: [first, ...others] };
  const alias = firstAlias(document);
  if (alias !== undefined) return { kind: 'faults', faults: [{ line: lineAt(alias), message: ALIAS }] };
  return { kind: 'read', value: { data: document.toJS(), lineOf: (path) => lineAt(offsetOf(document, path)) } };
}

/** Holds the data at `base` of a YAML text against a schema. */
export function validate<T>(
  schema: z.ZodType<T>,
  yaml: YamlText,
  data: unknown,
  base: readonly PropertyKey[],
): Reading<T> {
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return { kind: 'read', value: result.data };
  const [first, ...others] = result.error.issues.map((issue) => {
    const key = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
    return { line: yaml.lineOf([...base, ...issue.path, ...key]), message: wordIssue(issue) };
  });
  return { kind: 'faults', faults: [first ?? { line: yaml.lineOf(base), message: MISSHAPEN }, ...others] };
}

const ALIAS: Bilingual = { vi: 'không dùng được bí danh YAML (*…) ở đây', en: 'YAML aliases (*…) cannot be used here' };
const MISSHAPEN: Bilingual = { vi: 'không đúng cấu trúc', en: 'is not of the expected shape' };

function firstAlias(document: Document.Parsed): number | undefined {
  let offset: number | undefined;
  visit(document, {
    Alias(_key, node) {
      offset = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

/** Where the deepest existing node of the path starts: for a missing key, the entry that lacks it; for a key with a value, the key. */
function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = document.contents?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((each) => isScalar(each.key) && String(each.key.value) === String(step));
      if (!isScalar(pair?.key)) return offset;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step];
      offset = startOf(node) ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return isMap(node) || isSeq(node) || isScalar(node) ? (node.range?.[0] ?? undefined) : undefined;
}
