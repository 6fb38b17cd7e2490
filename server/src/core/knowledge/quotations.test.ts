import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWorld } from '../../../../test/support/world.ts';
import { draftQuotes } from '../claims/quotes/draft-quotes.ts';
import { parseDraft } from '../document/parse.ts';
import type { QuoteVerdict } from './quotations.ts';

const RECORDS = `=== statement du-lieu  Bộ trưởng Nguyễn Văn Mẫu, 2099-07-29; quotation opinion
Dữ liệu phải được chia sẻ hài hòa, minh bạch và thủy chung với lợi ích của người dân.
=== statement du-lieu-lap-lai  Bộ trưởng Nguyễn Văn Mẫu, 2099-08-29; quotation opinion
Tôi nhắc lại: dữ liệu phải được chia sẻ hài hòa, minh bạch và thủy chung với lợi ích của người dân.
=== statement vai-tro  Phó Thủ tướng Trần Thị Mẫu, 2099-12-22; quotation opinion
Phó Thủ tướng đặc biệt nhấn mạnh vai trò của dữ liệu, coi đó là “yếu tố sống còn” trong tiến trình cải cách hành chính.
`;

function verdictOn(text: string): QuoteVerdict {
  const { knowledge } = readWorld(`${RECORDS}=== draft 2100-01-15\n`);
  const [quote] = draftQuotes(parseDraft(text));
  if (quote === undefined) throw new Error(`No quotation in “${text}”`);
  return knowledge.quotations.verdictOn(quote);
}

test('verbatim words name every statement that holds them', () => {
  const verdict = verdictOn('Ông nói: “Dữ liệu phải được chia sẻ hài hòa, minh bạch”.');
  assert.equal(verdict.kind, 'verbatim');
  assert.deepEqual(verdict.kind === 'verbatim' && verdict.statements.map(({ id }) => id).sort(), [
    'du-lieu',
    'du-lieu-lap-lai',
  ]);
});

test('altered words name the statement that they resemble most, and where they differ', () => {
  const verdict = verdictOn(
    'Ông nói: “Tôi nhắc lại: dữ liệu nên được chia sẻ hài hòa, minh bạch và thủy chung với lợi ích của người dân.”',
  );
  assert.equal(verdict.kind, 'altered');
  if (verdict.kind !== 'altered') return;
  assert.equal(verdict.statement.id, 'du-lieu-lap-lai');
  assert.deepEqual(
    verdict.differences.map(({ draft }) => verdict.draft.slice(draft.first, draft.last + 1).map(({ text }) => text)),
    [['nên']],
  );
});

test('a few altered words are known by what stands around them', () => {
  assert.equal(
    verdictOn(
      'Phó Thủ tướng nhấn mạnh vai trò của dữ liệu, coi đó là “yếu tố quan trọng” trong tiến trình cải cách hành chính.',
    ).kind,
    'altered',
  );
  assert.equal(verdictOn('Nước là “yếu tố quan trọng” của cây lúa.').kind, 'unknown');
});

test('words inside somebody’s words are judged by themselves', () => {
  const verdict = verdictOn(
    'Ông kể: “Ông Mẫu bảo ‘dữ liệu nên được chia sẻ hài hòa, minh bạch và thủy chung’ như thế.”',
  );
  assert.deepEqual(
    verdict.kind === 'altered' && verdict.differences.map(({ draft }) => verdict.draft[draft.first]?.text),
    ['nên'],
  );
});

test('the parts on either side of a marked gap are judged each on its own', () => {
  assert.equal(verdictOn('Ông nói: “Dữ liệu phải được chia sẻ […] với lợi ích của người dân”.').kind, 'verbatim');
  assert.equal(
    verdictOn('Ông nói: “Dữ liệu phải được chia sẻ hài hòa… thủy chung với lợi ích của doanh nghiệp người dân”.').kind,
    'altered',
  );
});

test('other words are unknown, not wrong', () => {
  assert.equal(verdictOn('Ông nói: “Chúng ta còn rất nhiều việc phải làm cùng nhau trong năm tới.”').kind, 'unknown');
});

test('a knowledge base without statements knows nothing', () => {
  const { knowledge } = readWorld('=== draft 2100-01-15\n');
  const [quote] = draftQuotes(parseDraft('“Dữ liệu phải được chia sẻ hài hòa, minh bạch”'));
  assert.equal(
    knowledge.quotations.verdictOn({ tokens: quote?.tokens ?? [], around: [], introduced: true }).kind,
    'unknown',
  );
});
