import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { folderSettingsReader } from './folder-settings.ts';
import type { Reach } from './reach.ts';

const FINDING = { fingerprint: 'f'.repeat(16), rule: 'misquote', path: 'a.vanban' };

test('a baseline that settings name is read in a trusted workspace alone, and not where its disk does not answer', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'doichieu-'));
  t.after(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'khac'));
  mkdirSync(join(folder, 'd'));
  writeFileSync(join(folder, 'khac', 'moc.json'), JSON.stringify({ version: 1, findings: [FINDING] }));
  writeFileSync(join(folder, 'd', '.doichieu.yaml'), 'as-of: 2099-06-01\nbaseline: ../khac/moc.json\n');
  const uri = pathToFileURL(join(folder, 'd', 'a.vanban')).href;
  const asked: string[] = [];
  const reach = (silent: string): Reach => ({
    answers: async (path) => {
      asked.push(path);
      return path !== join(folder, silent);
    },
    isSilent: () => false,
    onBack: () => {},
  });
  const trusted = await folderSettingsReader(reach('-'))(uri, { trusted: true });
  assert.deepEqual([...trusted.baseline], [FINDING.fingerprint]);
  asked.splice(0);
  const restricted = await folderSettingsReader(reach('-'))(uri, { trusted: false });
  assert.deepEqual([[...restricted.baseline], restricted.asOf, restricted.faults], [[], '2099-06-01', []]);
  assert.deepEqual(asked, [join(folder, 'd')]);
  const silent = await folderSettingsReader(reach('khac'))(uri, { trusted: true });
  assert.deepEqual([...silent.baseline], []);
  assert.match(silent.faults[0]?.vi ?? '', /moc\.json: ổ đĩa hoặc thư mục mạng không trả lời/u);
});
