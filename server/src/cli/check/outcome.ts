import { SEVERITIES } from '../../core/findings/finding.ts';
import type { CommandContext, ExitCode } from '../command.ts';
import { printable } from '../../markup/printable.ts';
import type { FailOn } from './check-options.ts';
import type { CheckReport } from '../../review/report.ts';

/**
 * 1 where something was found at or above the severity to fail on; 2 where nothing was, and a rule that broke or a draft that could not be opened may have held it.
 * Who never wants to fail on findings still has to learn that there may be more.
 */
export function exitCode(report: CheckReport, failOn: FailOn): ExitCode {
  const threshold = failOn === 'never' ? -1 : SEVERITIES.indexOf(failOn);
  const found = report.files.some(({ findings }) =>
    findings.some(({ severity }) => SEVERITIES.indexOf(severity) <= threshold),
  );
  if (found) return 1;
  const isWhole = report.files.every(({ failures }) => failures.length === 0);
  return isWhole && !report.skipped.some(({ isDraft }) => isDraft) ? 0 : 2;
}

/** Says on the error stream which rules broke, for whoever does not read the result. */
export function sayFailures({ files }: CheckReport, { world, texts }: CommandContext): void {
  for (const file of files) {
    for (const { rule, error } of file.failures)
      world.err(`${printable(`${file.path}: ${texts.ruleFailed(rule, error.message)}`)}\n`);
  }
}
