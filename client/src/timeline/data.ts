/** What the page of a timeline is given; it imports this and nothing else of the client. */
export interface TimelineData {
  readonly id: string;
  readonly name: string;
  readonly unit: string | null;
  /** ISO days. */
  readonly today: string;
  readonly locale: 'vi' | 'en';
  readonly points: readonly TimelinePoint[];
  readonly words: Words;
}

export interface TimelinePoint {
  readonly day: string;
  readonly amount: number;
  readonly state: PointState;
  /** Whether the scale shows it. */
  readonly comparable: boolean;
  readonly value: string;
  readonly role: string;
  readonly quote: string;
  readonly by: string;
  readonly said: string;
  /** Whether there is an entry to open. */
  readonly openable: boolean;
}

export const POINT_STATES = ['standing', 'superseded', 'past', 'reported', 'reached', 'missed'] as const;
export type PointState = (typeof POINT_STATES)[number];

/** What the page says, in the user's language. */
export interface Words {
  readonly chart: string;
  readonly keys: string;
  readonly empty: string;
  readonly otherUnits: string;
  readonly today: string;
  readonly open: string;
  readonly columns: {
    readonly day: string;
    readonly value: string;
    readonly state: string;
    readonly quote: string;
  };
  readonly states: Readonly<Record<PointState, string>>;
}

/** Which timeline it is: what a page keeps, so that the editor shows the same again when it is started anew. */
export interface Kept {
  readonly measure: string;
  /** A folder of the workspace whose knowledge is meant. */
  readonly scopeUri?: string;
}

/** From the extension to the page, and back. */
export type ToPage = { readonly kind: 'show'; readonly data: TimelineData; readonly kept: Kept };
export type FromPage = { readonly kind: 'ready' } | { readonly kind: 'open'; readonly index: number };
