import {
  type CodeAction,
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
  type Location,
  type Range,
  type TextEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Message } from '../core/findings/message.ts';
import type { TextEdit as CoreEdit, Evidence, Finding, Severity } from '../core/findings/finding.ts';
import { ownPlace } from '../core/findings/own-place.ts';
import { attributionOf } from '../core/knowledge/attribution.ts';
import type { Origin } from '../core/knowledge/origin.ts';
import { keptBy, keptIn } from '../core/text/kept.ts';
import { inOneLine } from '../core/text/one-line.ts';
import type { Span } from '../core/text/span.ts';
import { attributionText } from '../core/wording/attribution.ts';
import { entryLine, statementText } from '../core/wording/evidence.ts';
import type { Locale } from '../core/wording/locale.ts';
import { word } from '../core/wording/word.ts';
import { legibleAnswer } from './legible.ts';
import type { Ports } from './ports.ts';
import type { DiagnosticData } from './protocol.ts';
import { isRoomy } from './roomy-document.ts';

export const DIAGNOSTIC_SOURCE = 'doichieu';

/** What the conversion needs to know of the client and of the outside world. */
export interface Target {
  readonly document: TextDocument;
  readonly locale: Locale;
  readonly locate: Ports['locate'];
  readonly rulePages: string | undefined;
}

export function toRange(document: TextDocument, span: Span): Range {
  return { start: document.positionAt(span.start), end: document.positionAt(span.end) };
}

export function toEdit(document: TextDocument, edit: CoreEdit): TextEdit {
  return { range: toRange(document, edit.span), newText: edit.newText };
}

/** As the client may show it; the same object for the same finding as long as nothing of it has moved in the text. */
export const toDiagnostic: (finding: Finding, target: Target) => Diagnostic = keptBy(
  surroundings,
  (finding, { document, locale, locate, rulePages }) => {
    const ranges = [finding.span, ...finding.evidence.flatMap(ownPlace)].map((span) => toRange(document, span));
    return diagnosticAt(finding, ranges.flatMap(numbersOf), document.uri, locale, locate, rulePages);
  },
);

/** The same list for the same findings, as long as none of them has moved. */
export const toDiagnostics: (findings: readonly Finding[], target: Target) => Diagnostic[] = keptBy(
  surroundings,
  (findings, target) => findings.map((finding) => toDiagnostic(finding, target)),
);

function surroundings({ document, locale, locate, rulePages }: Target): readonly unknown[] {
  return [linesOf(document), document.uri, locale, locate, rulePages];
}

/** Stands for the places of the lines: as long as it is the same, a span is the same range. */
function linesOf(document: TextDocument): object {
  return isRoomy(document) ? document.lines : document;
}

const diagnosticAt = keptIn(
  (
    finding: Finding,
    places: readonly number[],
    uri: string,
    locale: Locale,
    locate: Ports['locate'],
    rulePages: string | undefined,
  ): Diagnostic => {
    const range = rangeFrom(places, 0);
    const data: DiagnosticData = { fingerprint: finding.fingerprint };
    let own = 0;
    return legibleAnswer({
      range,
      severity: SEVERITY[finding.severity],
      source: DIAGNOSTIC_SOURCE,
      code: finding.rule,
      ...(rulePages === undefined ? {} : { codeDescription: { href: `${rulePages}${finding.rule}.md` } }),
      message: word(finding.message, locale),
      ...tagsOf(finding),
      relatedInformation: finding.evidence.map((evidence) => {
        own += ownPlace(evidence).length;
        const place = ownPlace(evidence).length > 0 ? rangeFrom(places, own) : range;
        return toRelated(evidence, { uri, range: place }, { locale, locate });
      }),
      data,
    });
  },
);

function numbersOf({ start, end }: Range): readonly number[] {
  return [start.line, start.character, end.line, end.character];
}

function rangeFrom(numbers: readonly number[], index: number): Range {
  const [startLine = 0, startCharacter = 0, endLine = 0, endCharacter = 0] = numbers.slice(4 * index, 4 * index + 4);
  return { start: { line: startLine, character: startCharacter }, end: { line: endLine, character: endCharacter } };
}

/** What has ended is struck through, what has no use is faded. */
function tagsOf({ rule, message }: Finding): Pick<Diagnostic, 'tags'> {
  if (DEAD.has(rule)) return { tags: [DiagnosticTag.Deprecated] };
  return IDLE.has(message.key) ? { tags: [DiagnosticTag.Unnecessary] } : {};
}

const DEAD: ReadonlySet<string> = new Set(['expired-citation']);
const IDLE: ReadonlySet<Message['key']> = new Set<Message['key']>([
  'suppression-idle',
  'suppression-of-nothing',
  'term-unused',
]);

const SEVERITY: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Evidence without a file of its own is told at the finding: what it says counts for more than where it is written. */
function toRelated(
  evidence: Evidence,
  here: Location,
  { locale, locate }: Pick<Target, 'locale' | 'locate'>,
): DiagnosticRelatedInformation {
  const written = (origin: Origin): Location => {
    const uri = locate(origin);
    return uri === undefined ? here : { uri, range: lineRange(origin.line) };
  };
  switch (evidence.kind) {
    case 'draft': {
      const { other, span, text } = evidence;
      const message = `“${inOneLine(text)}”`;
      if (other === undefined) return { location: here, message };
      // The path of another draft is its address here.
      const source = TextDocument.create(other.path, 'vanban', 0, other.text);
      return { location: { uri: source.uri, range: toRange(source, span) }, message };
    }
    case 'statement': {
      const { statement } = evidence;
      const message = `${statementText(statement)} – ${attributionText(attributionOf(statement))}`;
      return { location: written(statement.origin), message };
    }
    case 'document':
      return { location: written(evidence.document.origin), message: entryLine(evidence, locale) };
    case 'organisation':
      return { location: written(evidence.organisation.origin), message: entryLine(evidence, locale) };
    case 'place':
      return { location: written(evidence.place.origin), message: entryLine(evidence, locale) };
    case 'person':
      return { location: written(evidence.person.origin), message: entryLine(evidence, locale) };
  }
}

/** The beginning of a line of an entry, which counts from 1. */
export function lineRange(line: number): Range {
  const start = { line: Math.max(0, line - 1), character: 0 };
  return { start, end: start };
}

export function sameRange(a: Range, b: Range): boolean {
  return samePosition(a.start, b.start) && samePosition(a.end, b.end);
}

function samePosition(a: Range['start'], b: Range['start']): boolean {
  return a.line === b.line && a.character === b.character;
}

/** An edit of one document: bound to its version where the client keeps versions apart. */
export function toWorkspaceEdit(
  document: TextDocument,
  edits: readonly CoreEdit[],
  versioned: boolean,
): NonNullable<CodeAction['edit']> {
  const converted = edits.map((edit) => toEdit(document, edit));
  if (!versioned) return { changes: { [document.uri]: converted } };
  return { documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits: converted }] };
}
