import { checkInSteps } from '../check.ts';
import { exceeds } from '../document/draft-size.ts';
import { judgementDay } from '../document/judgement-day.ts';
import { parseDraft } from '../document/parse.ts';
import { plainSource } from '../features/plain-answer.ts';
import type { Coverage, Evidence, Finding } from '../findings/finding.ts';
import { evidenceLine, sourceLine } from '../wording/evidence.ts';
import type { Locale } from '../wording/locale.ts';
import { statementSources } from '../wording/sources.ts';
import { word } from '../wording/word.ts';
import type { AssistantTool } from './tool.ts';
import { dayValue, textValue } from './values.ts';

/** What a check finds in a text, each with what it is held against. */
export const checkDraft: AssistantTool = {
  name: 'check_draft',
  title: 'Đối chiếu dự thảo',
  description:
    'Holds the text of a Vietnamese official draft against the knowledge base and against itself: targets and figures that differ from what is on record, altered quotations, expired legal bases, bodies and places that no longer exist, references that lead nowhere, faults of form. Each finding names its line, quotes both sides and gives its evidence. No findings does not mean that the draft is right: coverage says how much could be checked.',
  parameters: {
    type: 'object',
    properties: {
      text: { type: 'string', description: 'The whole text of the draft, plain or Markdown.' },
      as_of: {
        type: 'string',
        format: 'date',
        description:
          'The day as of which it is judged, YYYY-MM-DD; where absent that of its own date line, else today.',
      },
      file: {
        type: 'string',
        description:
          'The path of the file that the text is of. An editor with several folders holds it against the knowledge of that folder.',
      },
    },
    required: ['text'],
    additionalProperties: false,
  },
  *call(given, { knowledge, today, locale, megabytes, clock }) {
    const written = textValue(given, 'text');
    if (exceeds(written, megabytes))
      return `“text” is larger than ${megabytes} MB, the limit of a draft: it was not checked.`;
    const draft = parseDraft(written);
    yield;
    const asOf = judgementDay({ option: dayValue(given, 'as_of'), draft, settings: undefined, today });
    const { findings, coverage, failures } = yield* checkInSteps({
      draft,
      knowledge,
      asOf,
      severities: new Map(),
      clock,
    });
    const lineOf = lineCounter(draft.text);
    const found = findings.map((finding) => plainFinding(finding, lineOf(finding.span.start), locale));
    return {
      text: [
        `asOf ${asOf}`,
        ...failures.map(({ rule, error }) => `NOT CHECKED: ${rule} (${error.message})`),
        ...found.map(findingText),
        coverageText(coverage),
      ].join('\n\n'),
      data: { asOf, findings: found, coverage, notChecked: failures.map(({ rule }) => rule) },
    };
  },
};

interface PlainFinding {
  readonly rule: string;
  readonly severity: string;
  /** From 1. */
  readonly line: number;
  readonly text: string;
  readonly message: string;
  readonly evidence: readonly string[];
  readonly sources: readonly object[];
  readonly fixes: readonly string[];
}

function plainFinding(finding: Finding, line: number, locale: Locale): PlainFinding {
  const { rule, severity, text, message, evidence, fixes } = finding;
  return {
    rule,
    severity,
    line,
    text,
    message: word(message, locale),
    evidence: evidence.map((each) => evidenceWithSource(each, locale)),
    sources: evidence.flatMap(sourcesOf),
    fixes: fixes.map((fix) => word(fix.title, locale)),
  };
}

/** The lines of places, from 1; each is asked for behind the one before. */
function lineCounter(text: string): (offset: number) => number {
  let [line, at] = [1, 0];
  return (offset) => {
    for (let end = text.indexOf('\n', at); end >= 0 && end < offset; end = text.indexOf('\n', at)) {
      line += 1;
      at = end + 1;
    }
    return line;
  };
}

function evidenceWithSource(evidence: Evidence, locale: Locale): string {
  const line = evidenceLine(evidence, locale);
  return evidence.kind === 'statement' ? `${line} [${sourceLine(statementSources(evidence.statement)[0])}]` : line;
}

function sourcesOf(evidence: Evidence): readonly object[] {
  return evidence.kind === 'statement' ? statementSources(evidence.statement).map(plainSource) : [];
}

function findingText({ line, severity, rule, message, evidence, fixes }: PlainFinding): string {
  return [
    `${line}: ${severity} ${rule}`,
    message,
    ...evidence.map((each) => `  ${each}`),
    ...fixes.map((fix) => `  → ${fix}`),
  ].join('\n');
}

/** What was held against the record, of all that could have been. */
function coverageText({ claims, claimsChecked, citations, citationsKnown, quotes, quotesVerified }: Coverage): string {
  return `coverage: claims ${claimsChecked}/${claims}, citations ${citationsKnown}/${citations}, quotations ${quotesVerified}/${quotes}`;
}
