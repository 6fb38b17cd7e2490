import { type Evidence, type Finding, SEVERITIES } from '../../core/findings/finding.ts';
import type { Statement } from '../../core/knowledge/model.ts';
import type { Span } from '../../core/text/span.ts';
import { attributionLine, entryLine, sourceLine, statementText } from '../../core/wording/evidence.ts';
import { statementSources } from '../../core/wording/sources.ts';
import type { Locale } from '../../core/wording/locale.ts';
import { termsOf, word } from '../../core/wording/word.ts';
import type { CheckedFile, CheckReport } from '../../review/report.ts';
import { positionsIn } from '../../markup/positions.ts';
import { displayWidth, wrap, wrapped } from '../terminal/layout.ts';
import { printable } from '../../markup/printable.ts';
import type { Style } from '../terminal/style.ts';
import type { Texts } from '../wording/shape.ts';
import { countBySeverity } from '../../review/counts.ts';
import { coverageParts } from '../../review/coverage.ts';

export interface TextForm {
  readonly locale: Locale;
  readonly texts: Texts;
  readonly style: Style;
  /** The columns of the terminal. */
  readonly width: number;
}

/** The report for a person at a terminal: each finding with its sentence and who said what, then the sum. */
export function checkText(report: CheckReport, form: TextForm): string {
  const blocks = report.files.flatMap((file) => [...findingBlocks(file, form), ...failureBlocks(file, form)]);
  const skipped = report.skipped.map((problem) => {
    const why = form.texts.skipped(problem.message[form.locale]);
    return wrapped(printable(`${problem.file}: ${why}`), form.width, '');
  });
  return `${[...blocks, ...skipped, summary(report, form)].join('\n\n')}\n`;
}

function findingBlocks(file: CheckedFile, form: TextForm): readonly string[] {
  const positionAt = positionsIn(file.text);
  return file.findings.map((finding, index) => {
    const { line, character } = positionAt(finding.span.start);
    const { style, locale, width } = form;
    const at = file.placeAt?.(finding.span.start)[locale] ?? `${line + 1}:${character + 1}`;
    const place = style.bold(printable(file.placeAt === undefined ? `${file.path}:${at}` : `${file.path} (${at})`));
    const severity = style.severity(finding.severity, termsOf(locale).severities[finding.severity]);
    return [
      `${place}  ${severity}  ${finding.rule}`,
      wrapped(printable(word(finding.message, locale)), width, INDENT),
      excerpt({ text: file.text, sentence: file.sentences[index] ?? finding.span, finding }, form),
      ...finding.evidence.map((evidence) => evidenceBlock(evidence, { file, positionAt }, form)),
      ...finding.fixes.map((fix) => wrapped(printable(`→ ${word(fix.title, locale)}`), width, INDENT)),
    ].join('\n');
  });
}

function failureBlocks(file: CheckedFile, { texts, width }: TextForm): readonly string[] {
  return file.failures.map(({ rule, error }) =>
    wrapped(printable(`${file.path}: ${texts.ruleFailed(rule, error.message)}`), width, ''),
  );
}

const INDENT = '  ';
const DEEPER = '    ';
const GUTTER = '  │ ';

interface Excerpt {
  readonly text: string;
  readonly sentence: Span;
  readonly finding: Finding;
}

/** The sentence, wrapped, with the span underlined on each line that it reaches. */
function excerpt({ text, sentence, finding }: Excerpt, { style, width }: TextForm): string {
  const shown = printable(text.slice(sentence.start, sentence.end));
  const span = {
    start: finding.span.start - sentence.start,
    end: Math.min(finding.span.end, sentence.end) - sentence.start,
  };
  return wrap(shown, width - GUTTER.length)
    .flatMap(({ start, end }) => {
      const [from, to] = [Math.max(start, span.start), Math.min(end, span.end)];
      const line = style.dim(GUTTER) + shown.slice(start, end);
      if (from >= to) return [line];
      const before = ' '.repeat(displayWidth(shown.slice(start, from)));
      const mark = '~'.repeat(Math.max(1, displayWidth(shown.slice(from, to))));
      return [line, style.dim(GUTTER) + before + style.severity(finding.severity, mark)];
    })
    .join('\n');
}

interface Around {
  readonly file: CheckedFile;
  readonly positionAt: ReturnType<typeof positionsIn>;
}

function evidenceBlock(evidence: Evidence, { file, positionAt }: Around, form: TextForm): string {
  switch (evidence.kind) {
    case 'statement':
      return statementBlock(evidence.statement, form);
    case 'document':
    case 'organisation':
    case 'place':
    case 'person':
      return wrapped(printable(entryLine(evidence, form.locale)), form.width, INDENT);
    case 'draft': {
      const { start } = evidence.span;
      if (evidence.other !== undefined) {
        const line = positionsIn(evidence.other.text)(start).line + 1;
        return wrapped(printable(`${evidence.other.path}:${line}: “${evidence.text}”`), form.width, INDENT);
      }
      const at = file.placeAt?.(start)[form.locale] ?? positionAt(start).line + 1;
      return wrapped(printable(`${form.texts.elsewhere} (${at}): “${evidence.text}”`), form.width, INDENT);
    }
  }
}

function statementBlock(statement: Statement, { locale, style, width }: TextForm): string {
  const { source } = termsOf(locale);
  return [
    wrapped(printable(attributionLine(statement)), width, INDENT),
    wrapped(printable(statementText(statement)), width, DEEPER),
    ...statementSources(statement).flatMap((each) => [
      style.dim(wrapped(printable(`${source}: ${sourceLine(each)}`), width, DEEPER)),
      ...(each.url === undefined ? [] : [style.dim(DEEPER + printable(each.url))]),
    ]),
  ].join('\n');
}

function summary(report: CheckReport, { texts, locale, width }: TextForm): string {
  if (report.files.length === 0) return wrapped(texts.noDrafts, width, '');
  const counts = countBySeverity(report.files);
  const { severities } = termsOf(locale);
  const found = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
    texts.counted(counts[severity], severities[severity]),
  );
  return [
    ...(report.fixed > 0 ? [texts.fixed(report.fixed)] : []),
    texts.summary(report.files.length, found),
    texts.coverage(coverageParts(report.files, texts)),
    ...(report.baselined > 0 ? [texts.baselined(report.baselined)] : []),
  ].join('\n');
}
