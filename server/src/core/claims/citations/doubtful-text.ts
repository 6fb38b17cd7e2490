import type { Draft } from '../../document/draft.ts';
import type { OutlineNode } from '../../document/outline-node.ts';

/** Where the text itself gives reason to doubt that a unit which was not found is missing. */
export interface Doubts {
  /** True for a consolidated law: in its plain text the number of a footnote is set against that of a unit ("khoản 1" with footnote 19). */
  readonly consolidated: boolean;
  /** True for a law that amends another: in the annexes that it rewrites, "Nghị định này" is the amended one. */
  readonly amending: boolean;
  /** Whether a paragraph of the unit begins with a full stop: the number before it was lost on the way from a printed page. */
  lostLabel(within: OutlineNode | undefined): boolean;
}

export function doubtsOf({ text, form }: Draft): Doubts {
  const title = form.abstract === undefined ? '' : text.slice(form.abstract.start, form.abstract.end);
  const known = new Map<OutlineNode | undefined, boolean>();
  return {
    consolidated: CONSOLIDATED.test(text.slice(0, HEAD).normalize('NFC')),
    amending: AMENDING.test(title.normalize('NFC')),
    lostLabel(within) {
      const lost =
        known.get(within) ?? LOST_LABEL.test(within === undefined ? text : text.slice(within.start, within.end));
      known.set(within, lost);
      return lost;
    },
  };
}

/** In UTF-16 code units: the letterhead and what stands between it and the first article. */
const HEAD = 4000;
const CONSOLIDATED =
  /^[^\S\n]*(?:số *:? *)?\d*\/VBHN|^[^\S\n]*văn bản hợp nhất[^\S\n]*$|được\s+sửa\s+đổi,\s+bổ\s+sung(?:\s+một\s+số\s+điều)?\s+bởi\s*:/imu;
const AMENDING = /sửa đổi|bổ sung/iu;
const LOST_LABEL = /^[^\S\r\n\u2028\u2029]*\.[^\S\n]+\p{Lu}/mu;
