import { checkAll } from '../check/check-all.ts';
import { readRunOptions } from '../check/check-options.ts';
import { exitCode, sayFailures } from '../check/outcome.ts';
import { refuseTarget } from '../check/output-target.ts';
import { type Command, KNOWLEDGE_OPTIONS } from '../command.ts';
import { failure } from '../failure.ts';
import { choiceOption } from '../option-values.ts';
import { type CommandLine, lastValue } from '../options.ts';
import type { Page } from '../review/page.ts';
import { reviewPage } from '../review/review.ts';
import { REVIEW_TEXTS } from '../review/texts.ts';
import { docxOf } from '../review/write-docx.ts';
import { htmlOf } from '../review/write-html.ts';
import { markdownOf } from '../review/write-markdown.ts';
import { isProblem, type Problem } from '../world.ts';

/** Checks as `check` does, and writes the report that goes with a file. */
export const reportCommand: Command = {
  options: [
    ...KNOWLEDGE_OPTIONS,
    'as-of',
    'format',
    'output',
    'fail-on',
    'baseline',
    'rule',
    'stdin',
    'stdin-filename',
  ],
  async run(context) {
    const { line, operands, world, locale } = context;
    const format = reviewFormat(line);
    const options = readRunOptions(line, operands);
    if (isProblem(format)) return format;
    if (isProblem(options)) return options;
    if (format === 'docx' && options.output === undefined) return failure((texts) => texts.docxNeedsFile);
    const refused = refuseTarget(options.output, options.paths, context);
    if (refused !== undefined) return refused;
    const report = await checkAll(options, context);
    if (isProblem(report)) return report;
    const { today } = world;
    const page = reviewPage({ report, locale, texts: REVIEW_TEXTS[locale], common: context.texts, today });
    const contents = contentsOf(page, format);
    if (options.output !== undefined) world.writeFile(options.output, contents);
    else if (typeof contents === 'string') world.out(contents);
    sayFailures(report, context);
    return exitCode(report, options.failOn);
  },
};

type ReviewFormat = 'html' | 'md' | 'docx';

/** The format asked for, else that of the name of the output. */
function reviewFormat(line: CommandLine): ReviewFormat | Problem {
  const extension = EXTENSION.exec(lastValue(line, 'output') ?? '')?.groups?.extension?.toLowerCase();
  const named = FORMATS.find((format) => format === extension) ?? 'html';
  return choiceOption<ReviewFormat>(line, 'format', FORMATS, named);
}

const FORMATS = ['html', 'md', 'docx'] as const;
const EXTENSION = /\.(?<extension>[a-z]+)$/iu;

function contentsOf(page: Page, format: ReviewFormat): Uint8Array | string {
  switch (format) {
    case 'html':
      return htmlOf(page);
    case 'md':
      return markdownOf(page);
    case 'docx':
      return docxOf(page);
  }
}
