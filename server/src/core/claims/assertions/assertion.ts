import type { OutlineNode } from '../../document/outline-node.ts';
import type { Span } from '../../text/span.ts';
import type { Claim, Subject } from '../claim.ts';
import type { Force } from '../contrast/contraries.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Time } from '../times/time.ts';
import type { ContentWord } from '../words.ts';

/** What a draft lays down of one thing, ready to be held against what it, or another draft, lays down of the same thing. */
export type Assertion = ValueAssertion | DeadlineAssertion | ChargeAssertion | NormAssertion;

export interface About {
  /** What a finding marks: the value, the time, the body. */
  readonly span: Span;
  /** The sentence, or in a table the cell that names the thing. */
  readonly said: Span;
  /** Where its passage begins, or the table in whose cell it stands. */
  readonly place: number;
  readonly subject: Subject;
  /** The telling words of the thing itself. */
  readonly core: ReadonlySet<string>;
  /** Those, and the words for which its short names stand. */
  readonly named: ReadonlySet<string>;
  /** Those, and what stands before it and above it. */
  readonly around: ReadonlySet<string>;
  /** The numbers of the clause besides the value and the times: "đợt 1" is another thing than "đợt 2". */
  readonly numbers: readonly string[];
  /** The words that stand before the thing in its own passage, and in running prose those of the paragraph before it. */
  readonly after: readonly ContentWord[];
  /** What the headings and introductions above narrow the assertion to. */
  readonly under: readonly ContentWord[];
  /** The units of the draft in which it stands, the outermost first. */
  readonly units: readonly OutlineNode[];
}

/** "Thời hạn giải quyết khiếu nại không quá 02 tháng". */
export interface ValueAssertion extends About {
  readonly kind: 'value';
  readonly quantity: Quantity;
  readonly slots: Pick<Claim, 'aspect' | 'polarity' | 'scope' | 'modality' | 'parts' | 'time' | 'base'>;
}

/** "Gửi kế hoạch hành động trước ngày 20/02/2099". */
export interface DeadlineAssertion extends About {
  readonly kind: 'deadline';
  readonly time: Time;
  /** The other times of the clause, which say of which year or term the thing is. */
  readonly times: readonly Time[];
  /** Who finishes what there is once, by the words of each name; empty where the thing is told together with who does it. */
  readonly bodies: readonly (readonly ContentWord[])[];
  /** True where what is done is done to something that there is once: a database, a system. */
  readonly single: boolean;
}

/** "Sở A chủ trì xây dựng Hệ thống báo cáo". */
export interface ChargeAssertion extends About {
  readonly kind: 'charge';
  /** Each body charged, by the words of its name. */
  readonly bodies: readonly (readonly ContentWord[])[];
}

/** "Doanh nghiệp không bắt buộc lưu trữ nhật ký hệ thống": the core is the act with its object. */
export interface NormAssertion extends About {
  readonly kind: 'norm';
  readonly forces: ReadonlySet<Force>;
  /** The telling words of the act, its object and its circumstances. */
  readonly whole: ReadonlySet<string>;
  /** The small words that tell a case from its opposite: "trên", "dưới", "trong", "ngoài"; "không" where the addressee is denied something. */
  readonly sides: ReadonlySet<string>;
  /** The times of the sentence. */
  readonly times: readonly Time[];
}
