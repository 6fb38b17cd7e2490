import assert from 'node:assert/strict';
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, type TestContext, test } from 'node:test';
import { KNOWLEDGE, ONLY, WRONG, workspace } from './support.ts';

/** The server as a process, spoken to as any client does: a line a message. */
interface Talk {
  readonly child: ChildProcessWithoutNullStreams;
  send(line: string): void;
  ask(method: string, params?: object): Promise<Answer>;
  next(): Promise<Answer>;
}

interface Answer {
  readonly id: number | string | null;
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into what came, whatever it is.
  readonly result?: any;
  readonly error?: { readonly code: number; readonly message: string };
}

function talk(t: TestContext, program: readonly string[]): Talk {
  const { path } = workspace(t, KNOWLEDGE);
  const child = spawn(process.execPath, [...program, ...ONLY], {
    cwd: path,
    env: { PATH: process.env.PATH, DOICHIEU_CACHE: 'off' },
  });
  t.after(() => child.kill());
  const waiting: ((answer: Answer) => void)[] = [];
  const come: Answer[] = [];
  createInterface(child.stdout).on('line', (line) => {
    const answer: Answer = JSON.parse(line);
    const first = waiting.shift();
    if (first === undefined) come.push(answer);
    else first(answer);
  });
  let id = 0;
  const next = (): Promise<Answer> => {
    const first = come.shift();
    return first === undefined ? new Promise((take) => waiting.push(take)) : Promise.resolve(first);
  };
  const send = (line: string): void => void child.stdin.write(`${line}\n`);
  return {
    child,
    send,
    next,
    ask(method, params) {
      id += 1;
      send(JSON.stringify({ jsonrpc: '2.0', id, method, ...(params && { params }) }));
      return next();
    },
  };
}

const PROGRAMS = {
  'doichieu mcp': [resolve('dist/cli.js'), 'mcp'],
  'the server of the extension': [resolve('dist/server.js'), '--mcp'],
};

for (const [name, program] of Object.entries(PROGRAMS))
  describe(name, () => {
    test('says who it is, in the revision of the client where it speaks it', async (t) => {
      const { ask, send } = talk(t, program);
      const { result } = await ask('initialize', { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: {} });
      assert.equal(result.protocolVersion, '2025-06-18');
      assert.equal(result.serverInfo.name, 'doi-chieu');
      assert.deepEqual(result.capabilities, { tools: {} });
      send(JSON.stringify({ jsonrpc: '2.0', method: 'notifications/initialized' }));
      assert.deepEqual((await ask('ping')).result, {});
      const other = await ask('initialize', { protocolVersion: '1999-01-01' });
      assert.equal(other.result.protocolVersion, '2025-11-25');
    });

    test('lists its tools', async (t) => {
      const { result } = await talk(t, program).ask('tools/list');
      assert.deepEqual(
        result.tools.map((tool: { name: string }) => tool.name),
        ['search_directives', 'check_draft', 'validity_of_document'],
      );
      for (const tool of result.tools) {
        assert.equal(tool.inputSchema.type, 'object');
        assert.equal(tool.annotations.readOnlyHint, true);
      }
    });

    test('answers with passages and their sources', async (t) => {
      const { ask } = talk(t, program);
      const { result } = await ask('tools/call', {
        name: 'search_directives',
        arguments: { question: 'bao nhiêu người dân dùng dịch vụ công trực tuyến?' },
      });
      assert.match(result.content[0].text, /“Đến năm 2105, ít nhất 70%.*\n {2}Bộ trưởng Bộ A Nguyễn Văn A/u);
      assert.match(result.content[0].text, /Bản tin A – a\.example, 06\/01\/2099 <https:\/\/a\.example\/1#/u);
      assert.equal(result.structuredContent.passages[0].sources[0].id, 'ban-tin-a');
      const nothing = await ask('tools/call', { name: 'search_directives', arguments: { question: 'giá vàng' } });
      assert.match(nothing.result.content[0].text, /^Kho tri thức không có đoạn nào/u);
    });

    test('checks a draft, and says what it is held against', async (t) => {
      const { ask } = talk(t, program);
      const { result } = await ask('tools/call', {
        name: 'check_draft',
        arguments: { text: `KẾ HOẠCH\n\n${WRONG}`, as_of: '2099-06-01' },
      });
      const [finding] = result.structuredContent.findings;
      assert.deepEqual([finding.rule, finding.line, finding.text], ['target-conflict', 3, '60%']);
      assert.equal(finding.sources[0].url, 'https://a.example/1');
      assert.match(result.content[0].text, /3: warning target-conflict.*Bản tin A.*coverage: claims 1\/1/su);
    });

    test('does not pretend to know a document', async (t) => {
      const { result } = await talk(t, program).ask('tools/call', {
        name: 'validity_of_document',
        arguments: { document: 'Nghị định 7/2099/NĐ-CP', on: '2099-06-01' },
      });
      assert.deepEqual(result.structuredContent.unknown, ['Nghị định 7/2099/NĐ-CP']);
      assert.match(result.content[0].text, /^Sổ văn bản không có Nghị định 7\/2099\/NĐ-CP/u);
    });

    test('tells a model what is wrong with its arguments, and a client what is wrong with its messages', async (t) => {
      const { ask, send, next } = talk(t, program);
      const call = (name: unknown, given: unknown) => ask('tools/call', { name, arguments: given });
      for (const given of [
        {},
        { question: '' },
        { question: 3 },
        { question: 'a', limit: 0 },
        { question: 'a', x: 1 },
      ]) {
        const { result } = await call('search_directives', given);
        assert.equal(result.isError, true, JSON.stringify(given));
      }
      assert.equal((await call('check_draft', { text: 'a', as_of: 'hôm nay' })).result.isError, true);
      assert.equal((await call('rm', {})).error?.code, -32602);
      assert.equal((await call(3, {})).error?.code, -32602);
      assert.equal((await call('check_draft', [])).error?.code, -32602);
      assert.equal((await ask('resources/list')).error?.code, -32601);
      for (const [line, code] of [
        ['{', -32700],
        ['[]', -32600],
        ['"a"', -32600],
        ['{"jsonrpc":"2.0","id":1}', -32600],
        ['{"jsonrpc":"2.0","id":null,"method":"ping"}', -32600],
        ['{"jsonrpc":"2.0","id":1,"method":"ping","params":3}', -32600],
        ['{"id":1,"method":"ping"}', -32600],
      ] as const) {
        send(line);
        assert.equal((await next()).error?.code, code, line);
      }
      send('');
      send('{"jsonrpc":"2.0","method":"notifications/cancelled"}');
      send('{"jsonrpc":"2.0","id":9,"result":{}}');
      assert.deepEqual((await ask('ping')).result, {}, 'and goes on');
    });

    test('says of a draft that is too large and of a message without end that they are, and goes on', async (t) => {
      const { ask, child, next } = talk(t, program);
      const text = `${WRONG}\n`.repeat(Math.ceil((50 * 1024 * 1024) / Buffer.byteLength(WRONG)));
      const { result } = await ask('tools/call', { name: 'check_draft', arguments: { text } });
      assert.equal(result.isError, true);
      assert.match(result.content[0].text, /larger than 20 MB/u);
      for (let piece = 0; piece < 13; piece += 1) child.stdin.write('a'.repeat(10_000_000));
      assert.equal((await next()).error?.code, -32600);
      child.stdin.write('\n');
      assert.deepEqual((await ask('ping')).result, {});
    });

    test('leaves when the input ends', async (t) => {
      const { child } = talk(t, program);
      child.stdin.end();
      assert.equal(await new Promise((settle) => child.once('exit', settle)), 0);
    });
  });

test('doichieu mcp does not start with knowledge that cannot be read', (t) => {
  const { run } = workspace(t, {});
  assert.deepEqual([run(['mcp', ...ONLY]).code, run(['mcp', 'x']).code], [2, 2]);
});
