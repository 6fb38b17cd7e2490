import type { Finding } from '../../core/findings/finding.ts';
import type { Locale } from '../../core/wording/locale.ts';
import { word } from '../../core/wording/word.ts';
import type { CheckedFile, CheckReport } from '../../review/report.ts';
import { positionsIn } from '../../markup/positions.ts';
import { printable } from '../../markup/printable.ts';
import type { Texts } from '../wording/shape.ts';

/**
 * JUnit's XML, which build servers show: a suite a draft, a failed case a finding, an error for a rule that broke or a draft that could not be opened. A draft
 * in which nothing was found is one case that passed.
 */
export function checkJunit(report: CheckReport, { locale, texts }: { locale: Locale; texts: Texts }): string {
  const suites = report.files.map((file) => suite(file, locale, texts));
  const skipped = report.skipped.map((problem) => {
    const path = problem.file.replaceAll('\\', '/');
    const [reason, count] = problem.isDraft ? ['error', 'errors'] : ['skipped', 'skipped'];
    const why = `      <${reason} ${attribute('message', texts.skipped(problem.message[locale]))}/>\n`;
    return `  <testsuite ${attribute('name', path)} tests="1" ${count}="1">\n${testCase(path, path, why)}  </testsuite>\n`;
  });
  const totals = counts(report.files);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="doi-chieu" ${totals}>\n${suites.join('')}${skipped.join('')}</testsuites>\n`;
}

function suite(file: CheckedFile, locale: Locale, texts: Texts): string {
  const path = file.path.replaceAll('\\', '/');
  const positionAt = positionsIn(file.text);
  const failed = file.findings.map((finding) => {
    const { line, character } = positionAt(finding.span.start);
    const at = file.placeAt?.(finding.span.start)[locale] ?? `${line + 1}:${character + 1}`;
    return failedCase(path, at, finding, word(finding.message, locale));
  });
  const broken = file.failures.map(({ rule, error }) => {
    const message = attribute('message', texts.ruleFailed(rule, error.message));
    return testCase(path, rule, `      <error ${message}/>\n`);
  });
  const cases = [...failed, ...broken];
  const all =
    cases.length === 0 ? [`    <testcase ${attribute('classname', path)} ${attribute('name', path)}/>\n`] : cases;
  return `  <testsuite ${attribute('name', path)} ${counts([file])}>\n${all.join('')}  </testsuite>\n`;
}

function failedCase(path: string, at: string, { rule, severity, text }: Finding, message: string): string {
  const failure = `      <failure ${attribute('type', severity)} ${attribute('message', message)}>${escapeXml(printable(text))}</failure>\n`;
  return testCase(path, `${rule} ${at}`, failure);
}

function testCase(path: string, name: string, content: string): string {
  return `    <testcase ${attribute('classname', path)} ${attribute('name', name)}>\n${content}    </testcase>\n`;
}

function counts(files: readonly CheckedFile[]): string {
  const failures = files.reduce((sum, { findings }) => sum + findings.length, 0);
  const errors = files.reduce((sum, file) => sum + file.failures.length, 0);
  const clean = files.filter((file) => file.findings.length + file.failures.length === 0).length;
  return `tests="${failures + errors + clean}" failures="${failures}" errors="${errors}"`;
}

function attribute(name: string, value: string): string {
  return `${name}="${escapeXml(printable(value))}"`;
}

/** XML 1.0 has no way at all to write lone surrogates and the two non-characters; control characters are gone by now. */
function escapeXml(text: string): string {
  return text.replace(UNWRITABLE, '\uFFFD').replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? character);
}

const UNWRITABLE = /[\uD800-\uDFFF\uFFFE\uFFFF]/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
