import { SEVERITIES, type Severity } from '../core/findings/finding.ts';
import type { CheckedFile } from './report.ts';

export function countBySeverity(files: readonly CheckedFile[]): Readonly<Record<Severity, number>> {
  const count = (severity: Severity): number =>
    files.flatMap(({ findings }) => findings).filter((finding) => finding.severity === severity).length;
  const [error, warning, information, hint] = SEVERITIES.map(count);
  return { error: error ?? 0, warning: warning ?? 0, information: information ?? 0, hint: hint ?? 0 };
}
