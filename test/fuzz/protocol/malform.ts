import type { Random } from '../../support/random.ts';

/** Parameters with one of their values, at any depth, of a wrong kind, of a wrong size or gone. */
export function malformed(value: unknown, random: Random): unknown {
  if (random.oneIn(6)) return random.pick(WRONG);
  if (Array.isArray(value)) {
    if (value.length === 0 || random.oneIn(4)) return [...value, random.pick(WRONG)];
    const index = random.below(value.length);
    return value.map((item: unknown, at) => (at === index ? malformed(item, random) : item));
  }
  if (typeof value !== 'object' || value === null) return random.pick(WRONG);
  const entries: (readonly [string, unknown])[] = Object.entries(value);
  if (entries.length === 0 || random.oneIn(8)) return { ...value, [random.pick(KEYS)]: random.pick(WRONG) };
  const [key, inner] = random.pick(entries);
  if (random.oneIn(5)) return Object.fromEntries(entries.filter(([name]) => name !== key));
  return { ...value, [key]: malformed(inner, random) };
}

const KEYS = ['__proto__', 'constructor', 'toString', 'range', 'uri', 'workDoneToken', 'partialResultToken', ''];

const DEEP: unknown = JSON.parse(`${'['.repeat(200)}${']'.repeat(200)}`);

const WRONG: readonly unknown[] = [
  ...[null, true, false, 0, -1, 1.5, 2 ** 53, 1e308, '', 'a', '\ud83d', '\u0000', 'x'.repeat(50_000)],
  ...[[], {}, [null], [[]], { line: 'a', character: null }, { start: 0 }, DEEP, { length: 1e9 }, { toString: 1 }],
  ...[
    'file:///',
    'file://%',
    'file:///%ff',
    'untitled:',
    '../..',
    'file:///du-thao/../../etc/passwd',
    'http://a.example/',
  ],
];

/** Bytes that are no message of the protocol but leave the stream whole: the next message is found. */
export function brokenFrame(random: Random): Buffer {
  const body = random.pick(BODIES);
  return Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]);
}

const BODIES: readonly Buffer[] = [
  ...[
    '{',
    '[]',
    'null',
    '"a"',
    '{}',
    '{"jsonrpc":"1.0"}',
    '{"jsonrpc":"2.0","id":1}',
    '{"jsonrpc":"2.0","id":{},"method":5}',
  ],
  ...['{"jsonrpc":"2.0","id":99999999,"result":1}', '{"jsonrpc":"2.0","method":"\\ud800"}', '[{"jsonrpc":"2.0"}]'],
  ...[
    '{"jsonrpc":"2.0","id":-1,"method":"textDocument/hover"}',
    '{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":[]}}',
  ],
  ...[
    '{"jsonrpc":"2.0","method":"$/progress","params":null}',
    '{"jsonrpc":"2.0","method":"$/setTrace","params":{"value":7}}',
  ],
]
  .map((text) => Buffer.from(text))
  .concat([Buffer.from([0xff, 0xfe, 0x00]), Buffer.from('{"a":"\xed\xa0\x80"}', 'latin1')]);
