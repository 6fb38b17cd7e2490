// The labelled passages of test/corpus/reading: loading them, finding what they label, proving that they are well formed.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export const FOLDER = 'test/corpus/reading';
export const KINDS = ['quantities', 'times', 'citations', 'quotes'];

const COMPARATORS = new Set(['=', '>=', '>', '<=', '<', '~']);
const TIME_KINDS = new Set(['at', 'by', 'from', 'during', 'every']);
const FIELDS = {
  quantities: ['min', 'max', 'unit', 'comparator'],
  times: ['kind', 'from', 'to'],
  citations: ['type', 'number', 'issued', 'issuer', 'unit'],
  quotes: ['speaker', 'office', 'date'],
};
const EXTRA = new Set(['text', 'occurrence', 'accept', 'within', 'optional']);
const UNIT_PATH = /^(phần|chương|mục|tiểu mục|điều|khoản|điểm) \S+$/u;

/** Every passage with the spans of its labels, and what is wrong with the set. */
export function loadSet() {
  if (!existsSync(FOLDER)) return { passages: [], faults: [`there is no ${FOLDER}`] };
  const faults = [];
  const passages = [];
  const ids = new Set();
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'))) {
    let entries;
    try {
      entries = parse(readFileSync(join(FOLDER, file), 'utf8'));
    } catch (error) {
      faults.push(`${file}: ${error.message}`);
      continue;
    }
    for (const entry of entries) {
      const fault = (what) => faults.push(`${file}, ${entry.id}: ${what}`);
      if (typeof entry.id !== 'string' || ids.has(entry.id)) fault('no id, or one that another passage has');
      ids.add(entry.id);
      if (!isDay(entry.asOf)) fault(`asOf ${entry.asOf} is no day`);
      passages.push(locate(entry, file.replace('.yaml', ''), fault));
    }
  }
  if (passages.length === 0) faults.push(`${FOLDER} holds no passage`);
  return { passages, faults };
}

function locate(entry, source, fault) {
  const { text } = entry;
  let from = 0;
  const sentences = entry.sentences.flatMap((sentence) => {
    const start = text.indexOf(sentence, from);
    if (start < 0) {
      fault(`the sentence “${sentence}” is not where it should be`);
      return [];
    }
    if (text.slice(from, start).trim() !== '') fault(`no sentence holds “${text.slice(from, start)}”`);
    from = start + sentence.length;
    return [{ start, end: from }];
  });
  if (text.slice(from).trim() !== '') fault(`no sentence holds “${text.slice(from)}”`);
  const located = { id: entry.id, source, asOf: entry.asOf, text, sentences, outline: entry.outline };
  for (const kind of KINDS) located[kind] = (entry[kind] ?? []).flatMap((label) => labelled(text, kind, label, fault));
  located.ignored = (entry.ignored ?? []).flatMap((label) => {
    if (!KINDS.includes(label.kind)) fault(`ignored: ${label.kind} is no kind`);
    return withSpan(text, label, fault);
  });
  for (const path of entry.outline ?? [])
    if (!path.split('/').every((part) => UNIT_PATH.test(part))) fault(`outline: ${path}`);
  return located;
}

function labelled(text, kind, label, fault) {
  const where = `${kind}, “${label.text}”`;
  for (const field of FIELDS[kind]) if (!(field in label)) fault(`${where}: no ${field}`);
  for (const key of Object.keys(label))
    if (!FIELDS[kind].includes(key) && !EXTRA.has(key)) fault(`${where}: what is ${key}?`);
  for (const values of [label, ...(label.accept ?? [])])
    checkValues(kind, values, (what) => fault(`${where}: ${what}`));
  if (kind === 'times' && label.kind === 'at' && label.from !== label.to) fault(`${where}: more than one day`);
  return withSpan(text, label, fault);
}

function checkValues(kind, values, fault) {
  for (const field of ['min', 'max'])
    if (values[field] !== undefined && values[field] !== null && !Number.isFinite(values[field])) fault(field);
  if (values.comparator !== undefined && !COMPARATORS.has(values.comparator)) fault(`comparator ${values.comparator}`);
  if (kind === 'times') {
    if (values.kind !== undefined && !TIME_KINDS.has(values.kind)) fault(`kind ${values.kind}`);
    for (const day of [values.from, values.to, ...(values.within ?? [])])
      if (day !== undefined && day !== null && !isDay(day)) fault(`${day} is no day`);
  }
  for (const field of ['issued', 'date']) {
    const day = values[field];
    if (day !== undefined && day !== null && !isDay(day) && !/^\d{4}(-\d\d)?$/.test(day)) fault(`${day} is no day`);
  }
}

function withSpan(text, label, fault) {
  let start = -1;
  for (let n = 0; n < (label.occurrence ?? 1); n += 1) {
    start = text.indexOf(label.text, start + 1);
    if (start < 0) break;
  }
  if (start >= 0) return [{ ...label, start, end: start + label.text.length }];
  fault(`“${label.text}”${label.occurrence ? ` (${label.occurrence})` : ''} does not occur`);
  return [];
}

function isDay(value) {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** How many sentences and labels each source holds. */
export function countsOf(passages) {
  const counts = {};
  for (const passage of passages) {
    counts[passage.source] ??= { passages: 0, sentences: 0, units: 0 };
    const of = counts[passage.source];
    of.passages += 1;
    of.sentences += passage.sentences.filter((span) => !isTableRule(passage.text.slice(span.start, span.end))).length;
    of.units += passage.outline?.length ?? 0;
    for (const kind of KINDS) of[kind] = (of[kind] ?? 0) + passage[kind].length;
  }
  return counts;
}

/** The line of dashes under a table's head is no sentence, whoever takes it for one. */
export function isTableRule(line) {
  return /^\|[\s:|-]+\|?$/.test(line.trim());
}
