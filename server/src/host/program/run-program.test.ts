import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { codeFileName, readCode, writeCode } from './code-file.ts';
import { runProgram } from './run-program.ts';

const SOURCE = "require('node:fs').appendFileSync(require('node:path').join(__dirname, 'ran.txt'), 'x');";

describe('a program run from compiled code', () => {
  test('runs as Node would run it, with and without the code', () => {
    within((folder) => {
      const file = join(folder, 'chuong-trinh.js');
      writeFileSync(file, SOURCE);
      runProgram(file, [folder]).keepCode();
      assert.equal(codeFilesIn(folder).length, 1);
      runProgram(file, [folder]).keepCode();
      assert.equal(readFileSync(join(folder, 'ran.txt'), 'utf8'), 'xx');
    });
  });

  test('another source has another file, and takes no code of the old one', () => {
    within((folder) => {
      const file = join(folder, 'chuong-trinh.js');
      for (const source of [SOURCE, SOURCE.replace("'x'", "'y'")]) {
        writeFileSync(file, source);
        runProgram(file, [folder]).keepCode();
      }
      assert.equal(readFileSync(join(folder, 'ran.txt'), 'utf8'), 'xy');
      assert.equal(codeFilesIn(folder).length, 2);
    });
  });

  test('damaged code is passed over', () => {
    within((folder) => {
      const name = codeFileName('chuong-trinh.js', Buffer.from(SOURCE));
      writeCode([folder], name, Buffer.from('mã đã dịch'));
      assert.equal(readCode([folder], name)?.toString(), 'mã đã dịch');
      const bytes = readFileSync(join(folder, name));
      writeFileSync(join(folder, name), bytes.subarray(0, -1));
      assert.equal(readCode([folder], name), undefined);
      writeFileSync(join(folder, name), '');
      assert.equal(readCode([folder], name), undefined);
    });
  });

  test('the first folder that has it is taken; a folder that cannot be written costs nothing', () => {
    within((folder) => {
      const name = codeFileName('chuong-trinh.js', Buffer.from(SOURCE));
      writeCode([folder], name, Buffer.from('mã'));
      assert.equal(readCode([join(folder, 'không có'), folder], name)?.toString(), 'mã');
      writeFileSync(join(folder, 'tệp'), '');
      writeCode([join(folder, 'tệp')], name, Buffer.from('mã'));
      writeCode([], name, Buffer.from('mã'));
    });
  });

  test('few files are kept', () => {
    within((folder) => {
      for (let version = 0; version < 12; version += 1)
        writeCode([folder], codeFileName('chuong-trinh.js', Buffer.from(String(version))), Buffer.from('mã'));
      assert.equal(codeFilesIn(folder).length, 8);
    });
  });
});

function within(action: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'doichieu-program-'));
  try {
    action(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function codeFilesIn(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.code'));
}
