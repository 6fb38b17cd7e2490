// Each program that is measured, as a function that makes it ready and gives back its check of a text: how many findings.
// The packages of the others come from this folder's own package.json.

export const OURS = 'doichieu';
export const OPEN = 'doichieu, after an edit';

export const CHECKERS = {
  async [OURS]() {
    const { prepare } = await import('../../out/eval/ours.mjs');
    return prepare();
  },
  /** As the server does it: the same text with another edit each time. */
  async [OPEN]() {
    const { prepareOpen } = await import('../../out/eval/ours.mjs');
    return prepareOpen();
  },
  /** Spelling alone, with the Vietnamese dictionary. */
  async cspell() {
    const { spellCheckDocument } = await import('cspell-lib');
    const dictionary = new URL(import.meta.resolve('@cspell/dict-vi-vn/cspell-ext.json')).pathname;
    const settings = { language: 'vi', import: [dictionary], dictionaries: ['vi-vn'] };
    return async (text) => {
      const document = { uri: 'file:///du-thao.md', text, languageId: 'markdown', locale: 'vi' };
      const options = { generateSuggestions: false, noConfigSearch: true };
      return (await spellCheckDocument(document, options, settings)).issues.length;
    };
  },
  async markdownlint() {
    const { lint } = await import('markdownlint/sync');
    return (text) => Object.values(lint({ strings: { text } })).flat().length;
  },
  /** With one rule, the cheapest: nearly all of its time is the reading. */
  async textlint() {
    const { TextlintKernel } = await import('@textlint/kernel');
    const { default: plugin } = await import('@textlint/textlint-plugin-markdown');
    const { default: rule } = await import('textlint-rule-no-todo');
    const kernel = new TextlintKernel();
    const options = {
      ext: '.md',
      plugins: [{ pluginId: 'markdown', plugin: plugin.default ?? plugin }],
      rules: [{ ruleId: 'no-todo', rule: rule.default ?? rule }],
    };
    return async (text) => (await kernel.lintText(text, options)).messages.length;
  },
  /** All its English rules but the spelling, which no Vietnamese word would pass. */
  async harper() {
    const { LocalLinter } = await import('harper.js');
    const { binaryInlined } = await import('harper.js/binaryInlined');
    const linter = new LocalLinter({ binary: binaryInlined });
    await linter.setup();
    await linter.setLintConfig({ ...(await linter.getLintConfig()), SpellCheck: false });
    return async (text) => (await linter.lint(text, { language: 'markdown' })).length;
  },
};
