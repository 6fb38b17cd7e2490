import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { canUnshare, NO_NAMESPACE, onSmallDisk } from '../support/namespace.ts';

const NODE = process.execPath;
const CLI = resolve('dist/cli.js');
const DRAFT = 'Phấn đấu từ ngày 20/5/2099 đến ngày 10/5/2099.\\n1. Một.\\n3. Hai.\\n';
const MOCK_SOURCE = 'Ngày 05/01/2099, Bộ trưởng Nguyễn Văn A nhấn mạnh: “Ít nhất 70% người dân dùng dịch vụ công.”\\n';

/** What has to write, each of which leaves everything as it was where it cannot. */
const WRITERS: Readonly<Record<string, string>> = {
  'a draft that is mended': 'check --no-bundled a.vanban --fix',
  'a report': 'check --no-bundled a.vanban --output bao-cao.json --format json',
  'a review report': 'report --no-bundled a.vanban --output bao-cao.docx',
  'a baseline': 'check --no-bundled a.vanban --baseline moc.json --update-baseline',
  'an import': 'import --no-bundled nguon.txt --out kho',
  'an import as JSON': 'import --no-bundled nguon.txt --out kho --format json',
  'compiled knowledge': 'knowledge compile --no-bundled --output kho.knowledge',
};

/** Runs a command with what it leaves behind: exit code and last line on the error stream, the files, the draft. */
function attempt(command: string): string {
  return [
    `ls -AR | sort > /dev/shm/$$.before 2>/dev/null`,
    `"${NODE}" "${CLI}" ${command} >/dev/null 2>/dev/shm/$$.err; echo "code=$?"`,
    `echo "said=$(tail -1 /dev/shm/$$.err)"`,
    `ls -AR | grep -c doichieu- | sed s/^/left=/`,
    `cmp -s a.vanban /dev/shm/$$.draft && echo draft=same || echo draft=CHANGED`,
  ].join('\n');
}

function scriptOf(prepare: string, command: string): string {
  return [
    `printf '${DRAFT}' > a.vanban; cp a.vanban /dev/shm/$$.draft`,
    `printf '${MOCK_SOURCE}' > nguon.txt`,
    prepare,
    attempt(command),
    'rm -f /dev/shm/$$.*',
  ].join('\n');
}

function skipped(t: TestContext): boolean {
  const cannot = !canUnshare('--mount');
  if (cannot) t.skip(NO_NAMESPACE);
  return cannot;
}

describe('a disk that takes nothing more', () => {
  for (const [kind, prepare, sentence] of [
    ['full', 'head -c 4M /dev/zero > day 2>/dev/null', /đĩa đã đầy|ENOSPC/u],
    ['read-only', 'mount -o remount,ro "$disk"', /không có quyền đọc hoặc ghi/u],
  ] as const) {
    for (const [name, command] of Object.entries(WRITERS))
      test(`${kind}: ${name} is refused with the name of the file, and everything is as it was`, (t) => {
        if (skipped(t)) return;
        const said = onSmallDisk('256k', scriptOf(prepare, command), { DOICHIEU_CACHE: 'off' });
        assert.match(said, /^code=2$/mu);
        assert.match(said, sentence);
        assert.match(said, /^said=doichieu: (?:\S*\/)?(?:a\.vanban|bao-cao\.\w+|moc\.json|kho[/\w.]*): /mu);
        assert.match(said, /^left=0$/mu);
        assert.match(said, /^draft=same$/mu);
      });

    test(`${kind}: a check whose cache cannot be kept is the same check`, (t) => {
      if (skipped(t)) return;
      const run = `"${NODE}" "${CLI}" check --no-bundled a.vanban --format json > /dev/shm/$$.out; echo "code=$?"; cat /dev/shm/$$.out`;
      const script = `printf '${DRAFT}' > a.vanban; ${prepare}\n${run}; rm -f /dev/shm/$$.*`;
      const said = onSmallDisk('256k', `export DOICHIEU_CACHE="$disk/cache"; ${script}`);
      assert.match(said, /^code=1$/mu);
      assert.match(said, /"rule": "inverted-range"/u);
    });
  }

  test('full: a result that cannot be written as a whole to standard output is no result', (t) => {
    if (skipped(t)) return;
    const run = `"${NODE}" "${CLI}" check --no-bundled a.vanban --format json --fail-on never > ket-qua 2>/dev/shm/$$.err; echo "code=$?"; cat /dev/shm/$$.err; rm -f /dev/shm/$$.*`;
    const said = onSmallDisk(
      '256k',
      `printf '${DRAFT}' > a.vanban; touch ket-qua; head -c 4M /dev/zero > day 2>/dev/null\n${run}`,
      { DOICHIEU_CACHE: 'off' },
    );
    assert.match(said, /^code=2$/mu);
    assert.match(said, /đĩa đã đầy/u);
  });
});
