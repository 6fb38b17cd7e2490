import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildSearch, type SearchHit } from './search.ts';
import { ALL, B, MEETING, statement } from './test-world.ts';

describe('Highlights are spans of the quote as it is written', () => {
  const cases: readonly (readonly [query: string, quote: string])[] = [
    ['tro ly ao giup ai', '⟦Trợ lý ảo giúp⟧ cán bộ giảm việc.'],
    ['dich vu cong truc tuyn', '⟦Dịch vụ công trực tuyến⟧ phải toàn trình.'],
    ['phai nhanh, d', 'Báo chí ⟦phải nhanh⟧ và ⟦đúng⟧.'],
    ['bao chi nhah', '⟦Báo chí⟧ phải ⟦nhanh⟧ và đúng.'],
    ['70 phan tram la thay doi', 'Chuyển đổi số ⟦70% là thay đổi⟧, 30⟦% là⟧ công nghệ.'],
    ['5g mọi xã', 'Năm 2101 phủ sóng ⟦5G⟧ tại ⟦mọi xã⟧.'],
    ['hoi nghi 2099', 'Không có gì ở đây.'],
  ];
  for (const [query, marked] of cases) {
    test(query, () => {
      for (const form of ['NFC', 'NFD'] as const) {
        const expected = marked.normalize(form);
        const index = buildSearch([
          statement('x', '2099-01-01', B, expected.replace(/[⟦⟧]/gu, ''), { event: MEETING }),
        ]);
        assert.equal(index.search(query, ALL).map(mark)[0], expected);
      }
    });
  }
});

function mark({ statement: { quote }, highlights }: SearchHit): string {
  let text = quote;
  for (const { start, end } of [...highlights].reverse())
    text = `${text.slice(0, start)}⟦${text.slice(start, end)}⟧${text.slice(end)}`;
  return text;
}
