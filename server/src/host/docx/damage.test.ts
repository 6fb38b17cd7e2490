import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { docx, p, zipped } from '../../../../test/support/docx.ts';
import { decodeDraft } from '../drafts/read-draft.ts';
import { isProblem } from '../problem.ts';
import { readDocx } from './read-docx.ts';
import { tried } from '../../../../test/support/tried.ts';

const DOCUMENT = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">';

test('what is no Word document is said to be none', () => {
  assert.equal(readDocx(new Uint8Array()), 'not a zip');
  assert.equal(readDocx(strToU8('Kế hoạch')), 'not a zip');
  assert.equal(readDocx(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0)), 'older Word');
  assert.equal(readDocx(zipSync({ 'a.txt': strToU8('a') })), 'no document');
  assert.equal(readDocx(zipped({ 'word/document.xml': `${DOCUMENT}</w:document>` })), 'no document');
});

test('a document that is cut short is refused as a whole', (t) => {
  const whole = docx({ body: p('Kế hoạch') });
  for (let length = 0; length < whole.length; length += 7)
    assert.equal(readDocx(whole.subarray(0, length)), 'not a zip', `${length} bytes`);
  tried(t, Math.ceil(whole.length / 7));
});

test('no damaged byte makes it throw', (t) => {
  const whole = docx({ body: p('Kế hoạch').repeat(20) });
  for (let at = 0; at < whole.length; at += 3) {
    const damaged = Uint8Array.from(whole);
    damaged[at] = (damaged[at] ?? 0) ^ 0xff;
    readDocx(damaged);
  }
  tried(t, Math.ceil(whole.length / 3));
});

test('an archive that was made to burst is not inflated', () => {
  const bomb = zipped({ 'word/document.xml': `${DOCUMENT}<w:body>${' '.repeat(40_000_000)}</w:body></w:document>` });
  assert.ok(bomb.length < 100_000);
  assert.equal(readDocx(bomb), 'too large');
});

test('data that inflate to more than the directory says are not inflated', () => {
  const lying = Uint8Array.from(
    zipped({ 'word/document.xml': `${DOCUMENT}<w:body>${' '.repeat(40_000_000)}</w:body></w:document>` }),
  );
  const view = new DataView(lying.buffer);
  for (let at = 0; at + 4 <= lying.length; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
  assert.equal(readDocx(lying), 'too large');
});

test('an archive of too many files is not read', () => {
  const files = Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`${index}`, new Uint8Array()]));
  assert.equal(readDocx(zipSync(files, { level: 0 })), 'too many files');
});

test('an encrypted archive is said to be one', () => {
  const locked = Uint8Array.from(docx({ body: p('a') }));
  const view = new DataView(locked.buffer);
  for (let at = 0; at + 4 <= locked.length; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true);
  assert.equal(readDocx(locked), 'encrypted');
});

test('XML that is malformed, too deep or has a document type is refused', () => {
  const reading = (xml: string) => readDocx(zipped({ 'word/document.xml': xml }));
  assert.equal(reading(`${DOCUMENT}<w:body>`), 'malformed');
  assert.equal(reading('Kế hoạch'), 'malformed');
  assert.equal(reading(`${DOCUMENT}<w:body>&a;</w:body></w:document>`), 'malformed');
  assert.equal(reading(`${DOCUMENT}${'<w:p>'.repeat(5000)}${'</w:p>'.repeat(5000)}</w:document>`), 'too deep');
  assert.equal(
    reading(`<!DOCTYPE x [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;">]>${DOCUMENT}<w:body>&b;</w:body></w:document>`),
    'doctype',
  );
});

test('names that lead out of the archive lead nowhere', () => {
  const relations =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s" Type="x/styles" Target="../../../../etc/passwd"/><Relationship Id="n" Type="x/numbering" Target="http://a.example/n.xml" TargetMode="External"/></Relationships>';
  const bytes = zipped({
    'word/document.xml': `${DOCUMENT}<w:body><w:p><w:r><w:t>a</w:t></w:r></w:p></w:body></w:document>`,
    'word/_rels/document.xml.rels': relations,
    '../../evil.txt': 'x',
  });
  assert.deepEqual(readDocx(bytes), { text: 'a\n', stretches: [{ start: 0, end: 1, place: { kind: 'body' } }] });
});

test('styles and lists that name each other in a circle are read', () => {
  const style = (id: string, base: string): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${base}"/></w:style>`;
  const read = readDocx(docx({ body: p('a', '<w:pStyle w:val="A"/>'), styles: style('A', 'B') + style('B', 'A') }));
  assert.equal(typeof read === 'string' ? read : read.text, 'a\n');
});

test('the owner is told in one sentence', () => {
  const problem = decodeDraft('a.docx', strToU8('không phải zip'));
  assert.ok(isProblem(problem));
  assert.match(problem.message.vi, /không phải là tệp \.docx/u);
  assert.match(problem.message.en, /not a zip archive/u);
});

test('a stretch of nothing but space, however long, is read in linear time', () => {
  const started = process.cpuUsage();
  const read = readDocx(docx({ body: `<w:p><w:r><w:t>${' '.repeat(400_000)}a</w:t></w:r></w:p>` }));
  const { user, system } = process.cpuUsage(started);
  assert.equal(typeof read === 'string' ? read : read.text.trim(), 'a');
  assert.ok(user + system < 2e6, `${(user + system) / 1000} ms`);
});
