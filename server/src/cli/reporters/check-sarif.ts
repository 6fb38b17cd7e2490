import type { Evidence, Finding, Severity } from '../../core/findings/finding.ts';
import { RULES } from '../../core/rules/registry.ts';
import type { Span } from '../../core/text/span.ts';
import { evidenceLine } from '../../core/wording/evidence.ts';
import type { Locale } from '../../core/wording/locale.ts';
import { word } from '../../core/wording/word.ts';
import type { CheckedFile, CheckReport } from '../../review/report.ts';
import { positionsIn } from '../../markup/positions.ts';
import { escapeInJson } from '../../markup/printable.ts';
import type { Texts } from '../wording/shape.ts';

/**
 * SARIF 2.1.0 (OASIS standard of 27 March 2020): one run, every draft an artifact. Lines and columns count from 1, columns in
 * UTF-16 code units. A rule that broke makes the execution unsuccessful and is told as a notification: such a run is not clean.
 */
export function checkSarif(report: CheckReport, { locale, texts }: { locale: Locale; texts: Texts }): string {
  const broken = report.files.flatMap(({ path, failures }) =>
    failures.map(({ rule, error }) => ({
      level: 'error',
      message: { text: `${slashed(path)}: ${texts.ruleFailed(rule, error.message)}` },
      associatedRule: { id: rule },
    })),
  );
  // What could have been a draft and could not be read leaves the run whole, and is told; what is one does not.
  const skipped = report.skipped.map((problem) => ({
    level: problem.isDraft ? 'error' : 'warning',
    message: { text: `${slashed(problem.file)}: ${texts.skipped(problem.message[locale])}` },
  }));
  const run = {
    tool: { driver: driver(report.version, locale) },
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: broken.length === 0 && !report.skipped.some(({ isDraft }) => isDraft),
        toolExecutionNotifications: [...broken, ...skipped],
      },
    ],
    artifacts: report.files.map(({ path, coverage, asOf, off }) => ({
      location: { uri: uriOf(path) },
      properties: { asOf, coverage, off },
    })),
    results: report.files.flatMap((file, index) => resultsIn(file, index, locale)),
    properties: { knowledge: report.knowledge },
  };
  const log = { $schema: SCHEMA, version: '2.1.0', runs: [run] };
  return `${escapeInJson(JSON.stringify(log, null, 2))}\n`;
}

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

function driver(version: string, locale: Locale): object {
  return {
    name: 'doi-chieu',
    semanticVersion: version,
    rules: RULES.map(({ id, severity, summary }) => ({
      id,
      shortDescription: { text: summary[locale] },
      defaultConfiguration: { level: LEVEL[severity] },
    })),
  };
}

const LEVEL: Record<Severity, 'error' | 'warning' | 'note'> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

function resultsIn(file: CheckedFile, index: number, locale: Locale): object[] {
  const positionAt = positionsIn(file.text);
  const region = ({ start, end }: Span): object => {
    const [from, to] = [positionAt(start), positionAt(end)];
    return {
      startLine: from.line + 1,
      startColumn: from.character + 1,
      endLine: to.line + 1,
      endColumn: to.character + 1,
    };
  };
  const artifact = { uri: uriOf(file.path), index };
  const location = (span: Span, text: string): object => ({
    physicalLocation: { artifactLocation: artifact, region: { ...region(span), snippet: { text } } },
    ...(file.placeAt === undefined ? {} : { logicalLocations: [{ name: file.placeAt(span.start)[locale] }] }),
  });
  const resultOf = (finding: Finding): object => ({
    ruleId: finding.rule,
    ruleIndex: RULES.findIndex(({ id }) => id === finding.rule),
    level: LEVEL[finding.severity],
    message: { text: word(finding.message, locale) },
    locations: [location(finding.span, finding.text)],
    relatedLocations: finding.evidence.map((evidence) => related(evidence, location, locale)),
    partialFingerprints: { 'doichieu/v1': finding.fingerprint },
    ...(finding.fixes.length === 0
      ? {}
      : {
          fixes: finding.fixes.map((fix) => ({
            description: { text: word(fix.title, locale) },
            artifactChanges: [
              {
                artifactLocation: artifact,
                replacements: fix.edits.map(({ span, newText }) => ({
                  deletedRegion: region(span),
                  insertedContent: { text: newText },
                })),
              },
            ],
          })),
        }),
  });
  const suppressed = file.suppressed.map(({ finding, reason }) => ({
    ...resultOf(finding),
    suppressions: [{ kind: 'inSource', justification: reason }],
  }));
  return [...file.findings.map(resultOf), ...suppressed];
}

/** Evidence of the draft itself has a place; any other is told. */
function related(evidence: Evidence, location: (span: Span, text: string) => object, locale: Locale): object {
  const message = { text: evidenceLine(evidence, locale) };
  return evidence.kind === 'draft' ? { ...location(evidence.span, evidence.text), message } : { message };
}

function uriOf(path: string): string {
  return slashed(path).split('/').map(encodeURIComponent).join('/');
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}
