import { cover, type Span } from '../text/span.ts';
import { isRecipients, isSigner } from './closing.ts';
import type { Passage } from './draft.ts';
import type { Form } from './form.ts';
import { type Segment, segmentsOf } from './form-segments.ts';

/** Reads what stands below the text: the recipients and the signature, side by side in a table or columns, or one below the other. */
export function readEnding(
  text: string,
  passages: readonly Passage[],
  bodyStart: number,
): Pick<Form, 'recipients' | 'signature'> {
  const segments = passages
    .slice(-LAST_PASSAGES)
    .filter(({ start }) => start >= bodyStart)
    .flatMap((passage) => segmentsOf(text, passage));
  return { recipients: recipientsIn(text, segments), signature: signatureIn(text, segments) };
}

const LAST_PASSAGES = 60;

/** "Nơi nhận:" and the dashed lines below it, as far as "Lưu: …". */
function recipientsIn(text: string, segments: readonly Segment[]): Span | undefined {
  const at = segments.findLastIndex((segment) => isRecipients(text, segment));
  const first = segments[at];
  if (first === undefined) return undefined;
  let last: Segment = first;
  for (const segment of segments.slice(at + 1)) {
    if (DASHED.test(segment.folded)) last = segment;
    if (FILED.test(segment.folded)) break;
  }
  return cover(first, last);
}

/** From the first line that says for whom or as what one signs to the last name below it. */
function signatureIn(text: string, segments: readonly Segment[]): Span | undefined {
  const at = segments.findIndex((segment) => isSigner(text, segment));
  const first = segments[at];
  if (first === undefined) return undefined;
  const name = segments
    .slice(at + 1)
    .findLast((segment) => NAME.test(text.slice(segment.start, segment.end).normalize('NFC')));
  const lastSigner = segments.findLast((segment) => isSigner(text, segment)) ?? first;
  return name === undefined ? cover(first, lastSigner) : cover(first, lastSigner, name);
}

const DASHED = /^[-–—+•]/u;
const FILED = /^[-–—+•]?\s*luu\s*:/u;
/** Two to six words, each beginning with a capital. */
const NAME = /^(?:\p{Lu}\p{Ll}*\.?\s+){1,5}\p{Lu}\p{Ll}+$/u;
