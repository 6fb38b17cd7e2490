// Writes counters into the product's own code while it is bundled, one for each stretch that runs as a whole: the fuzzer
// keeps an input where it makes one count that did not before. V8's own coverage takes 5 ms to be asked; most inputs take less than 1.
import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { parse } from 'acorn';
import { transform } from 'esbuild';

/** More than the product has; the counters of one run are a table of this many bytes. */
export const MOST_BLOCKS = 1 << 17;

/** An esbuild plugin for what lies below `folder`. `words` are the strings of the code: of them is made what parsers look for. */
export function instrument(folder) {
  const counters = { next: 0 };
  const words = new Set();
  const plugin = {
    name: 'counters',
    setup: (build) =>
      build.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        if (relative(folder, path).startsWith('..')) return undefined;
        const source = await readFile(path, 'utf8');
        const { code } = await transform(source, {
          loader: 'ts',
          target: 'node20',
          sourcefile: path,
          sourcemap: 'inline',
        });
        return { contents: withCounters(code, counters, words), loader: 'js' };
      }),
  };
  return { plugin, words, blocks: () => counters.next };
}

/** What stands at the top of a bundle so that its counters have a place. */
export const COUNTERS = `const $blocks = (globalThis.$blocks ??= new Uint8Array(${MOST_BLOCKS}));`;

/** Positions of the code after the first insertion in a line are not those of its source map, lines are. */
function withCounters(code, counters, words) {
  const insertions = [];
  const put = (at, text) => insertions.push({ at, text });
  const count = () => `$blocks[${counters.next++}]++`;
  const inBlock = (node) => put(node.start + 1, `${count()};`);
  const wrapped = {
    expression: (node) => [put(node.start, `(${count()},`), () => put(node.end, ')')],
    statement: (node) => [put(node.start, `{${count()};`), () => put(node.end, '}')],
  };
  const visit = (node) => {
    if (node.type === 'Literal' && typeof node.value === 'string') words.add(node.value);
    if (node.type === 'TemplateElement') words.add(node.value.cooked ?? '');
    const inner = new Map();
    const wrap = (child, how) => child != null && inner.set(child, how);
    const body = (child) => child?.type !== 'BlockStatement' && wrap(child, wrapped.statement);
    switch (node.type) {
      case 'BlockStatement':
        inBlock(node);
        break;
      case 'ArrowFunctionExpression':
        if (node.expression) wrap(node.body, wrapped.expression);
        break;
      case 'IfStatement':
        body(node.consequent);
        body(node.alternate);
        break;
      case 'ForStatement':
      case 'ForOfStatement':
      case 'ForInStatement':
      case 'WhileStatement':
      case 'DoWhileStatement':
        body(node.body);
        break;
      case 'SwitchCase':
        if (node.consequent.length > 0) put(node.consequent[0].start, `${count()};`);
        break;
      case 'ConditionalExpression':
        wrap(node.consequent, wrapped.expression);
        wrap(node.alternate, wrapped.expression);
        break;
      case 'LogicalExpression':
      case 'AssignmentPattern':
        wrap(node.right, wrapped.expression);
        break;
    }
    for (const child of childrenOf(node)) {
      const close = inner.get(child)?.(child)[1];
      visit(child);
      close?.();
    }
    if (node.type === 'IfStatement' && node.alternate === null) put(node.end, ` else ${count()};`);
  };
  visit(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }));
  return spliced(code, insertions);
}

function childrenOf(node) {
  return Object.values(node)
    .flat()
    .filter((each) => typeof each?.type === 'string');
}

/** Of what stands at one place, what was put first comes first. */
function spliced(code, insertions) {
  const parts = [];
  let from = 0;
  for (const { at, text } of insertions.sort((a, b) => a.at - b.at)) {
    parts.push(code.slice(from, at), text);
    from = at;
  }
  return parts.join('') + code.slice(from);
}
