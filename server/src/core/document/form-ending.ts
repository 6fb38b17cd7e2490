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
  const recipients = recipientsIn(text, segments);
  return { recipients, signature: signatureIn(text, segments, recipients) };
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

/**
 * From the first line that says for whom or as what one signs to the last name below it. An office may also stand in capitals over the
 * text ("THỦ TƯỚNG CHÍNH PHỦ điện:") or in an annex: who signs stands beside the recipients or next to them.
 */
function signatureIn(text: string, segments: readonly Segment[], recipients: Span | undefined): Span | undefined {
  const blocks = signingBlocks(text, segments);
  const near =
    recipients === undefined ? undefined : blocks.findLast(([first]) => first.start <= recipients.end + NEAR);
  const block = near ?? blocks.at(-1);
  if (block === undefined) return undefined;
  const [first] = block;
  const lastSigner = block.findLast((segment) => isSigner(text, segment)) ?? first;
  const name = block.findLast((segment) => segment.start > first.start && isName(text, segment));
  return name === undefined ? cover(first, lastSigner) : cover(first, lastSigner, name);
}

/** In characters: blank lines, and a stamp. */
const NEAR = 400;

type Block = readonly [first: Segment, ...others: Segment[]];

/** The lines from each signer on, as long as nothing but signers, names, recipients and remarks follows. */
function signingBlocks(text: string, segments: readonly Segment[]): readonly Block[] {
  const blocks: [Segment, ...Segment[]][] = [];
  let open: [Segment, ...Segment[]] | undefined;
  for (const segment of segments) {
    const signs = isSigner(text, segment);
    if (open === undefined && signs) {
      open = [segment];
      blocks.push(open);
    } else if (open !== undefined && (signs || mayStandBelow(text, segment))) open.push(segment);
    else open = undefined;
  }
  return blocks;
}

/** A short line that ends no sentence and begins no annex. */
function mayStandBelow(text: string, segment: Segment): boolean {
  if (DASHED.test(segment.folded) || isRecipients(text, segment) || isName(text, segment)) return true;
  return segment.folded.length <= LONGEST_REMARK && !SENTENCE_END.test(segment.folded) && !ANNEX.test(segment.folded);
}

const LONGEST_REMARK = 60;
const SENTENCE_END = /[.;:]$/u;
const ANNEX = /^(?:phu luc|quy che|quy dinh|danh muc|danh sach|bang|bieu|mau|chuong|dieu|\d)/u;

function isName(text: string, { start, end }: Segment): boolean {
  return NAME.test(text.slice(start, end).normalize('NFC'));
}

const DASHED = /^[-–—+•]/u;
const FILED = /^[-–—+•]?\s*luu\s*:/u;
/** Two to six words, each beginning with a capital. */
const NAME = /^(?:\p{Lu}\p{Ll}*\.?\s+){1,5}\p{Lu}\p{Ll}+$/u;
