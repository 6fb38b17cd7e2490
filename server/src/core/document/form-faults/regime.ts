import type { Draft } from '../draft.ts';
import { draftedKind } from '../drafted-kind.ts';

/** Which decree rules the form: 30/2020/NĐ-CP for administrative documents, 78/2025/NĐ-CP for normative ones. */
export type Regime = 'administrative' | 'normative';

/**
 * By the kind of the document; a resolution or a decision is normative where its number has a year ("12/2099/QĐ-UBND"). An
 * official letter has no type, and is administrative.
 */
export function regimeOf(draft: Pick<Draft, 'text' | 'form'>): Regime {
  const kind = draftedKind(draft)?.kind ?? '';
  if (NORMATIVE.has(kind)) return 'normative';
  const { number } = draft.form;
  return number !== undefined && YEAR.test(draft.text.slice(number.start, number.end)) ? 'normative' : 'administrative';
}

const NORMATIVE: ReadonlySet<string> = new Set([
  'hiến pháp',
  'bộ luật',
  'luật',
  'pháp lệnh',
  'lệnh',
  'nghị định',
  'thông tư',
  'thông tư liên tịch',
]);
const YEAR = /\/\s*(?:19|20)\d\d\s*\//u;
