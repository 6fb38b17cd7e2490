import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { openZip } from '../../server/src/host/docx/zip.ts';
import { HARMFUL, HOSTILE, hostileWorld, NAME, WRITTEN } from '../support/hostile-world.ts';
import { type Run, type Workspace, workspace } from '../cli/support.ts';
import { tried } from '../support/tried.ts';

const K = ['--no-bundled', '--knowledge', 'knowledge'] as const;
const COMMANDS: readonly (readonly string[])[] = [
  ...['text', 'json', 'sarif', 'github', 'junit'].map((format) => ['check', ...K, 'd', '--format', format]),
  ...['html', 'md'].map((format) => ['report', ...K, 'd', '--format', format]),
  ...['text', 'json'].flatMap((format) => [
    ['search', 'dich vu', ...K, '--format', format],
    ['search', 'nguyen van a', ...K, '--format', format],
    ['ask', 'ai nói gì về dịch vụ công trực tuyến', ...K, '--format', format],
    ['read', ...K, `d/${NAME}`, '--format', format],
    ['compare', '--pairs', 'doi.jsonl', '--format', format],
    ['knowledge', 'list', ...K, '--format', format],
    ['knowledge', 'stats', ...K, '--format', format],
    ['knowledge', 'verify', ...K, '--format', format],
    ...['2099-01-05/dich-vu', 'nguoi-a', 'bo-a', 'ban-tin', 'nd-1-2098'].map((id) => [
      'knowledge',
      'show',
      id,
      ...K,
      '--format',
      format,
    ]),
  ]),
  ...['yaml', 'json'].map((format) => ['import', ...K, 'nguon.txt', '--format', format]),
  ['import', ...K, 'nguon.txt', '--out', 'nhap'],
];

function isHarmless({ out, err }: Run, name: string): void {
  for (const [stream, text] of Object.entries({ out, err })) {
    const harm = HARMFUL.exec(text);
    assert.equal(
      harm === null ? '' : JSON.stringify(text.slice(Math.max(0, harm.index - 60), harm.index + 20)),
      '',
      `${name}: ${stream}`,
    );
  }
}

const WRONG_TEXT = 'Phấn đấu đến năm 2105 có 60% người dân sử dụng dịch vụ công trực tuyến.';

/** What a tool takes of all that is given to any. */
function only(name: string, { question, text, document }: Readonly<Record<string, string>>): object {
  if (name === 'check_draft') return { text };
  return name === 'validity_of_document' ? { document } : { question };
}

function isReport({ path }: Workspace, run: Run): void {
  assert.ok(run.code === 0 || run.code === 1, run.err);
  const archive = openZip(readFileSync(join(path, 'r.docx')));
  assert.ok(typeof archive !== 'string');
  const xml = archive.read('word/document.xml');
  assert.ok(xml instanceof Uint8Array);
  isHarmless({ code: 0, out: Buffer.from(xml).toString('utf8'), err: run.err }, 'docx');
}

describe('control and bidirectional characters stay out of every output', () => {
  test('in file names, drafts, knowledge, sources and arguments', (t) => {
    const space = workspace(t, hostileWorld());
    for (const args of COMMANDS) {
      const run = space.run(args);
      assert.ok(run.code === 0 || run.code === 1, `${args.join(' ')}: ${run.err}`);
      isHarmless(run, args.join(' '));
    }
    const lines = ['search_directives', 'check_draft', 'validity_of_document', HOSTILE.join('')].map((name, id) => {
      const given = { question: 'dịch vụ công trực tuyến', text: WRONG_TEXT, document: '1/2098/NĐ-CP' };
      return JSON.stringify({
        jsonrpc: '2.0',
        id,
        method: 'tools/call',
        params: { name, arguments: only(name, given) },
      });
    });
    const told = space.run(['mcp', ...K], { input: [...lines, HOSTILE.join(''), '{'].join('\n') });
    isHarmless(told, 'mcp');
    for (const line of told.out.trimEnd().split('\n')) {
      const { result } = JSON.parse(line);
      if (result !== undefined) assert.doesNotMatch(result.content[0].text, HARMFUL, line);
    }
    tried(t, (COMMANDS.length + 25) * HOSTILE.length);
    isReport(space, space.run(['report', ...K, 'd', '--output', 'r.docx']));
    const piece = HOSTILE.join('');
    for (const args of [
      [piece],
      ['check', `--${piece}`],
      ['check', '--format', piece],
      ['check', `khong-co${piece}`],
      ['check', '--rule', piece],
      ['check', '--as-of', piece],
      ['check', '--knowledge', `k${piece}`],
      ['check', '--maximum-file-size', piece],
      ['knowledge', piece],
      ['knowledge', 'show', piece, ...K],
      ['explain', piece],
      ['search', 'x', '--limit', piece],
      ['search', piece, ...K, '--format', 'json'],
      ['ask', piece, ...K],
      ['compare', '--premise', piece, '--hypothesis', piece, '--format', 'json'],
      ['import', `x${piece}`],
      ['convert', `x${piece}`, '--output', 'y'],
      ['check', `d/${NAME}`, ...K, '--output', `khong-co/${piece}`],
    ])
      isHarmless(space.run(args), JSON.stringify(args));
    space.write('knowledge/hong.yaml', `topics:\n  - {id: "x${WRITTEN.join('')}", "nam${WRITTEN.join('')}": 1}\n`);
    isHarmless(space.run(['check', ...K, 'd']), 'a fault in the knowledge');
    isHarmless(space.run(['knowledge', 'verify', ...K]), 'the faults of the knowledge');
    space.write('.doichieu.yaml', `"rulez${WRITTEN.join('')}": 1\n`);
    isHarmless(space.run(['check', 'd']), 'a fault in the settings');
  });
});
