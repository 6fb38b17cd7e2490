import type { Day } from '../text/day.ts';
import type { Statement } from './model.ts';

/** Who said it, in which office, when. */
export interface Attribution {
  readonly speaker: string;
  readonly office: string | undefined;
  readonly date: Day;
}

export function attributionOf(statement: Statement): Attribution {
  return { speaker: statement.speaker.name, office: statement.office, date: statement.date };
}
