import type { Span } from '../text/span.ts';
import { type Token, tokenise } from '../text/tokens.ts';
import { sentenceRanges, spanOf } from '../text/sentences.ts';
import { type DateLine, readDateLine } from './date-line.ts';
import type { Draft, Lead, Passage } from './draft.ts';
import { linesOf } from './lines.ts';
import { markdownLevel, type Outline, startOutline } from './outline.ts';
import { carriesOfficialMarks } from './official.ts';
import { isTableRule, rowCells } from './table.ts';

/** Reads Markdown, plain text or `vanban` into passages. Never fails: what it cannot place is a paragraph. */
export function parseDraft(text: string): Draft {
  const passages: Passage[] = [];
  const outline = startOutline();
  let table: TableState | undefined;
  let dated: DateLine | undefined;
  let afterComment = 0;
  for (const line of linesOf(text)) {
    if (line.start < afterComment) continue;
    const cells = rowCells(text, line);
    if (cells === undefined) {
      table = undefined;
      if (text.startsWith('<!--', line.start)) afterComment = commentEnd(text, line);
      if (afterComment > line.start) continue;
      const passage = readLine(text, line, outline);
      if (passage !== undefined) passages.push(passage);
    } else if (isTableRule(text, line)) {
      table = { columns: table?.lastRow ?? [], lastRow: [] };
    } else {
      const row = readRow(text, cells, table?.columns ?? [], outline);
      table = { columns: table?.columns ?? [], lastRow: row.map((passage) => passage.tokens) };
      passages.push(...row.filter((passage) => passage.tokens.length > 0));
    }
  }
  for (const passage of passages.slice(0, LETTERHEAD))
    dated ??= startsLegalBasis(passage.tokens) ? undefined : readDateLine(passage.tokens);
  return { text, passages, dated, official: carriesOfficialMarks(passages) };
}

/** The date line stands among the first passages; further down a date belongs to what the draft speaks of. */
const LETTERHEAD = 24;

interface TableState {
  /** The tokens of the heading row, cell by cell. */
  readonly columns: readonly (readonly Token[])[];
  readonly lastRow: readonly (readonly Token[])[];
}

function readLine(text: string, line: Span, outline: Outline): Passage | undefined {
  const tokens = tokenise(text, { start: line.start + markdownLevel(text, line), end: line.end });
  if (tokens.length === 0) return undefined;
  const { kind, leads } = outline.place(text, line, tokens);
  return passageOf(kind, line, tokens, leads);
}

/** The first cell with letters heads the row ("1 | Nộp ngân sách | 99.323"); it and the column's heading lead every other cell. */
function readRow(text: string, cells: readonly Span[], columns: TableState['columns'], outline: Outline): Passage[] {
  const read = cells.map((span) => ({ span, tokens: tokenise(text, span) }));
  const head = read.findIndex(({ tokens }) => tokens.some((token) => token.kind === 'word'));
  return read.map(({ span, tokens }, column) => {
    const leads: Lead[] = [];
    const rowHead = read[head];
    if (rowHead !== undefined && column !== head) leads.push({ kind: 'row', tokens: rowHead.tokens });
    const columnHead = columns[column];
    if (columnHead !== undefined && columnHead.length > 0) leads.push({ kind: 'column', tokens: columnHead });
    return passageOf('cell', span, tokens, [...leads, ...outline.leads()]);
  });
}

function passageOf(kind: Passage['kind'], span: Span, tokens: readonly Token[], leads: readonly Lead[]): Passage {
  const sentences = sentenceRanges(tokens).map((range) => ({
    ...spanOf(tokens, range, span),
    tokens: tokens.slice(range.from, range.to),
  }));
  return { kind, ...spanOf(tokens, { from: 0, to: tokens.length }, span), tokens, sentences, leads };
}

function commentEnd(text: string, line: Span): number {
  const close = text.indexOf('-->', line.start);
  return close < 0 ? line.end : close + '-->'.length;
}

function startsLegalBasis(tokens: readonly Token[]): boolean {
  return tokens[0]?.lower === 'căn' && tokens[1]?.lower === 'cứ';
}
