// Writes the JSON Schemas of the knowledge files into knowledge/schemas/, out of the zod schemas that the program reads with.
//   node scripts/generate-schemas.mjs [--check]     --check writes nothing and fails where the tree would change
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const { values: options } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(root, 'knowledge/schemas');

const { outputFiles } = await build({
  entryPoints: [join(root, 'server/src/host/knowledge/schema.ts')],
  bundle: true,
  write: false,
  platform: 'node',
  format: 'esm',
});
const { ENTRY_SCHEMAS, jsonSchemaOf } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);

const wanted = new Map(
  Object.keys(ENTRY_SCHEMAS).map((kind) => [
    `${kind}.schema.json`,
    formatted(JSON.stringify(jsonSchemaOf(kind), null, 2)),
  ]),
);
const present = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.schema.json')) : [];
const stale = [
  ...[...wanted]
    .filter(([name, text]) => !present.includes(name) || readFileSync(join(folder, name), 'utf8') !== text)
    .map(([name]) => name),
  ...present.filter((name) => !wanted.has(name)),
];

if (options.check) {
  for (const name of stale)
    console.error(
      `${relative(root, join(folder, name))} is not what scripts/generate-schemas.mjs makes; run it and commit the result`,
    );
  if (stale.length > 0) process.exitCode = 1;
} else {
  mkdirSync(folder, { recursive: true });
  for (const name of stale) {
    const text = wanted.get(name);
    if (text === undefined) rmSync(join(folder, name));
    else writeFileSync(join(folder, name), text);
    console.log(`${text === undefined ? 'removed' : 'wrote'} ${relative(root, join(folder, name))}`);
  }
}

/** In the format of the project, so that `biome format` has nothing to say about what is generated. */
function formatted(json) {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const { status, stdout, stderr } = spawnSync(process.execPath, [biome, 'format', '--stdin-file-path=schema.json'], {
    cwd: root,
    input: json,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}
