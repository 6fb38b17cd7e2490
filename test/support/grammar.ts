import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A stretch of a line and its scopes, the outermost first. */
export type Piece = readonly [text: string, scopes: readonly string[]];

export type Tokenizer = (text: string) => readonly (readonly Piece[])[];

interface Grammar {
  tokenizeLine(
    line: string,
    state: unknown,
  ): { tokens: { startIndex: number; endIndex: number; scopes: string[] }[]; ruleStack: unknown };
}

export interface GrammarFiles {
  /** Where the grammar of each scope lies. */
  readonly files: Readonly<Record<string, string>>;
  /** The scope of the text. */
  readonly root: string;
  /** The scopes that are injected into it. */
  readonly injected: readonly string[];
}

/** The tokenizer that VS Code itself uses, over grammars of ours. */
export async function tokenizerOf({ files, root, injected }: GrammarFiles): Promise<Tokenizer> {
  // Both packages are CommonJS.
  const require = createRequire(import.meta.url);
  const oniguruma = require('vscode-oniguruma');
  const textmate = require('vscode-textmate');
  await oniguruma.loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')));
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns: string[]) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text: string) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async (scope: string) => {
      const file = files[scope];
      return file === undefined ? null : textmate.parseRawGrammar(readFileSync(file, 'utf8'), file);
    },
    getInjections: (scope: string) => (scope === root ? [...injected] : []),
  });
  const grammar: Grammar = await registry.loadGrammar(root);
  return (text) => {
    let state = textmate.INITIAL;
    return text.split('\n').map((line) => {
      const result = grammar.tokenizeLine(line, state);
      state = result.ruleStack;
      return result.tokens.map(({ startIndex, endIndex, scopes }): Piece => [line.slice(startIndex, endIndex), scopes]);
    });
  };
}
