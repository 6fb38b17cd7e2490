import type { Help } from './help.ts';

export const helpEn: Help = {
  title:
    'Đối Chiếu: holds drafts of official documents against what has been directed, promised, targeted and reported.',
  usage: 'Usage:',
  calls: {
    check: [['doichieu check [PATH...]', 'check drafts (default: the current folder)']],
    report: [['doichieu report [PATH...]', 'write the review report to attach to the file (HTML, Markdown, Word)']],
    search: [['doichieu search QUERY', 'who said what about something, with or without diacritics']],
    ask: [['doichieu ask QUESTION', 'answers with passages on record, each with its source, and nothing else']],
    import: [['doichieu import FILE...', 'find statements in .txt, .md, .html, .docx, .pdf, for review']],
    knowledge: [
      ['doichieu knowledge list', 'list the knowledge base'],
      ['doichieu knowledge show ID', 'show one entry'],
      ['doichieu knowledge verify', 'verify the knowledge base'],
      ['doichieu knowledge stats', 'figures about the knowledge base'],
      ['doichieu knowledge compile', 'compile the knowledge for a fast start'],
    ],
    read: [['doichieu read FILE', 'what was understood: structure, quantities, times, citations, quotations']],
    convert: [['doichieu convert FILE --output NEW', 'write a text in TCVN3 (ABC) or VNI anew in Unicode']],
    compare: [['doichieu compare', 'hold two passages against each other, or each pair of a file']],
    rules: [['doichieu rules', 'the rules']],
    explain: [['doichieu explain RULE', 'explain a rule']],
    lsp: [['doichieu lsp --stdio', 'the language server, for editors']],
    mcp: [['doichieu mcp', 'MCP server for assistants, over standard input and output']],
  },
  optionsOf: (command) => `Options of ${command}:`,
  options: {
    check: [
      ['--as-of YYYY-MM-DD', 'the day of judgement'],
      ['--format text|json|sarif|github|junit', 'form of the result (default: text)'],
      ['--output FILE', 'write the result to a file'],
      ['--fail-on SEVERITY', 'error, warning, information or never (default: error)'],
      ['--rule ID=SEVERITY', 'error, warning, information, hint or off; repeatable'],
      ['--fix', 'mend what is certain'],
      ['--baseline FILE', 'do not report findings that the baseline holds'],
      ['--update-baseline', 'make the baseline, or drop from it what is gone'],
      ['--stdin, --stdin-filename NAME', 'read the draft from standard input'],
      ['--maximum-file-size MB', 'how large a draft may be (default: 20)'],
    ],
    report: [
      ['--format html|md|docx', 'form of the report (default: as the name of the output says, else html)'],
      ['--output FILE', 'write the report to a file; docx always needs one'],
      ['--as-of, --fail-on, --rule, --baseline, --maximum-file-size, --stdin, --stdin-filename'],
      ['as for check'],
    ],
    read: [['--as-of YYYY-MM-DD, --format text|json, --stdin, --stdin-filename NAME, --maximum-file-size MB']],
    compare: [
      ['--premise TEXT, --hypothesis TEXT', 'what is on record, and what is held against it'],
      ['--pairs FILE', 'one JSON object a line, with id, premise, hypothesis'],
      ['--as-of YYYY-MM-DD, --format text|json'],
    ],
    search: [
      ['--limit N, --speaker S, --topic T, --from DATE, --to DATE, --format text|json'],
      ['Filters may also stand in QUERY:', '@speaker #topic từ:2023 đến:2024-06 (from, to)'],
    ],
    ask: [['--limit N, --as-of DAY, --format text|json']],
    import: [
      ['--out DIR', 'write into a folder of knowledge; without it, print'],
      ['--format yaml|json, --as-of DAY', 'form of the result; the day of a text that names none (default: today)'],
    ],
    knowledge: [
      ['--format text|json', 'form of the result'],
      ['--as-of YYYY-MM-DD', '(show) the day on which is asked what is in force'],
      ['--sources DIR', '(verify) hold each quotation against the text of its source; repeatable'],
      ['--output FILE', '(compile) where the compiled knowledge goes'],
    ],
  },
  shared: 'Options of all:',
  knowledge: [
    ['--knowledge DIR', 'add a knowledge folder; repeatable'],
    ['--no-bundled', 'leave out the knowledge that comes with the program'],
    ['--config FILE', 'settings file, instead of the .doichieu.yaml found above the draft'],
  ],
  everywhere: [['--lang vi|en', 'language of the result'], ['--help, --version']],
  exitCodes: 'Exit code: 0 nothing at or above --fail-on; 1 findings; 2 could not run.',
};
