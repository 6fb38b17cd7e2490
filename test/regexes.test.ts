import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Node, parse } from 'acorn';
import { transformSync } from 'esbuild';
import { analyse } from 'scslre';

/** A regular expression as it is written in the sources. */
interface Written {
  readonly file: string;
  readonly pattern: string;
  readonly flags: string;
}

/**
 * Those of which the analysis cannot show that they take linear time: how many in a file, and what keeps their input short. All
 * others are shown to: https://github.com/RunDevelopment/scslre finds each repeat whose tries multiply with the length of the text.
 */
const KEPT_SHORT: Readonly<Record<string, readonly [count: number, input: string]>> = {
  'client/src/look-up/ask.ts': [1, 'the first sixty characters of a question'],
  'server/src/core/document/furniture.ts': [1, 'a line, and none longer than 160'],
  'server/src/core/document/renumber.ts': [3, 'the label of a unit'],
  'server/src/core/rules/numbering-fault.ts': [1, 'the label of a unit'],
  'server/src/core/document/form-faults/unit-faults.ts': [1, 'the label of a unit'],
  'server/src/core/document/outline-test-view.ts': [1, 'what tests write'],
  'server/src/core/features/snippet.ts': [1, 'a skeleton of our own'],
  'server/src/core/rules/unknown-citation.ts': [1, 'the number of a document'],
  'server/src/core/wording/reading.ts': [1, 'a number, written by the program'],
  'server/src/core/claims/numbers/write-number.ts': [2, 'a number, written by the program'],
  'server/src/core/claims/citations/doubtful-text.ts': [1, 'the first characters of a text'],
};

test('every regular expression with a repeat takes time in line with its input, or what it is given is short', () => {
  const found = new Map<string, string[]>();
  for (const { file, pattern, flags } of writtenBelow('server/src', 'client/src', 'client/webview')) {
    const [report] = analyse(new RegExp(pattern, flags)).reports;
    if (report === undefined) continue;
    const what = `/${pattern}/${flags} on a run of ${JSON.stringify(report.character.pick)}`;
    found.set(file, [...(found.get(file) ?? []), what]);
  }
  for (const file of new Set([...found.keys(), ...Object.keys(KEPT_SHORT)])) {
    const slow = found.get(file) ?? [];
    assert.equal(slow.length, KEPT_SHORT[file]?.[0] ?? 0, `${file}\n${slow.join('\n')}`);
  }
});

function writtenBelow(...folders: readonly string[]): readonly Written[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .flatMap((name) => {
        const { code } = transformSync(readFileSync(join(folder, name), 'utf8'), { loader: 'ts' });
        const literals = literalsIn(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }));
        return literals.map((literal) => ({ file: join(folder, name).replaceAll('\\', '/'), ...literal }));
      }),
  );
}

function literalsIn(node: Node): readonly Omit<Written, 'file'>[] {
  if (node.type === 'Literal' && 'regex' in node) return [node.regex as Omit<Written, 'file'>];
  return Object.values(node).flat().filter(isNode).flatMap(literalsIn);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
