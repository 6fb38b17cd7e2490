// Holds a reading against the labels of its passage: what is right, what is missing, what is false.
import { isTableRule } from './reading-set.mjs';

const LAW_UNITS = new Set(['phần', 'chương', 'mục', 'tiểu mục', 'điều', 'khoản', 'điểm']);
const THIS_DOCUMENT =
  /^(của )?(các )?(hiến pháp|bộ luật|luật|pháp lệnh|nghị định|nghị quyết|quyết định|thông tư|quy chế|quy định|kế hoạch|chỉ thị|kết luận|điều lệ|đề án|chương trình) (này|nêu trên|trên)$/u;

/** One measure of one passage: how many there are, were read, are right, and which are not. */
function tally(expected, read, right, missed, extra) {
  return { expected, read, right, missed, extra };
}

export function scorePassage(passage, reading) {
  const text = passage.text;
  const quantities = pairUp(passage, reading, 'quantities', (read, label) => sameQuantity(read, label));
  const times = pairUp(passage, reading, 'times', (read, label) => sameTime(read, label));
  const quotes = pairUp(passage, reading, 'quotes', (read, label) => sameWords(text, read, label));
  return {
    quantities: quantities.tally,
    'quantities, strict span': strictly(text, quantities),
    times: times.tally,
    'times, strict span': strictly(text, times),
    citations: scoreCitations(passage, reading),
    'citations, with date': scoreCitations(passage, reading, { dates: true }),
    quotations: quotes.tally,
    'quotations with speaker': narrowed(quotes, 'speaker', (read, label) =>
      any(label, (want) => sameName(read.speaker, want.speaker)),
    ),
    'quotations with office': narrowed(quotes, 'office', (read, label) =>
      any(label, (want) => sameOffice(read.office, want.office)),
    ),
    'sentence boundaries': scoreSentences(passage, reading),
    ...(passage.outline === undefined ? {} : { structure: scoreOutline(passage, reading) }),
  };
}

/** Gives every label the reading that overlaps it and is right; else one that overlaps it, so that the fault can be shown. */
function pairUp(passage, reading, kind, isRight) {
  const labels = passage[kind];
  const left = new Set(reading[kind]);
  const pairs = new Map();
  for (const label of labels) {
    const read = [...left].find((each) => overlap(each, label) && any(label, (want) => isRight(each, want)));
    if (read === undefined) continue;
    pairs.set(label, read);
    left.delete(read);
  }
  const missed = labels.filter((label) => !pairs.has(label) && label.optional !== true);
  const extra = [...left].filter((each) => !isIgnored(passage, kind, each, pairs));
  const expected = missed.length + [...pairs.keys()].length;
  return {
    pairs,
    missed,
    extra,
    tally: tally(
      expected,
      pairs.size + extra.length,
      pairs.size,
      missed.map((label) => show(passage.text, kind, label)),
      extra.map((each) => show(passage.text, kind, each)),
    ),
  };
}

function isIgnored(passage, kind, read, pairs) {
  if (passage.ignored.some((each) => each.kind === kind && overlap(each, read))) return true;
  if (passage[kind].some((label) => label.optional === true && overlap(label, read))) return true;
  // A quotation inside a quotation is nobody's loss.
  return kind === 'quotes' && [...pairs.keys()].some((label) => label.start <= read.start && read.end <= label.end);
}

function strictly(text, { pairs, missed, extra }) {
  let right = 0;
  const wrong = [];
  for (const [label, read] of pairs) {
    const words = text.slice(read.start, read.end).normalize('NFC');
    const exact = [label, ...(label.accept ?? [])].some((want) => (want.text ?? '').normalize('NFC') === words);
    if (exact || onlyNounDiffers(words, label)) right += 1;
    else wrong.push(`“${words}” for “${label.text}”`);
  }
  return tally(pairs.size + missed.length, pairs.size + extra.length, right, wrong, []);
}

/** "2.400 lượt" for "2.400 lượt cán bộ": the conventions leave open how far the counted noun runs, not where it begins. */
function onlyNounDiffers(words, { text, unit }) {
  if (unit === undefined || unit === null || !/^\p{L}+ /u.test(unit)) return false;
  const whole = text.normalize('NFC');
  return whole.startsWith(`${words} `) && whole.length - words.length < unit.length;
}

function narrowed({ pairs, missed, extra }, field, isRight) {
  let right = 0;
  const wrong = [];
  for (const [label, read] of pairs) {
    if (isRight(read, label)) right += 1;
    else wrong.push(`“${label.text.slice(0, 40)}…”: ${field} ${read[field]} for ${label[field]}`);
  }
  return tally(pairs.size + missed.length, pairs.size + extra.length, right, wrong, []);
}

/** True for the label itself or for one of the readings that it also accepts. */
function any(label, isRight) {
  return isRight(label) || (label.accept ?? []).some((other) => isRight({ ...label, ...other }));
}

function sameQuantity(read, want) {
  return (
    sameNumber(read.min, want.min) &&
    sameNumber(read.max, want.max) &&
    read.comparator === want.comparator &&
    sameUnit(read.unit, want.unit)
  );
}

function sameNumber(a, b) {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= 1e-3 * Math.max(Math.abs(a), Math.abs(b));
}

/** Units agree where one begins with the other: "tỉnh" and "tỉnh, thành phố", "lượt" and "lượt cán bộ". */
function sameUnit(a, b) {
  if (a === null || b === null) return a === b;
  const [one, other] = [wordsOf(a), wordsOf(b)];
  return one.slice(0, other.length).every((word, at) => word === other[at]);
}

function wordsOf(text) {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace('phần trăm', '%')
    .split(/[\s,]+/u)
    .filter((word) => word !== '');
}

function sameTime(read, want) {
  if (read.kind !== want.kind) return false;
  if (read.from === want.from && read.to === want.to) return true;
  if (want.within === undefined) return false;
  const [first, last] = want.within;
  return ['from', 'to'].every((end) =>
    want[end] === null ? read[end] === null : read[end] !== null && first <= read[end] && read[end] <= last,
  );
}

function sameWords(text, read, want) {
  const a = bare(text, read);
  const b = bare(text, want);
  return a.start === b.start && a.end === b.end;
}

/** Marks and stops at the borders of a quotation may stand inside or outside. */
function bare(text, { start, end }) {
  const isBorder = (at) => /[\s“”„«»‘’"'.,;!?…]/u.test(text[at] ?? '');
  let from = start;
  let to = end;
  while (from < to && isBorder(from)) from += 1;
  while (to > from && isBorder(to - 1)) to -= 1;
  return { start: from, end: to };
}

function sameName(a, b) {
  if (a === null || b === null) return a === b;
  return plain(a) === plain(b);
}

function sameOffice(a, b) {
  if (a === null || b === null) return a === b;
  return plain(a).startsWith(plain(b)) || plain(b).startsWith(plain(a));
}

function plain(text) {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/^(ông|bà|ts\.|đồng chí)\s+/u, '')
    .trim();
}

/** One label may be read as several citations: their units are taken together. */
function scoreCitations(passage, reading, { dates = false } = {}) {
  const used = new Set();
  const missed = [];
  let right = 0;
  for (const label of passage.citations) {
    const reads = reading.citations.filter((each) => overlap(each, label));
    if (reads.length > 0 && any(label, (want) => sameCitation(reads, want, dates))) {
      right += 1;
      for (const each of reads) used.add(each);
    } else missed.push(show(passage.text, 'citations', label));
  }
  const extra = reading.citations.filter(
    (each) =>
      !used.has(each) &&
      !passage.ignored.some((label) => label.kind === 'citations' && overlap(label, each)) &&
      !THIS_DOCUMENT.test(passage.text.slice(each.start, each.end).normalize('NFC').toLowerCase()),
  );
  const shown = extra.map((each) => show(passage.text, 'citations', each));
  return tally(passage.citations.length, right + extra.length, right, missed, shown);
}

function sameCitation(reads, want, dates) {
  const type = want.type?.toLowerCase() ?? null;
  return (
    reads.some((read) => (read.type?.normalize('NFC').toLowerCase() ?? null) === type) &&
    reads.some((read) => sameName(read.number, want.number)) &&
    sameSet(
      reads.flatMap((read) => unitsOf(read.unit)),
      unitsOf(want.unit),
    ) &&
    (!dates || reads.some((read) => sameDate(read.issued, want.issued)))
  );
}

function sameDate(read, want) {
  return read === want || (read === null && want !== null && want.length === 4);
}

function unitsOf(unit) {
  return unit === null
    ? []
    : unit
        .normalize('NFC')
        .toLowerCase()
        .split(/\s*;\s*/u);
}

function sameSet(a, b) {
  const [one, other] = [new Set(a), new Set(b)];
  return one.size === other.size && [...one].every((each) => other.has(each));
}

function scoreSentences(passage, reading) {
  const key = ({ start, end }) => `${start}-${end}`;
  const isText = (span) => !isTableRule(passage.text.slice(span.start, span.end));
  const labels = passage.sentences.filter(isText).map((span) => trimmed(passage.text, span));
  const reads = reading.sentences.filter(isText).map((span) => trimmed(passage.text, span));
  const expected = new Set(labels.map(key));
  const read = new Set(reads.map(key));
  const quote = (span) => `“${passage.text.slice(span.start, span.end)}”`;
  const missed = labels.filter((span) => !read.has(key(span))).map(quote);
  const extra = reads.filter((span) => !expected.has(key(span))).map(quote);
  return tally(labels.length, reads.length, labels.length - missed.length, missed, extra);
}

/** Without white space and, in a table row, without the bars at its borders. */
function trimmed(text, { start, end }) {
  const words = text.slice(start, end);
  const before = /^[\s|]*/u.exec(words)?.[0].length ?? 0;
  const after = /[\s|]*$/u.exec(words)?.[0].length ?? 0;
  return { start: start + before, end: Math.max(start + before, end - after) };
}

/** Units by their path, "điều 5/khoản 2/điểm a"; only the units of a legal text, and only the draft's own. */
function scoreOutline(passage, reading) {
  const left = [];
  const walk = (nodes, path) => {
    for (const node of nodes) {
      const isUnit = LAW_UNITS.has(node.kind);
      if (node.quoted === true) continue;
      const here = isUnit ? [...path, unitName(node)] : path;
      if (isUnit) left.push(here.join('/'));
      walk(node.children ?? [], here);
    }
  };
  walk(reading.outline, []);
  const read = left.length;
  const missed = [];
  for (const path of passage.outline) {
    const at = left.indexOf(path);
    if (at < 0) missed.push(path);
    else left.splice(at, 1);
  }
  return tally(passage.outline.length, read, passage.outline.length - missed.length, missed, left);
}

export function unitName({ kind, label }) {
  const name = label
    .normalize('NFC')
    .toLowerCase()
    .replace(/[.:)]+$/u, '');
  // Chương numbers are Roman and stay as they are written.
  const written = label.normalize('NFC').replace(/[.:)]+$/u, '');
  const number = name.startsWith(`${kind} `) ? written.slice(kind.length + 1) : written;
  return `${kind} ${number}`;
}

function overlap(a, b) {
  return a.start < b.end && b.start < a.end;
}

function show(text, kind, each) {
  const words = `“${text.slice(each.start, each.end)}”`;
  if (kind === 'quantities') return `${words} ${each.comparator} ${each.min}..${each.max} ${each.unit}`;
  if (kind === 'times') return `${words} ${each.kind} ${each.from ?? ''}..${each.to ?? ''}`;
  if (kind === 'citations') return `${words} ${each.type} ${each.number} ${each.issued} [${each.unit}]`;
  return `${words} ${each.speaker}`;
}
