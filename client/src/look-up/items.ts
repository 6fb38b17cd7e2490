import * as vscode from 'vscode';
import type { FoundCompletion, FoundEntry, FoundStatement, SearchResult } from '../protocol.ts';
import { t, writtenDay } from '../wording.ts';

export interface LookUpItem extends vscode.QuickPickItem {
  /** What goes into the draft. */
  readonly citation?: string;
  /** The whole entry as plain text. */
  readonly preview?: string;
  /** The query that it leads to, where it is no entry but narrows the search. */
  readonly narrowed?: string;
  readonly place?: Place;
}

/** Where an entry can be read: in the text of its source, on a page of the web, in the knowledge base; `title` is said where there is none of these. */
export interface Place {
  readonly sourceText?: FoundEntry['origin'];
  readonly url: string | null;
  readonly origin: FoundEntry['origin'];
  readonly title: string;
}

/** What was named in full comes first, then what was said, then the rest. */
export function itemsOf({ results, documents, people, completions }: SearchResult): readonly LookUpItem[] {
  const whole = [...documents, ...people].filter((entry) => entry.whole);
  const rest = (entries: readonly FoundEntry[]) => entries.filter((entry) => !entry.whole);
  const items = [
    ...section(t('Filters'), completions.map(completionItem)),
    ...section(t('Named exactly'), whole.map(entryItem)),
    ...section(t('Statements'), results.map(statementItem)),
    ...section(t('Documents'), rest(documents).map(entryItem)),
    ...section(t('People and bodies'), rest(people).map(entryItem)),
  ];
  return items.length > 0 ? items : [{ label: t('Nothing is on record on this.'), alwaysShow: true }];
}

function section(label: string, items: readonly LookUpItem[]): readonly LookUpItem[] {
  return items.length === 0 ? [] : [{ label, kind: vscode.QuickPickItemKind.Separator }, ...items];
}

/**
 * The server has ranked what it found, and its order has to survive the list's own matching, which lifts the items whose
 * label matches. So the label is an icon and no words, and every item is always shown.
 */
function statementItem(statement: FoundStatement): LookUpItem {
  const { kind, speaker, office, date, quote, citation, preview, passage, sourceText, origin, source } = statement;
  return {
    label: ICONS[kind] ?? '$(quote)',
    description: [office === null ? speaker : `${office} ${speaker}`, writtenDay(date)].join(' · '),
    detail: quote,
    alwaysShow: true,
    buttons: [copyButton(), openButton()],
    citation,
    preview,
    place: { sourceText, url: passage, origin: origin ?? null, title: source.title },
  };
}

function entryItem({ kind, name, detail, citation, preview, url, origin }: FoundEntry): LookUpItem {
  return {
    label: ICONS[kind] ?? '$(quote)',
    description: name,
    detail,
    alwaysShow: true,
    buttons: [copyButton(), openButton()],
    preview,
    citation,
    place: { url, origin, title: name },
    ...(kind === 'document' ? {} : { narrowed: `@${name} ` }),
  };
}

function completionItem({ kind, name, count, query }: FoundCompletion): LookUpItem {
  return {
    label: ICONS[kind] ?? '$(filter)',
    description: `${kind === 'speaker' ? '@' : '#'}${name} · ${t('{0} statements', count)}`,
    alwaysShow: true,
    narrowed: query,
  };
}

const ICONS: Readonly<Record<string, string>> = {
  directive: '$(megaphone)',
  target: '$(target)',
  figure: '$(graph)',
  principle: '$(lightbulb)',
  commitment: '$(pass)',
  programme: '$(project)',
  quotation: '$(quote)',
  document: '$(law)',
  person: '$(person)',
  organisation: '$(organization)',
  speaker: '$(mention)',
  topic: '$(tag)',
};

export const COPY = 'copy';

const copyButton = () => ({ iconPath: new vscode.ThemeIcon(COPY), tooltip: t('Copy the Quotation') });
const openButton = () => ({ iconPath: new vscode.ThemeIcon('link-external'), tooltip: t('Open the Source') });
