import type { Draft } from '../../document/draft.ts';

/** Where something is to be completed. */
export interface CompletionQuestion {
  /** The text as it stands, and where the cursor is in it. */
  readonly text: string;
  readonly offset: number;
  /** The draft as it was last read, perhaps a few keystrokes ago. */
  readonly draft: Draft;
  /** True where nobody asked but an editor that saw a certain character: only what cannot be prose is answered then. */
  readonly unasked: boolean;
}
