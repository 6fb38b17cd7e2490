import type { Span } from '../../text/span.ts';

/** What a component of the form has to look like, each after one sentence of the decree. */
export type FormRule =
  | 'day-zero'
  | 'month-zero'
  | 'number-zero'
  | 'number-spaces'
  | 'number-colon'
  | 'number-place'
  | 'date-words'
  | 'letter-symbol'
  | 'type-symbol'
  | 'basis-inner'
  | 'basis-last'
  | 'basis-line'
  | 'national-name'
  | 'national-motto'
  | 'roman'
  | 'signer-mark'
  | 'signer-title'
  | 'recipients-filed'
  | 'title';

/** A component that a complete document has. */
export type FormPart = 'national-name' | 'national-motto' | 'number' | 'date' | 'recipients';

/** A component of the form that is malformed or missing; `near` is what it is held against in the draft. */
export type FormFault =
  | {
      readonly kind: 'malformed';
      readonly rule: FormRule;
      readonly span: Span;
      /** What has to stand in place of the span; undefined where only the author knows. */
      readonly expected: string | undefined;
      /** What has to change with it. */
      readonly also?: readonly { readonly span: Span; readonly expected: string }[];
      readonly near: Span;
    }
  | { readonly kind: 'missing'; readonly part: FormPart; readonly span: Span; readonly near: Span };
