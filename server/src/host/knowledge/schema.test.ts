import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { FILE_KINDS } from './file-kinds.ts';
import { jsonSchemaOf } from './schema.ts';

test('the schemas in the tree are what the program reads with', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/generate-schemas.mjs', '--check'], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  for (const kind of FILE_KINDS) {
    const written: unknown = JSON.parse(readFileSync(`knowledge/schemas/${kind}.schema.json`, 'utf8'));
    assert.deepEqual(written, JSON.parse(JSON.stringify(jsonSchemaOf(kind))));
  }
});
