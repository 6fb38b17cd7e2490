import { dayAfter } from '../../claims/times/calendar-part.ts';
import type { Day } from '../../text/day.ts';
import type { Ending, LegalDocument } from './document.ts';

/** Finds a document by its id. */
export type Lookup = (id: string) => LegalDocument | undefined;

/** When and why a whole document ends. */
export type DocumentEnd =
  | { readonly kind: 'ending'; readonly from: Day; readonly ending: Ending; readonly by: LegalDocument | undefined }
  | { readonly kind: 'term'; readonly from: Day; readonly last: Day }
  | { readonly kind: 'parent'; readonly from: Day; readonly parent: LegalDocument };

/** The first whole end on record. The law's own rule for detail documents speaks only where no text has ended the document itself. */
export function wholeEnd(document: LegalDocument, lookup: Lookup): DocumentEnd | undefined {
  return endOf(document, lookup, new Set());
}

function endOf(document: LegalDocument, lookup: Lookup, above: ReadonlySet<string>): DocumentEnd | undefined {
  const ending = document.endings.find(({ units }) => units.length === 0);
  const by = ending?.by === undefined ? undefined : lookup(ending.by);
  const ended: DocumentEnd | undefined =
    ending === undefined ? undefined : { kind: 'ending', from: ending.from, ending, by };
  const { lasts } = document;
  const term: DocumentEnd | undefined =
    lasts === undefined ? undefined : { kind: 'term', from: dayAfter(lasts), last: lasts };
  if (ended !== undefined && term !== undefined) return ended.from < term.from ? ended : term;
  return ended ?? term ?? endWithParents(document, lookup, above);
}

/**
 * What happens to a document that spells out others when the last of them ends. From 01/07/2016 it ends with them (Luật
 * 80/2015/QH13, Điều 154 khoản 4); from 01/04/2025 it lives on (Luật 64/2025/QH15, Điều 57 khoản 2); from 01/07/2025 it ends
 * with them again unless it is announced to continue (Luật 87/2025/QH15, Điều 1 khoản 22).
 */
function endWithParents(document: LegalDocument, lookup: Lookup, above: ReadonlySet<string>): DocumentEnd | undefined {
  if (document.details.length === 0 || above.has(document.id)) return undefined;
  const within = new Set([...above, document.id]);
  let last: { readonly from: Day; readonly parent: LegalDocument } | undefined;
  for (const id of document.details) {
    const parent = lookup(id);
    const end = parent === undefined ? undefined : endOf(parent, lookup, within);
    if (parent === undefined || end === undefined) return undefined;
    if (last === undefined || last.from < end.from) last = { from: end.from, parent };
  }
  if (last === undefined || (document.effective !== undefined && last.from <= document.effective)) return undefined;
  switch (fateOfDetails(last.from)) {
    case 'ends':
      return { kind: 'parent', ...last };
    case 'ends-unless-continued':
      return document.continues === undefined ? { kind: 'parent', ...last } : undefined;
    case 'lives-on':
      return undefined;
  }
}

type Fate = 'ends' | 'lives-on' | 'ends-unless-continued';

/** By the law in force on the day on which the parent ends; nothing is claimed for the time before the law of 2015. */
export function fateOfDetails(parentEnds: Day): Fate {
  if (parentEnds < LAW_OF_2015) return 'lives-on';
  if (parentEnds < LAW_OF_2025) return 'ends';
  return parentEnds < LAW_AS_AMENDED ? 'lives-on' : 'ends-unless-continued';
}

const LAW_OF_2015 = '2016-07-01';
const LAW_OF_2025 = '2025-04-01';
const LAW_AS_AMENDED = '2025-07-01';
