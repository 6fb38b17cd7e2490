import type { Draft, Passage } from './draft.ts';

/** A draft with other passages, all else being as it was. Its text, which may be long to put together, is only asked for by who needs it. */
export function withPassages(draft: Draft, passages: readonly Passage[], textOf = (): string => draft.text): Draft {
  const { tables, outline, form, dated, official } = draft;
  return {
    get text() {
      return textOf();
    },
    passages,
    tables,
    outline,
    form,
    dated,
    official,
  };
}
