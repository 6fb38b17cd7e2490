import { RESULT_TEXTS } from '../../review/result-texts.ts';
import type { Texts } from './shape.ts';

export const en: Texts = {
  missingCommand: 'no command given; `doichieu --help` lists them',
  unknownCommand: (name) => `there is no command “${name}”; \`doichieu --help\` lists them`,
  docxNeedsFile: 'a report in docx needs “--output FILE”',
  reportOverDraft: 'is a draft that is being checked, and no report is written over it',
  reportOverOther: 'is there and is no report of this program; choose another name, or delete it first',
  fixDocument: '.docx files are read and never written: leave out “--fix” and mend it in Word',
  fixSkipped: 'there are certain fixes, but .docx files are never written: mend it in Word',
  convertNeedsFile: '`doichieu convert FILE` needs “--output NEW”',
  convertOverOther: 'is there already; choose another name, no file is written over',
  converted: (path, from, output) =>
    `${path}: ${from} → Unicode, written into ${output}. Capitals of a font of capitals (.Vn…H) cannot be told from small letters, read it again.`,
  changedMeanwhile: 'has changed while it was checked and was not mended; run the check again',
  unknownOption: (option, near) =>
    `there is no option “${option}”${near === undefined ? '' : `; did you mean “--${near}”?`}`,
  optionOfOther: (option, command) => `the command “${command}” has no option “--${option}”`,
  missingValue: (option) => `the option “${option}” needs a value`,
  needlessValue: (option) => `the option “${option}” takes no value`,
  badDay: (option, value) => `“--${option}” needs a real day, written as 2099-12-31, not “${value}”`,
  badChoice: (option, value, choices) => `“--${option}” must be one of ${choices.join(', ')}, not “${value}”`,
  badLimit: (value) => `“--limit” needs a positive whole number, not “${value}”`,
  badSize: (value, most) => `“--maximum-file-size” needs a whole number from 1 to ${most} (MB), not “${value}”`,
  badRuleOption: (value) => `“--rule” needs ID=SEVERITY, for example “target-conflict=error”, not “${value}”`,
  unknownRule: (id) => `there is no rule “${id}”; \`doichieu rules\` lists them`,
  tooManyArguments: (argument) => `“${argument}” is one argument too many`,
  stdinWithPaths: '“--stdin” does not go with paths',
  stdinWithFix: '“--fix” does not go with “--stdin”: there is no file to mend',
  stdinNameAlone: '“--stdin-filename” only goes with “--stdin”',
  baselineMissing: 'there is no such baseline; `--update-baseline` makes one',
  baselineUnnamed: '“--update-baseline” needs “--baseline FILE” or the key `baseline` in .doichieu.yaml',
  missingQuery: 'nothing to search for',
  missingQuestion: 'no question was given',
  missingSource: 'no file to import given',
  imported: (path, added, known, file) =>
    `${path}: ${added} passages to review${known === 0 ? '' : `, ${known} known already`} → ${file}`,
  missingFile: 'no file to read given',
  missingPassages: '`doichieu compare` needs “--premise TEXT” and “--hypothesis TEXT”, or “--pairs FILE”',
  pairsWithPassages: '“--pairs” does not go with “--premise” and “--hypothesis”',
  conflicting: 'contradict each other',
  notConflicting: 'no contradiction found',
  missingRule: 'no rule given; `doichieu rules` lists them',
  missingId: 'no id given; `doichieu knowledge list` lists them',
  unknownId: (id) => `the knowledge base has no entry with the id “${id}”`,
  missingAction: 'nothing to do given: list, show ID, verify or stats',
  missingStdio: '`doichieu lsp` needs “--stdio”',
  internal: (cause) => `the program itself failed: ${cause}`,
  notAllowed: 'reading or writing is not permitted',
  noSuchPath: 'there is no such file or folder',
  isFolder: 'is a folder, not a file',
  diskFull: 'the disk is full',
  fileSystem: (code) => `the file system refused (${code})`,
  otherFaults: (count) => ` (and ${count} more; \`doichieu knowledge verify\` lists them all)`,
  skipped: (cause) => `skipped, as it ${cause}`,

  ...RESULT_TEXTS.en,
  elsewhere: 'Elsewhere in the draft',
  ruleFailed: (rule, cause) => `the rule ${rule} failed, this part was not checked: ${cause}`,
  reading: (count, name) => `Reading draft ${count}: ${name}`,
  checking: (count, all, name) => `Checking ${count} of ${all}: ${name}`,
  coverage: (parts) => `Coverage: ${parts.join('; ')}.`,
  fixed: (count) => `${count} ${count === 1 ? 'place' : 'places'} mended.`,
  baselined: (count) => `${count} ${count === 1 ? 'finding is' : 'findings are'} in the baseline and not reported.`,

  noHits: 'No statement found.',
  readAsOf: (day) => `as of ${day}`,
  structure: 'Structure',
  sentences: (count) => `${count} ${count === 1 ? 'sentence' : 'sentences'}`,
  legalBases: 'legal bases',
  readTotal: (counts) => `Read: ${counts.join(', ')}.`,

  fixMark: '‡ has a fix',

  lists: {
    statements: 'statements',
    documents: 'documents',
    people: 'people',
    organisations: 'organisations',
    places: 'places',
    topics: 'topics',
    measures: 'measures',
    events: 'events',
    sources: 'sources',
  },
  fields: {
    id: 'id',
    quote: 'quote',
    restated: 'restated',
    document: 'document',
    type: 'type',
    number: 'number',
    issuer: 'issuer',
    issued: 'issued',
    effective: 'in force from',
    validity: 'validity',
    details: 'spells out',
    notes: 'notes',
    about: 'about',
    speaker: 'speaker',
    office: 'office',
    date: 'date',
    event: 'event',
    kind: 'kind',
    wording: 'wording',
    modality: 'modality',
    topics: 'topics',
    supersedes: 'supersedes',
    requires: 'requires',
    source: 'source',
    sources: 'sources',
    origin: 'written in',
    name: 'name',
    title: 'title',
    publisher: 'publisher',
    published: 'published',
    url: 'address',
    file: 'source file',
    aliases: 'aliases',
    offices: 'offices',
    from: 'from',
    to: 'to',
    forebears: 'before',
    history: 'history',
    successors: 'successors',
    place: 'place',
    unit: 'unit',
    direction: 'better',
    of: 'share of',
  },
  paragraph: (number) => `paragraph ${number}`,
  statistics: { kinds: 'by kind', speakers: 'by speaker', years: 'by year', topics: 'by topic' },
  digest: 'digest',
  compiling: {
    files: (at, of) => `Reading files, ${at} of ${of}`,
    indexes: (at, of) => `Indexing, ${at} of ${of}`,
  },
  compiled: (file, size, statements) => `Compiled ${statements} statements into ${file} (${size} bytes).`,

  registered: (documents) => `${documents} documents in the register, their relations and days agree.`,
  verified: (statements, proven) =>
    `The knowledge base is sound: ${statements} statements, ${proven} quotations verbatim in their sources.`,
  verifiedWithoutTexts: (statements, attestations) =>
    `The knowledge base is well-formed: ${statements} statements. ${attestations} quotations were not held against the texts of their sources; add \`--sources DIR\`.`,
  withoutFile: (count) => `${count} quotations have a source without a text and were not checked.`,
  faulty: (count) => `${count} ${count === 1 ? 'fault' : 'faults'} in the knowledge base.`,

  help: `Đối Chiếu: holds drafts of official documents against what has been directed, promised, targeted and reported.

Usage:
  doichieu check [PATH...]           check drafts (default: the current folder)
  doichieu report [PATH...]          write the review report to attach to the file (HTML, Markdown, Word)
  doichieu search QUERY              who said what about something, with or without diacritics
  doichieu ask QUESTION              answers with passages on record, each with its source, and nothing else
  doichieu import FILE...            find statements in .txt, .md, .html, .docx, .pdf, for review
  doichieu knowledge list            list the knowledge base
  doichieu knowledge show ID         show one entry
  doichieu knowledge verify          verify the knowledge base
  doichieu knowledge stats           figures about the knowledge base
  doichieu knowledge compile         compile the knowledge for a fast start
  doichieu read FILE                 what was understood: structure, quantities, times, citations, quotations
  doichieu convert FILE --output NEW  write a text in TCVN3 (ABC) or VNI anew in Unicode
  doichieu compare                   hold two passages against each other, or each pair of a file
  doichieu rules                     the rules
  doichieu explain RULE              explain a rule
  doichieu lsp --stdio               the language server, for editors
  doichieu mcp                       MCP server for assistants, over standard input and output

Options of check:
  --as-of YYYY-MM-DD                 the day of judgement
  --format text|json|sarif|github|junit form of the result (default: text)
  --output FILE                      write the result to a file
  --fail-on SEVERITY                 error, warning, information or never (default: error)
  --rule ID=SEVERITY                 error, warning, information, hint or off; repeatable
  --fix                              mend what is certain
  --baseline FILE                    do not report findings that the baseline holds
  --update-baseline                  make the baseline, or drop from it what is gone
  --stdin, --stdin-filename NAME     read the draft from standard input
  --maximum-file-size MB             how large a draft may be (default: 20)

Options of report:
  --format html|md|docx              form of the report (default: as the name of the output says, else html)
  --output FILE                      write the report to a file; docx always needs one
  --as-of, --fail-on, --rule, --baseline, --maximum-file-size, --stdin, --stdin-filename
  as for check

Options of read:
  --as-of YYYY-MM-DD, --format text|json, --stdin, --stdin-filename NAME, --maximum-file-size MB

Options of compare:
  --premise TEXT, --hypothesis TEXT  what is on record, and what is held against it
  --pairs FILE                       one JSON object a line, with id, premise, hypothesis
  --as-of YYYY-MM-DD, --format text|json

Options of search:
  --limit N, --speaker S, --topic T, --from DATE, --to DATE, --format text|json
  Filters may also stand in QUERY:   @speaker #topic từ:2023 đến:2024-06 (from, to)

Options of ask:
  --limit N, --as-of DAY, --format text|json

Options of import:
  --out DIR                          write into a folder of knowledge; without it, print
  --format yaml|json, --as-of DAY    form of the result; the day of a text that names none (default: today)

Options of knowledge:
  --format text|json                 form of the result
  --sources DIR                      (verify) hold each quotation against the text of its source; repeatable

Options of all:
  --knowledge DIR                    add a knowledge folder; repeatable
  --no-bundled                       leave out the knowledge that comes with the program
  --config FILE                      settings file, instead of the .doichieu.yaml found above the draft
  --lang vi|en                       language of the result
  --help, --version

Exit code: 0 nothing at or above --fail-on; 1 findings; 2 could not run.
`,
};
