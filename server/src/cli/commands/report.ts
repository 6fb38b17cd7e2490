import { checkAll } from '../check/check-all.ts';
import { readRunOptions } from '../check/check-options.ts';
import { exitCode, sayFailures } from '../check/outcome.ts';
import { refuseTarget } from '../check/output-target.ts';
import { type Command, KNOWLEDGE_OPTIONS } from '../command.ts';
import { failure } from '../failure.ts';
import { choiceOption } from '../option-values.ts';
import { type CommandLine, lastValue } from '../options.ts';
import { reviewPage } from '../../review/review.ts';
import { writingTools } from '../../host/writing-tools.ts';
import { REVIEW_FORMATS, type ReviewFormat, writePage } from '../../review/write.ts';
import { REVIEW_TEXTS } from '../../review/texts.ts';
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
    'maximum-file-size',
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
    const contents = writePage(page, format, writingTools);
    if (options.output !== undefined) world.writeFile(options.output, contents);
    else if (typeof contents === 'string') world.out(contents);
    sayFailures(report, context);
    return exitCode(report, options.failOn);
  },
};

/** The format asked for, else that of the name of the output. */
function reviewFormat(line: CommandLine): ReviewFormat | Problem {
  const extension = EXTENSION.exec(lastValue(line, 'output') ?? '')?.groups?.extension?.toLowerCase();
  const named = REVIEW_FORMATS.find((format) => format === extension) ?? 'html';
  return choiceOption<ReviewFormat>(line, 'format', REVIEW_FORMATS, named);
}

const EXTENSION = /\.(?<extension>[a-z]+)$/iu;
