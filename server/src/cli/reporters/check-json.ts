import type { Evidence, Finding, OtherText } from '../../core/findings/finding.ts';
import type { Organisation, Place } from '../../core/knowledge/model.ts';
import type { Span } from '../../core/text/span.ts';
import type { Locale } from '../../core/wording/locale.ts';
import { statementSources } from '../../core/wording/sources.ts';
import { word } from '../../core/wording/word.ts';
import type { CheckedFile, CheckReport } from '../../review/report.ts';
import { countBySeverity } from '../../review/counts.ts';
import { positionsIn } from '../../markup/positions.ts';
import { escapeInJson } from '../../markup/printable.ts';
import { sourceJson, statementJson } from './entry-json.ts';

/** The report in version 1 of the promised form. */
export function checkJson(report: CheckReport, locale: Locale): string {
  const files = report.files.map((file) => fileJson(file, locale));
  const summary = { files: files.length, ...countBySeverity(report.files) };
  const json = {
    version: 1,
    tool: { name: 'doi-chieu', version: report.version },
    knowledge: report.knowledge,
    files,
    skipped: report.skipped.map((problem) => ({ path: slashed(problem.file), message: problem.message[locale] })),
    summary,
  };
  return `${escapeInJson(JSON.stringify(json, null, 2))}\n`;
}

function fileJson(file: CheckedFile, locale: Locale): object {
  const { path, text, placeAt, asOf, findings, coverage, off } = file;
  const positionAt = positionsIn(text);
  const range = ({ start, end }: Span): object => ({ start: positionAt(start), end: positionAt(end) });
  const findingJson = (finding: Finding): object => ({
    rule: finding.rule,
    severity: finding.severity,
    message: word(finding.message, locale),
    range: range(finding.span),
    ...(placeAt === undefined ? {} : { place: placeAt(finding.span.start)[locale] }),
    text: finding.text,
    fingerprint: finding.fingerprint,
    evidence: finding.evidence.map((evidence) => evidenceJson(evidence, path, range)),
    fixes: finding.fixes.map((fix) => ({
      title: word(fix.title, locale),
      preferred: fix.preferred,
      edits: fix.edits.map((edit) => ({ range: range(edit.span), newText: edit.newText })),
    })),
  });
  const failures = file.failures.map(({ rule, error }) => ({ rule, message: error.message }));
  return { path: slashed(path), asOf, findings: findings.map(findingJson), coverage, failures, off };
}

function evidenceJson(evidence: Evidence, path: string, range: (span: Span) => object): object {
  switch (evidence.kind) {
    case 'statement':
      return {
        kind: 'statement',
        ...statementJson(evidence.statement),
        source: sourceJson(statementSources(evidence.statement)[0]),
      };
    case 'document':
      return documentJson(evidence);
    case 'organisation':
      return entryJson('organisation', evidence.organisation, evidence.successors);
    case 'place':
      return entryJson('place', evidence.place, evidence.successors);
    case 'person':
      return {
        kind: 'person',
        id: evidence.person.id,
        name: evidence.person.name,
        office: evidence.office?.title ?? null,
        from: evidence.office?.from ?? null,
        to: evidence.office?.to ?? null,
        successors: [],
      };
    case 'draft':
      return evidence.other === undefined
        ? { kind: 'draft', path, range: range(evidence.span), text: evidence.text }
        : { kind: 'draft', ...placeIn(evidence.other, evidence.span), text: evidence.text };
  }
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}

/** The path and range of a span in another draft. */
function placeIn({ path, text }: OtherText, { start, end }: Span): object {
  const positionAt = positionsIn(text);
  return { path: path.replaceAll('\\', '/'), range: { start: positionAt(start), end: positionAt(end) } };
}

function documentJson({ document, validity }: Extract<Evidence, { kind: 'document' }>): object {
  const { id, number, title, about, effective, url } = document;
  return {
    kind: 'document',
    id,
    number,
    title: title ?? about ?? null,
    status: validity.kind,
    effective: effective ?? null,
    expires:
      validity.kind === 'expired' ? validity.end.from : 'ends' in validity ? (validity.ends?.from ?? null) : null,
    replacedBy: validity.kind === 'expired' ? validity.successors.map((each) => each.id) : [],
    url: url ?? null,
  };
}

function entryJson(kind: 'organisation' | 'place', entry: Organisation | Place, after: readonly Named[]): object {
  const { id, name, from, to } = entry;
  return { kind, id, name, from: from ?? null, to: to ?? null, successors: after.map((each) => each.name) };
}

type Named = Pick<Organisation, 'name'>;
