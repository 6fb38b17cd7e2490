import { wordSet } from '../phrases.ts';
import type { Assertion } from './assertion.ts';
import { buildAssertionIndex, type Related } from './assertion-index.ts';
import { type DraftHead, type DraftRecord, sharesIssuer } from './draft-record.ts';

/** What the drafts of a folder lay down, in one index: each of them is held against all others. */
export interface Neighbours {
  /** What is laid down by the drafts besides this one. */
  besides(own: DraftHead): OtherDrafts;
}

export interface OtherDrafts {
  /** What the others lay down of the same thing, by the path of the draft. */
  on(assertion: Assertion): readonly Foreign[];
}

/** An assertion of another draft. */
export interface Foreign extends Pick<Related<Assertion>, 'assertion' | 'relation'> {
  readonly draft: DraftRecord;
}

export function buildNeighbours(records: readonly DraftRecord[]): Neighbours {
  const draftOf = new Map<Assertion, DraftRecord>();
  for (const record of records) {
    for (const assertion of record.assertions) if (standsAlone(assertion)) draftOf.set(assertion, record);
  }
  const index = buildAssertionIndex([...draftOf.keys()]);
  return {
    besides: (own) => ({
      on: (assertion) =>
        standsAlone(assertion)
          ? [...index.on(assertion)].flatMap((related): Foreign[] => {
              const draft = draftOf.get(related.assertion);
              if (draft === undefined || draft.path === own.path || !sharesIssuer(own, draft)) return [];
              return draft.year !== own.year && !namesItsTime(related.assertion) ? [] : [{ ...related, draft }];
            })
          : [],
    }),
  };
}

/** Of what is said in common words another document may say the same of itself ("tổng kinh phí thực hiện Kế hoạch"). */
function standsAlone({ kind, named, ...rest }: Assertion): boolean {
  let telling = 0;
  for (const word of named) if (!COMMON.has(word)) telling += 1;
  if (kind !== 'value') return telling >= FEWEST;
  return 'quantity' in rest && !TERMS.has(rest.quantity.unit ?? '') && telling >= FEWEST;
}

const FEWEST = 5;
/** The length of a term belongs to its procedure, which its sentence seldom names. */
const TERMS = new Set(['ngày', 'ngày làm việc', 'tháng', 'năm', 'giờ', 'giờ làm việc', 'tuần', 'phút']);
/** Words of which documents are made, and of reporting on them. */
const COMMON = wordSet(
  'kế hoạch đề án chương trình quyết định nghị quyết quy chế báo cáo kết quả tổng hợp gửi kinh phí nguồn vốn ngân sách ban hành trình',
  'hiệu lực thi hành sở bộ uỷ nhân dân văn phòng cấp tỉnh xã phường việc công tác chung',
);

/** A plan is made anew each year: of two years only a value of a named time is the same thing. */
function namesItsTime(assertion: Assertion): boolean {
  return assertion.kind === 'value' && assertion.slots.time !== undefined;
}
