import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { test } from 'node:test';

/** A diagnostic that the editor holds, and the hover there. */
interface Seen {
  readonly code: string;
  readonly message: string;
  readonly hover: string;
}

const DRAFT = 'test/vscode/fixtures/ws/ke-hoach.md';

test('Neovim, set up as docs/editors.md says, shows diagnostics and hover', { timeout: 120_000 }, (t) => {
  if (spawnSync('nvim', ['--version']).error !== undefined) {
    t.skip('NOT RUN: there is no nvim on the path (Debian: apt-get install neovim)');
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'doichieu-nvim-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'bin'));
  symlinkSync(resolve('dist/cli.js'), join(folder, 'bin/doichieu'));
  copyFileSync(DRAFT, join(folder, 'ke-hoach.vanban'));
  writeFileSync(join(folder, 'init.lua'), documentedSetting());
  execFileSync(
    'nvim',
    ['--headless', '--clean', '-u', 'init.lua', 'ke-hoach.vanban', '-c', `luafile ${resolve('test/neovim/look.lua')}`],
    {
      cwd: folder,
      env: {
        ...process.env,
        HOME: folder,
        XDG_STATE_HOME: folder,
        PATH: [join(folder, 'bin'), process.env.PATH].join(delimiter),
        DOICHIEU_CACHE: 'off',
      },
    },
  );
  const seen: readonly Seen[] = JSON.parse(readFileSync(join(folder, 'seen.json'), 'utf8'));
  assert.deepEqual(seen.map(({ code }) => code).sort(), [
    'figure-mismatch',
    'misquote',
    'target-conflict',
    'unknown-citation',
  ]);
  const target = seen.find(({ code }) => code === 'target-conflict');
  assert.match(target?.message ?? '', /70%/u);
  assert.match(target?.hover ?? '', /Nguyễn Mạnh Hùng, 29\/12\/2023/u);
});

/** The first Lua block of the page. */
function documentedSetting(): string {
  return /```lua\n(?<lua>.*?)```/su.exec(readFileSync('docs/editors.md', 'utf8'))?.groups?.lua ?? '';
}
