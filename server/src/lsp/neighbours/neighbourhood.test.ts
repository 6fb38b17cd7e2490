import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDraft } from '../../core/document/parse.ts';
import { type DraftRecord, recordDraft } from '../../core/claims/assertions/draft-record.ts';
import { buildNeighbours } from '../../core/claims/assertions/neighbours.ts';
import { buildContraries } from '../../core/claims/contrast/contraries.ts';
import { slotReader } from '../../core/claims/slot-reader.ts';
import { parseDay } from '../../core/text/day.ts';
import { createNeighbourhood, type Neighbourhood } from './neighbourhood.ts';

const FOLDER = 'file:///d';

/** Each of ten goes with a system of its own, and every second one with another day. */
function draftText(number: number): string {
  const system = Math.floor(number / 10);
  return `1. Nền tảng học trực tuyến của Trung tâm Mẫu đợt ${system + 1} vận hành chính thức từ ngày 01/${9 + (number % 2)}/2099.\n`;
}

function nameOf(number: number): string {
  return `${String(number).padStart(4, '0')}.vanban`;
}

function recordOf(number: number, text = draftText(number)): DraftRecord {
  const asOf = parseDay('2099-06-01');
  assert.ok(asOf !== undefined);
  const name = nameOf(number);
  const draft = parseDraft(text);
  return recordDraft({
    path: `${FOLDER}/${name}`,
    name,
    draft,
    asOf,
    slots: slotReader(asOf),
    contraries: buildContraries([]),
  });
}

interface Counted extends Neighbourhood {
  /** How many drafts were indexed, each as often as it was. */
  indexed(): number;
}

function counted(): Counted {
  let indexed = 0;
  const neighbourhood = createNeighbourhood(
    () => {},
    (records) => {
      indexed += records.length;
      return buildNeighbours(records);
    },
  );
  return { ...neighbourhood, indexed: () => indexed };
}

/** What others say of what a draft lays down, as it is asked while the draft is checked. */
function conflictsOf(neighbourhood: Neighbourhood, record: DraftRecord): readonly string[] {
  const others = neighbourhood.among(FOLDER, record.path).besides(record);
  return record.assertions.flatMap((assertion) =>
    others.on(assertion).flatMap(({ relation, draft }) => (relation === 'conflict' ? draft.name : [])),
  );
}

const CROWD = Array.from({ length: 2000 }, (_, number) => number);

test('two thousand drafts opened one after the other are indexed a few times each, and each is held against all before it', () => {
  const neighbourhood = counted();
  for (const number of CROWD) {
    const record = recordOf(number);
    const before = CROWD.slice(number - (number % 10), number).filter((each) => each % 2 !== number % 2);
    assert.deepEqual(conflictsOf(neighbourhood, record).toSorted(), before.map(nameOf));
    neighbourhood.update(FOLDER, record, record.assertions);
  }
  assert.ok(neighbourhood.indexed() <= CROWD.length * 12, `${neighbourhood.indexed()}`);
});

test('what came one by one says, once it is joined, what all at once say, in the same order', () => {
  const [grown, whole] = [counted(), counted()];
  const records = CROWD.slice(0, 300).map((number) => recordOf(number));
  for (const record of records.toReversed()) {
    grown.among(FOLDER, record.path);
    grown.update(FOLDER, record, record.assertions);
  }
  const edition = grown.edition();
  grown.join();
  assert.notEqual(grown.edition(), edition, 'what was judged in layers is judged again');
  whole.settle(FOLDER, records);
  for (const record of records) assert.deepEqual(conflictsOf(grown, record), conflictsOf(whole, record));
});

test('a draft of a large folder that changes or is closed counts as it stands', () => {
  const neighbourhood = counted();
  const records = CROWD.slice(0, 200).map((number) => recordOf(number));
  for (const record of records) neighbourhood.update(FOLDER, record, record.assertions);
  const [first, second, third] = records;
  assert.ok(first !== undefined && second !== undefined && third !== undefined);
  assert.ok(conflictsOf(neighbourhood, first).includes('0001.vanban'));
  const agreeing = recordOf(1, draftText(0));
  neighbourhood.update(FOLDER, agreeing, agreeing.assertions);
  assert.ok(!conflictsOf(neighbourhood, first).includes('0001.vanban'));
  neighbourhood.update(FOLDER, second, second.assertions);
  assert.equal(conflictsOf(neighbourhood, first).filter((name) => name === '0001.vanban').length, 1);
  neighbourhood.forget(second.path);
  assert.ok(!conflictsOf(neighbourhood, first).includes('0001.vanban'));
  assert.deepEqual(conflictsOf(neighbourhood, third), conflictsOf(neighbourhood, first));
});

test('while one draft of a large folder is typed in, nothing is indexed again', () => {
  const neighbourhood = counted();
  const records = CROWD.slice(0, 200).map((number) => recordOf(number));
  neighbourhood.settle(FOLDER, records);
  const before = records.length;
  for (let key = 0; key < 50; key += 1) {
    const record = recordOf(3, `${draftText(3)}${'a'.repeat(key)}`);
    neighbourhood.among(FOLDER, record.path);
    neighbourhood.update(FOLDER, record, record.assertions);
  }
  assert.equal(neighbourhood.indexed(), before);
});

test('what is laid down on another line is news to those who point there, and what is typed below is none', () => {
  const neighbourhood = counted();
  const put = (number: number, text: string): number => {
    const record = recordOf(number, text);
    neighbourhood.update(FOLDER, record, record.assertions);
    return neighbourhood.edition();
  };
  put(0, draftText(0));
  for (const end of ['\n', '\r\n', '\r']) {
    const text = `Mở đầu.${' '.repeat(8)}${end}${draftText(1)}`;
    const edition = put(1, text);
    assert.equal(put(1, `${text}Đoạn sau.${end}Hết.`), edition);
    // Within the room of the line above: all else stands at the offsets at which it stood.
    assert.notEqual(put(1, text.replace(`Mở đầu.${' '.repeat(end.length)}`, `Mở đầu.${end}`)), edition);
  }
});

test('another issuer, or other words above what is laid down, are news as well', () => {
  const neighbourhood = counted();
  const put = (text: string): number => {
    const record = recordOf(1, text);
    neighbourhood.update(FOLDER, record, record.assertions);
    return neighbourhood.edition();
  };
  const textOf = (issuer: string, heading: string) => `${issuer}\n\nKẾ HOẠCH\n\n## ${heading}\n\n${draftText(1)}`;
  const first = put(textOf('BỘ MẪU', 'Cấp tỉnh'));
  assert.equal(put(textOf('BỘ MẪU', 'Cấp tỉnh')), first);
  const second = put(textOf('BỘ KHÁC', 'Cấp tỉnh'));
  assert.notEqual(second, first);
  assert.notEqual(put(textOf('BỘ KHÁC', 'Cấp xã')), second);
});
