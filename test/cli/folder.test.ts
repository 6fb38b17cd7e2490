import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KNOWLEDGE, ONLY, reportOf, workspace } from './support.ts';

const CHECK = ['check', ...ONLY, '--as-of', '2099-06-01', '--format', 'json'];
const SEPTEMBER = '1. Nền tảng học trực tuyến của Trung tâm Mẫu vận hành chính thức từ ngày 01/9/2099.\n';
const OCTOBER = SEPTEMBER.replace('01/9', '01/10');

test('the drafts of a folder are held against each other, each finding with the place in the other file', (t) => {
  const { run } = workspace(t, { ...KNOWLEDGE, 'd/a.vanban': SEPTEMBER, 'd/sub/b.vanban': `Mở đầu.\n\n${OCTOBER}` });
  const ran = run([...CHECK, 'd']);
  const [first, second] = reportOf(ran).files;
  assert.deepEqual(
    [first, second].map((file) => file?.findings.map(({ rule, text }) => [rule, text])),
    [[['cross-draft-conflict', 'từ ngày 01/9/2099']], [['cross-draft-conflict', 'từ ngày 01/10/2099']]],
  );
  const [evidence] = JSON.parse(ran.out).files[0].findings[0].evidence;
  assert.equal(evidence.kind, 'draft');
  assert.equal(evidence.path, 'd/sub/b.vanban');
  assert.deepEqual(evidence.range.start, { line: 2, character: 0 });
  assert.equal(ran.err, '', 'no progress where nobody watches');
});

test('the text report names the other file and its line', (t) => {
  const { run } = workspace(t, { ...KNOWLEDGE, 'd/a.vanban': SEPTEMBER, 'd/b.vanban': OCTOBER });
  const { out } = run(['check', ...ONLY, '--as-of', '2099-06-01', 'd']);
  assert.match(out, /b\.vanban:1: “/u);
});

test('drafts of two folders are strangers to each other, and so is one that is checked alone', (t) => {
  const { run } = workspace(t, { ...KNOWLEDGE, 'd/a.vanban': SEPTEMBER, 'e/b.vanban': OCTOBER });
  for (const paths of [['d', 'e'], ['d/a.vanban', 'e/b.vanban'], ['d/a.vanban']])
    assert.ok(reportOf(run([...CHECK, ...paths])).files.every(({ findings }) => findings.length === 0));
});
