import { speller } from '../text/spelling.ts';
import { attachedTexts, isListed } from './appendices.ts';
import { captioned } from './caption.ts';
import { type DateLine, readAttachedDate, readBracketedDate, readDateLine, readSpokenDate } from './date-line.ts';
import type { Draft, Passage } from './draft.ts';
import { readLabel } from './labels.ts';
import { startLeads } from './lead-stack.ts';
import { carriesOfficialMarks } from './official.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import { earlierPassages, passageOf, type Source } from './passage.ts';
import { quotedRegions } from './quoted-regions.ts';
import { readForm } from './read-form.ts';
import { sharing } from './share.ts';
import { startTable, type TableReader } from './table-reader.ts';
import { finish, type Steps } from '../text/steps.ts';
import { startTree } from './tree.ts';

/**
 * Reads Markdown, plain text or `vanban` into passages and units. Never fails: what it cannot place is a paragraph. What stands
 * in the text as it stood in an earlier draft is that draft's passage, with all that was read of it; the result is the same.
 */
export function parseDraft(text: string, earlier?: Draft): Draft {
  return finish(parseInSteps(text, earlier));
}

/** The same, for whoever has something else to do meanwhile. */
export function* parseInSteps(text: string, earlier?: Draft): Steps<Draft> {
  const paragraphs = yield* paragraphsOf(text);
  const source = { text, origin: 0, spell: speller(), earlier: earlier && earlierPassages(earlier) };
  const { passages, tables, outline } = yield* readStructure(source, paragraphs);
  yield;
  let dated: DateLine | undefined;
  let spoken: DateLine | undefined;
  let attached: DateLine | undefined;
  for (const passage of passages.slice(0, LETTERHEAD))
    if (dated === undefined && mayDate(passage)) {
      dated = readDateLine(passage.tokens);
      spoken ??= readSpokenDate(passage.tokens);
      attached ??= readAttachedDate(passage.tokens) ?? readBracketedDate(passage.tokens);
    }
  const draft = {
    text,
    passages,
    tables,
    outline,
    form: readForm(text, passages, outline),
    dated: dated ?? spoken ?? attached,
    official: carriesOfficialMarks(passages),
  };
  return earlier === undefined ? draft : sharing(draft, earlier);
}

/** The date line stands among the first passages; further down a date belongs to what the draft speaks of. */
export const LETTERHEAD = 24;

/** Whether a passage of the letterhead tells the day of the draft. */
export function dates(passage: Passage): boolean {
  const { tokens } = passage;
  if (!mayDate(passage)) return false;
  return [readDateLine, readSpokenDate, readAttachedDate, readBracketedDate].some((read) => read(tokens) !== undefined);
}

function mayDate(passage: Passage): boolean {
  return passage.end - passage.start <= LONGEST_DATE_LINE && !startsLegalBasis(passage);
}

/** It may share its cell with all of a letterhead, and no more. */
const LONGEST_DATE_LINE = 1000;

function* readStructure(
  source: Source,
  paragraphs: readonly Paragraph[],
): Steps<Pick<Draft, 'passages' | 'tables' | 'outline'>> {
  const { text } = source;
  const quoted = quotedRegions(text, paragraphs);
  const attached = attachedTexts(text, paragraphs);
  const passages: Passage[] = [];
  const tree = startTree(text);
  const leads = startLeads(text);
  const tables: TableReader[] = [];
  let table: TableReader | undefined;
  const newTable = (): TableReader => {
    const started = startTable(source, captioned(text, passages.slice(-2), leads.current));
    tables.push(started);
    return started;
  };
  yield;
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index % MANY === MANY - 1) yield;
    switch (paragraph.shape) {
      case 'table rule':
        table ??= newTable();
        table.rule();
        break;
      case 'row':
        if (startsNextTable(text, paragraphs, index)) table = undefined;
        table ??= newTable();
        for (const cell of table.row(paragraph)) {
          tree.placeCell(cell);
          passages.push(cell);
        }
        break;
      case 'furniture': {
        const passage = passageOf(source, 'paragraph', paragraph, leads.current);
        if (passage !== undefined) passages.push(passage);
        break;
      }
      case 'text': {
        table = undefined;
        const label = paragraph.continues ? undefined : readLabel(text, paragraph);
        const listed = label?.style === 'appendix' && label.body >= paragraph.end && isListed(text, paragraphs, index);
        const placed = tree.place({
          start: paragraph.start,
          end: paragraph.end,
          label: listed ? undefined : label,
          level: paragraph.level,
          quoted: quoted[index] === 1,
          attached: attached.has(index),
        });
        const passage = passageOf(source, placed.role, paragraph, leads.before(placed));
        if (passage === undefined) break;
        passages.push(passage);
        leads.after(placed, passage);
        break;
      }
    }
  }
  return { passages, tables: tables.map((each) => each.finish()), outline: tree.finish() };
}

/** So many paragraphs are placed within a few milliseconds. */
const MANY = 500;

/** True for a row behind an empty line that a rule makes a heading: rows with empty lines between them alone are one table. */
function startsNextTable(text: string, paragraphs: readonly Paragraph[], index: number): boolean {
  const [before, row, after] = [paragraphs[index - 1], paragraphs[index], paragraphs[index + 1]];
  if (before === undefined || row === undefined || after?.shape !== 'table rule') return false;
  return EMPTY_LINE.test(text.slice(before.end, row.start));
}

const EMPTY_LINE = /\n[^\S\n]*\r?\n/u;

function startsLegalBasis({ tokens }: Passage): boolean {
  return tokens[0]?.lower === 'căn' && tokens[1]?.lower === 'cứ';
}
