import type * as z from 'zod';
import type { Bilingual, KnowledgeFault } from '../../core/knowledge/fault.ts';
import type { Origin } from '../../core/knowledge/origin.ts';
import type { RawRecords } from '../../core/knowledge/raw.ts';
import { shown } from '../yaml/shown.ts';
import { parseYaml, validate, type YamlText } from '../yaml/read-yaml.ts';
import { FILE_KINDS, type FileKind } from './file-kinds.ts';
import { ENTRY_SCHEMAS } from './schema.ts';

export interface KnowledgeFile {
  readonly raw: Partial<RawRecords>;
  readonly faults: readonly KnowledgeFault[];
}

/** Reads the text of one knowledge file. An entry with a fault is reported and left out; the others stay. */
export function readKnowledgeFile(file: string, text: string): KnowledgeFile {
  const yaml = parseYaml(text.normalize('NFC'));
  if (yaml.kind === 'faults')
    return { raw: {}, faults: yaml.faults.map((fault) => ({ ...fault, file, id: undefined })) };
  const { data } = yaml.value;
  const keys = typeof data === 'object' && data !== null && !Array.isArray(data) ? Object.keys(data) : [];
  const [kind, extra] = keys;
  const whole = (key: string | undefined, message: Bilingual): KnowledgeFile => ({
    raw: {},
    faults: [{ file, line: yaml.value.lineOf(key === undefined ? [] : [key]), id: undefined, message }],
  });
  if (kind === undefined) return whole(undefined, NO_KEY);
  if (extra !== undefined) return whole(extra, secondKey(extra));
  if (!isFileKind(kind)) return whole(kind, unknownKind(kind));
  const entries: unknown = (data as Readonly<Record<string, unknown>>)[kind];
  if (!Array.isArray(entries)) return whole(kind, notAList(kind));
  return readEntries({ file, yaml: yaml.value, kind, entries });
}

interface Entries {
  readonly file: string;
  readonly yaml: YamlText;
  readonly kind: FileKind;
  readonly entries: readonly unknown[];
}

function readEntries({ file, yaml, kind, entries }: Entries): KnowledgeFile {
  const faults: KnowledgeFault[] = [];
  const read: ({ readonly origin: Origin } & object)[] = [];
  const schema: z.ZodType<object> = ENTRY_SCHEMAS[kind];
  entries.forEach((entry, index) => {
    const reading = validate(schema, yaml, entry, [kind, index]);
    if (reading.kind === 'read') read.push({ ...reading.value, origin: { file, line: yaml.lineOf([kind, index]) } });
    else faults.push(...reading.faults.map((fault) => ({ ...fault, file, id: idOf(entry) })));
  });
  // The schema of the kind has just vouched for the shape of every entry.
  return { raw: { [kind]: read } as Partial<RawRecords>, faults };
}

function isFileKind(key: string): key is FileKind {
  return FILE_KINDS.some((kind) => kind === key);
}

function idOf(entry: unknown): string | undefined {
  const id = typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : undefined;
  return typeof id === 'string' && ID.test(id) ? id : undefined;
}

/** An id, or a misspelt one; prose that was given by mistake is not shown for one. */
const ID = /^(?:[a-z0-9/-]{1,200}|\S{1,60})$/u;

const KINDS = FILE_KINDS.join(', ');
const NO_KEY: Bilingual = {
  vi: `tệp phải có đúng một khoá ở mức ngoài cùng (${KINDS})`,
  en: `the file must have exactly one top-level key (${KINDS})`,
};

function secondKey(key: string): Bilingual {
  return {
    vi: `tệp chỉ được có một khoá ở mức ngoài cùng, thừa ${shown(key)}`,
    en: `the file may have only one top-level key, ${shown(key)} is one too many`,
  };
}

function unknownKind(key: string): Bilingual {
  return {
    vi: `không biết khoá ${shown(key)}; cần một trong ${KINDS}`,
    en: `unknown key ${shown(key)}; one of ${KINDS} is needed`,
  };
}

function notAList(key: string): Bilingual {
  return { vi: `“${key}” phải là một danh sách`, en: `“${key}” must be a list` };
}
