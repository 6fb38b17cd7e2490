import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildFilterNames } from './names.ts';
import { A, B, statement } from './test-world.ts';
import { readTypedQuery } from './typed-query.ts';

const topic = (id: string, name: string, aliases: readonly string[] = []) => ({
  id,
  name,
  aliases,
  origin: { file: 'topics.yaml', line: 1 },
});
const SERVICES = topic('dich-vu-cong', 'Dịch vụ công trực tuyến', ['dịch vụ công']);
const PRESS = topic('bao-chi', 'Báo chí');
const NAMES = buildFilterNames({
  people: [A, B],
  organisations: [],
  topics: [SERVICES, PRESS],
  statements: [statement('a', '2099-01-01', A, 'Một.', { topics: [SERVICES] })],
});

describe('what is typed into a search', () => {
  const cases: readonly (readonly [typed: string, read: string])[] = [
    ['trợ lý ảo', 'trợ lý ảo'],
    ['ai đã nói gì về trợ lý ảo', 'trợ lý ảo'],
    ['Ai noi gi ve  tro ly ao', 'tro ly ao'],
    ['@binh nói những gì về báo chí', 'báo chí @binh'],
    ['nói gì về', 'nói gì về'],
    ['@Nguyễn Văn Ái', '@Nguyễn Văn Ái'],
    ['@nguyen van ai tro ly', 'tro ly @Nguyễn Văn Ái'],
    ['tro ly @nguyen van ai', 'tro ly @Nguyễn Văn Ái'],
    ['@binh báo chí', 'báo chí @binh'],
    ['@nguyen vann ai', '@Nguyễn Văn Ái'],
    ['@bihn việc', 'việc @binh'],
    ['@"Trần Thị" báo chí', 'báo chí @Trần Thị'],
    ['@bộ trưởng ái việc', 'việc @Bộ trưởng Ái'],
    ['@khongai việc', 'việc @khongai'],
    ['#dich vu cong thuc chat', 'thuc chat #dịch vụ công'],
    ['#dich vu cong truc tuyen thuc chat', 'thuc chat #Dịch vụ công trực tuyến'],
    ['#bao chi @binh', '@binh #Báo chí'],
    ['từ:2099', 'từ:2099-01-01'],
    ['tu:2099-06 den:2100', 'từ:2099-06-01 đến:2100-12-31'],
    ['đến:6/2099 việc', 'việc đến:2099-06-30'],
    ['đến:15/6/2099', 'đến:2099-06-15'],
    ['từ: 2099 việc', 'việc từ:2099-01-01'],
    ['từ:20', ''],
    ['đến:31/2/2099', ''],
    ['từ 2099 đến 2100', 'từ 2099 đến 2100'],
    ['C# a@b.vn', 'C# a@b.vn'],
    ['@', ''],
    ['', ''],
  ];
  for (const [typed, expected] of cases) {
    test(typed === '' ? '(nothing)' : typed, () => {
      for (const form of ['NFC', 'NFD'] as const) {
        const { words, speaker, topic: about, from, to } = readTypedQuery(typed.normalize(form), NAMES);
        const read = [words, mark('@', speaker), mark('#', about), mark('từ:', from), mark('đến:', to)];
        assert.equal(read.filter((part) => part !== '').join(' '), expected);
      }
    });
  }
});

describe('the filter that is being typed', () => {
  const cases: readonly (readonly [typed: string, open: string | undefined])[] = [
    ['việc @', 'speaker  after “việc ”'],
    ['@nguyễn v', 'speaker nguyễn v after “”'],
    ['@khong', 'speaker khong after “”'],
    ['@Nguyễn Văn Ái', 'speaker Nguyễn Văn Ái after “”'],
    ['@Nguyễn Văn Ái ', undefined],
    ['@Nguyễn Văn Ái việc', undefined],
    ['#dịch vụ', 'topic dịch vụ after “”'],
    ['#dịch vụ @binh', 'speaker binh after “#dịch vụ ”'],
    ['việc', undefined],
  ];
  for (const [typed, expected] of cases) {
    test(typed, () => {
      const { open } = readTypedQuery(typed, NAMES);
      assert.equal(open && `${open.kind} ${open.typed} after “${open.before}”`, expected);
    });
  }
});

function mark(sign: string, value: string | undefined): string {
  return value === undefined ? '' : `${sign}${value}`;
}
