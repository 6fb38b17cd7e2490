import {
  type CancellationToken,
  type Hover,
  type HoverParams,
  type MarkupContent,
  MarkupKind,
} from 'vscode-languageserver';
import { type HoverSection, hover, type MeasureHistory } from '../core/features/hover.ts';
import type { DifferencePart } from '../core/features/quote-difference.ts';
import type { Evidence } from '../core/findings/finding.ts';
import type { Statement } from '../core/knowledge/model.ts';
import { describedName } from '../core/wording/documents.ts';
import { attributionLine, entryLine, sourceLine, statementText } from '../core/wording/evidence.ts';
import { statementSources } from '../core/wording/sources.ts';
import { historyLine } from '../core/wording/history.ts';
import type { Locale } from '../core/wording/locale.ts';
import { inOneLine } from '../core/text/one-line.ts';
import { termsOf } from '../core/wording/word.ts';
import { offsetAt } from './from-lsp.ts';
import { escapeMarkdown, markdownLink, webAddress } from '../markup/markdown.ts';
import type { Server } from './parts.ts';
import { toldDraft } from './run/told.ts';
import { toRange } from './to-lsp.ts';

/** `textDocument/hover`: what is wrong with a passage and what is on record about it. */
export async function hoverAt(
  server: Pick<Server, 'analyses' | 'client' | 'documents' | 'gate'>,
  { textDocument, position }: HoverParams,
  token: CancellationToken,
): Promise<Hover | null> {
  const told = await toldDraft(server, textDocument.uri, token);
  if (told === undefined) return null;
  const { document, locale } = told.target;
  const content = hover({ ...told.context, index: told.index }, offsetAt(document, position));
  if (content === undefined) return null;
  const { markdownHover: markdown, relatedInformation: besideEvidence } = server.client;
  const contents = renderSections(content.sections, { locale, markdown, besideEvidence });
  return contents.value === '' ? null : { contents, range: toRange(document, content.span) };
}

/** In which language and form something is told. */
export interface Telling {
  readonly locale: Locale;
  readonly markdown: boolean;
  /** Whether the editor shows the evidence of a finding by itself, with its words; they are not told again. */
  readonly besideEvidence?: boolean;
}

export function renderSections(sections: readonly HoverSection[], telling: Telling): MarkupContent {
  const form = telling.markdown ? MARKDOWN : PLAIN_TEXT;
  const written = sections.map((section) => renderSection(section, telling, form)).filter((text) => text !== '');
  return { kind: form.kind, value: written.join(form.rule) };
}

export function renderEvidenceAlone(evidence: Evidence, { locale, markdown }: Telling): MarkupContent {
  const form = markdown ? MARKDOWN : PLAIN_TEXT;
  return { kind: form.kind, value: renderEvidence(evidence, locale, form) };
}

/** How the parts of a hover are written; every text that goes in is plain. */
interface Form {
  readonly kind: MarkupKind;
  readonly rule: string;
  readonly title: (text: string) => string;
  readonly quote: (text: string) => string;
  readonly text: (text: string) => string;
  readonly struck: (text: string) => string;
  readonly link: (text: string, url: string | undefined) => string;
}

const MARKDOWN: Form = {
  kind: MarkupKind.Markdown,
  rule: '\n\n---\n\n',
  title: (text) => `**${escapeMarkdown(text)}**`,
  quote: (text) => `> ${escapeMarkdown(text)}`,
  text: escapeMarkdown,
  struck: (text) => `~~${escapeMarkdown(text)}~~`,
  link: markdownLink,
};

const PLAIN_TEXT: Form = {
  kind: MarkupKind.PlainText,
  rule: '\n\n',
  title: (text) => text,
  quote: (text) => text,
  text: (text) => text,
  struck: (text) => `[${text}]`,
  link: (text, url) => (webAddress(url) === undefined ? text : `${text} <${webAddress(url)}>`),
};

function renderSection(section: HoverSection, { locale, besideEvidence }: Telling, form: Form): string {
  switch (section.kind) {
    // The editor shows the message of a finding by itself; what it lacks is the evidence, or the way to its source.
    case 'finding':
      return section.finding.evidence
        .flatMap((item) =>
          besideEvidence === true ? sourcesOf(item, locale, form) : renderEvidence(item, locale, form),
        )
        .join('\n\n');
    case 'statement': {
      const title = form.title(termsOf(locale)[RELATION_TERM[section.relation]]);
      return `${title}\n\n${renderStatement(section.statement, form)}`;
    }
    case 'document':
      return `${form.title(termsOf(locale).citation)}\n\n${renderEvidence(section.evidence, locale, form)}`;
    case 'difference':
      return `${form.title(termsOf(locale).difference)}\n\n${renderDifference(section.parts, form)}`;
    case 'units':
      return [form.title(termsOf(locale).referredTo), ...section.texts.map(form.quote)].join('\n\n');
    case 'term':
      return `${form.title(`${termsOf(locale).defined}: ${section.term}`)}\n\n${form.quote(section.longForm)}`;
    case 'entries': {
      const lines = section.entries.map((entry) => form.text(entryLine(entry, locale)));
      return [form.title(termsOf(locale).onRecord), ...lines].join('\n\n');
    }
    case 'history':
      return renderHistory(section, locale, form);
  }
}

/** What only the draft has is struck out, what only the source has is marked. */
function renderDifference(parts: readonly DifferencePart[], form: Form): string {
  const write: Record<DifferencePart['side'], (words: string) => string> = {
    both: form.text,
    draft: form.struck,
    source: form.title,
  };
  return parts.map(({ side, words }) => write[side](words)).join(' ');
}

/** A line an entry; what stands on the day is marked. */
function renderHistory({ measure, entries, standing }: MeasureHistory, locale: Locale, form: Form): string {
  const { history, standing: inForce } = termsOf(locale);
  const lines = entries.map((entry) => {
    const mark = standing.includes(entry) ? ` (${inForce})` : '';
    return `- ${form.text(`${historyLine(entry, locale)}${mark}`)}`;
  });
  return [form.title(`${history}: ${measure.name}`), lines.join('\n')].join('\n\n');
}

const RELATION_TERM = { quoted: 'quoted', 'bears-on': 'bearsOn' } as const;

function renderEvidence(evidence: Evidence, locale: Locale, form: Form): string {
  switch (evidence.kind) {
    case 'statement':
      return renderStatement(evidence.statement, form);
    case 'document':
      return form.link(entryLine(evidence, locale), evidence.document.url);
    case 'organisation':
    case 'place':
    case 'person':
      return form.text(entryLine(evidence, locale));
    case 'draft':
      return form.quote(`“${inOneLine(evidence.text)}”`);
  }
}

/** What the editor does not say of evidence by itself: on what occasion words were said, and where these, or all of a document, can be read. */
function sourcesOf(evidence: Evidence, locale: Locale, form: Form): readonly string[] {
  switch (evidence.kind) {
    case 'statement': {
      const { statement } = evidence;
      const sources = statementSources(statement).map((source) => form.link(sourceLine(source), source.url));
      return [
        ...(statement.event === undefined ? [] : [form.text(statement.event.name)]),
        ...sources.map((source) => `${termsOf(locale).source}: ${source}`),
      ];
    }
    case 'document': {
      const { document } = evidence;
      const isOnline = webAddress(document.url) !== undefined;
      return isOnline ? [`${termsOf(locale).source}: ${form.link(describedName(document), document.url)}`] : [];
    }
    case 'organisation':
    case 'place':
    case 'person':
    case 'draft':
      return [];
  }
}

function renderStatement(statement: Statement, form: Form): string {
  const sources = statementSources(statement).map((source) => form.link(sourceLine(source), source.url));
  return [form.quote(statementText(statement)), form.text(attributionLine(statement)), ...sources].join('\n\n');
}
