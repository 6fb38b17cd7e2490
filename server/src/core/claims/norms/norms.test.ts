import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { tokenise } from '../../text/tokens.ts';
import { buildContraries } from '../contrast/contraries.ts';
import { readNorms } from './norms.ts';

const CONTRARIES = buildContraries(parse(readFileSync('knowledge/contraries.yaml', 'utf8')).contraries);

/** The norms of a sentence, each as it stands in it. */
function normsIn(text: string): string[] {
  return readNorms(tokenise(text), CONTRARIES).map(({ start, end }) => text.slice(start, end));
}

test('a norm goes to the end of its clause', () => {
  assert.deepEqual(normsIn('Nền tảng số phải tuân thủ pháp luật; cơ quan có trách nhiệm kiểm tra nền tảng số.'), [
    'phải tuân thủ pháp luật',
    'có trách nhiệm kiểm tra nền tảng số',
  ]);
});

test('a word of modality inside another word is none', () => {
  assert.deepEqual(normsIn('Giao dịch điện tử trên không gian mạng đạt được kết quả.'), []);
  assert.deepEqual(normsIn('Cán bộ dám nghĩ, dám làm, dám chịu trách nhiệm trước nhân dân.'), []);
  assert.deepEqual(normsIn('Giao dịch không dùng tiền mặt đạt 80%, tàu không người lái chạy thử.'), []);
  assert.deepEqual(normsIn('Hạ tầng giao thông đáp ứng yêu cầu phát triển đất nước.'), []);
});

test('what a norm is said of stands in its own item between semicolons', () => {
  const [norm] = readNorms(
    tokenise('Tàu cập cảng đúng giờ; doanh nghiệp phải tuân thủ pháp luật; cảng mở cửa.'),
    CONTRARIES,
  );
  assert.deepEqual(
    norm?.setting().subject.rest.map(({ key }) => key),
    ['doanh', 'nghiệp'],
  );
});

test('and still ends what the one before it governs', () => {
  assert.deepEqual(normsIn('Khoản thu bảo hiểm tự nguyện trong năm đã thu được từ đối tượng đóng.'), []);
});

test('bare denials that follow each other are a norm together as well', () => {
  const [, , both] = readNorms(tokenise('Các huyện không dựng mô hình, không chờ nhân rộng.'), CONTRARIES);
  assert.deepEqual(
    both?.governed.map(({ key }) => key),
    ['dựng', 'mô', 'hình', 'nhân', 'rộng'],
  );
});
