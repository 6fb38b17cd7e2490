import type { Severity } from '../../core/findings/finding.ts';
import type { Locale } from '../../core/wording/locale.ts';
import { word } from '../../core/wording/word.ts';
import type { CheckReport } from '../../review/report.ts';
import { positionsIn } from '../../markup/positions.ts';
import { printable } from '../../markup/printable.ts';
import type { Texts } from '../wording/shape.ts';

/** Workflow commands, by which GitHub Actions marks the lines of a pull request: one a finding, and one for each rule that broke. */
export function checkGithub(report: CheckReport, { locale, texts }: { locale: Locale; texts: Texts }): string {
  const commands = report.files.flatMap(({ path, text, findings, failures }) => {
    const positionAt = positionsIn(text);
    const found = findings.map((finding) => {
      const [start, end] = [positionAt(finding.span.start), positionAt(finding.span.end)];
      // A column means something on one line alone.
      const columns =
        start.line === end.line ? { col: String(start.character + 1), endColumn: String(end.character) } : {};
      const place = { file: slashed(path), line: String(start.line + 1), endLine: String(end.line + 1), ...columns };
      return command(LEVEL[finding.severity], { ...place, title: finding.rule }, word(finding.message, locale));
    });
    const broken = failures.map(({ rule, error }) =>
      command('warning', { file: slashed(path), title: rule }, texts.ruleFailed(rule, error.message)),
    );
    return [...found, ...broken];
  });
  const skipped = report.skipped.map((problem) =>
    command(
      problem.isDraft ? 'error' : 'warning',
      { file: slashed(problem.file) },
      texts.skipped(problem.message[locale]),
    ),
  );
  return [...commands, ...skipped].map((line) => `${line}\n`).join('');
}

const LEVEL: Record<Severity, 'error' | 'warning' | 'notice'> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

function command(name: string, properties: Readonly<Record<string, string>>, message: string): string {
  const given = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(printable(value))}`);
  return `::${name} ${given.join(',')}::${escapeData(printable(message))}`;
}

/** What would end a command, or one of its properties, is written as GitHub writes it. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}
