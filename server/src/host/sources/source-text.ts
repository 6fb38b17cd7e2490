import type { Bilingual } from '../../core/knowledge/fault.ts';

/** The text of a source, with what its format says of it beside the words. */
export interface SourceText {
  readonly text: string;
  /** True where the file itself is the text, and offsets in it are those of the file. */
  readonly plain: boolean;
  readonly title: string | undefined;
  readonly publisher: string | undefined;
  /** A day as its format writes it; whoever reads it proves it. */
  readonly published: string | undefined;
  readonly url: string | undefined;
}

/** Why there is no text. */
export interface Unreadable {
  readonly unreadable: Bilingual;
}

export function isUnreadable(reading: SourceText | Unreadable): reading is Unreadable {
  return 'unreadable' in reading;
}
