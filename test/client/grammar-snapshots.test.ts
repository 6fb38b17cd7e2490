import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { type Tokenizer, tokenizerOf } from '../support/grammar.ts';

const FIXTURES = 'test/client/grammar';
const SNAPSHOT = '.snap';
const VANBAN = { 'text.vanban': 'syntaxes/vanban.tmLanguage.json' };
const MARKDOWN = {
  ...VANBAN,
  'text.html.markdown': `${FIXTURES}/stand-in-markdown.tmLanguage.json`,
  'markdown.vanban.injection': 'syntaxes/vanban-in-markdown.tmLanguage.json',
  'markdown.suppression.vanban.injection': 'syntaxes/suppression-in-markdown.tmLanguage.json',
};

const TOKENIZERS: Readonly<Record<string, () => Promise<Tokenizer>>> = {
  '.vanban': () => tokenizerOf({ files: VANBAN, root: 'text.vanban', injected: [] }),
  '.md': () =>
    tokenizerOf({
      files: MARKDOWN,
      root: 'text.html.markdown',
      injected: ['markdown.vanban.injection', 'markdown.suppression.vanban.injection'],
    }),
};

/** Run with UPDATE_SNAPSHOTS=1 to write what is seen, and look at the difference before it is kept. */
for (const name of readdirSync(FIXTURES).filter((each) => path.extname(each) in TOKENIZERS))
  test(`${name} is coloured as its snapshot says`, async () => {
    const tokenize = await TOKENIZERS[path.extname(name)]?.();
    assert.ok(tokenize !== undefined);
    const file = path.join(FIXTURES, `${name}${SNAPSHOT}`);
    const seen = snapshotOf(readFileSync(path.join(FIXTURES, name), 'utf8'), tokenize);
    if (process.env.UPDATE_SNAPSHOTS === '1') writeFileSync(file, seen);
    assert.equal(seen, readFileSync(file, 'utf8'));
  });

test('the injection takes nothing from Markdown', async () => {
  const bare = await tokenizerOf({ files: MARKDOWN, root: 'text.html.markdown', injected: [] });
  const injected = await TOKENIZERS['.md']?.();
  const text = readFileSync(path.join(FIXTURES, 'ke-hoach.md'), 'utf8');
  assert.deepEqual(markdownScopes(injected?.(text) ?? []), markdownScopes(bare(text)));
});

/** The form of vscode-tmgrammar-test: each line behind ">", below it each stretch that has a scope of its own. */
function snapshotOf(text: string, tokenize: Tokenizer): string {
  const lines = text.split('\n');
  return tokenize(text)
    .flatMap((pieces, at) => {
      let column = 0;
      const marks = pieces.map(([piece, scopes]) => {
        const mark = `#${' '.repeat(column)}${'^'.repeat(piece.length)} ${scopes.join(' ')}`;
        column += piece.length;
        return mark;
      });
      return [`>${lines[at] ?? ''}`, ...marks];
    })
    .map((line) => `${line.trimEnd()}\n`)
    .join('');
}

/** Which of Markdown's own scopes each character has. */
function markdownScopes(lines: ReturnType<Tokenizer>): readonly string[] {
  return lines.flatMap((pieces) =>
    pieces.flatMap(([piece, scopes]) => {
      const own = scopes.filter((scope) => !scope.includes('vanban')).join(' ');
      return [...piece].map((character) => `${character} ${own}`);
    }),
  );
}
