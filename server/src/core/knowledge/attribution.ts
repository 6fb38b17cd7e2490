import type { Day } from '../text/day.ts';
import { documentName } from './documents/document-name.ts';
import type { Statement } from './model.ts';

/** Who said it, in which office, when; where a document says it, that document. */
export interface Attribution {
  readonly speaker: string;
  readonly office: string | undefined;
  readonly date: Day;
}

export function attributionOf({ document, speaker, office, date }: Statement): Attribution {
  return { speaker: document === undefined ? speaker.name : documentName(document), office, date };
}
