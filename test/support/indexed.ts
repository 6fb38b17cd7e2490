import { slotReader } from '../../server/src/core/claims/slot-reader.ts';
import { parseDraft } from '../../server/src/core/document/parse.ts';
import { type DraftIndex, indexDraft } from '../../server/src/core/features/navigation/draft-index.ts';
import { readWorld } from './world.ts';

/** The draft of a world with the cursor taken out of it. */
export interface IndexedDraft {
  readonly index: DraftIndex;
  readonly text: string;
  /** Where the cursor "‸" stood; -1 where there was none. */
  readonly offset: number;
}

export const FORMS = ['NFC', 'NFD'] as const;

/** Reads a world whose draft may hold the cursor "‸", with Windows line ends and in decomposed Unicode where they are asked for. */
export function indexWorld(
  source: string,
  { form = 'NFC', newline = '\n' }: { readonly form?: (typeof FORMS)[number]; readonly newline?: '\n' | '\r\n' } = {},
): IndexedDraft {
  const { knowledge, asOf, text: given } = readWorld(source);
  const marked = given.normalize(form).replaceAll('\n', newline);
  const offset = marked.indexOf('‸');
  const text = marked.replace('‸', '');
  const slots = slotReader(asOf, knowledge.documents.names);
  return { index: indexDraft({ draft: parseDraft(text), knowledge, slots }), text, offset };
}
