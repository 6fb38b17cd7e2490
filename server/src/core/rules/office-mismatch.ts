import type { Passage } from '../document/draft.ts';
import { overlapAmong } from '../text/span.ts';
import type { Day } from '../text/day.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { judgeOffice } from './judge-office.ts';
import { officesGiven, signedBy } from './offices-given.ts';
import type { Rule } from './rule.ts';
import { pastPeriods } from './spoken-periods.ts';

export const officeMismatch: Rule = {
  id: 'office-mismatch',
  severity: 'warning',
  against: 'people',
  reach: 'draft',
  fixable: true,
  summary: {
    vi: 'Một người được nêu với chức danh mà người ấy không giữ vào ngày được nói tới',
    en: 'A person given an office that he or she did not hold on the day spoken of',
  },
  *check({ draft, knowledge, asOf }) {
    const { text, passages, form } = draft;
    const signed = signedBy(draft, knowledge);
    const signature = signed === undefined ? undefined : judgeOffice(signed, { text, knowledge, asOf, periods: [] });
    const isSigned = overlapAmong(form.signature === undefined ? [] : [form.signature]);
    // Beside a signature in two columns the recipients stand within its rows.
    const isRecipient = overlapAmong(form.recipients === undefined ? [] : [form.recipients]);
    for (let at = 0; at < passages.length; at += 1) {
      const passage = passages[at];
      if (passage === undefined || !namesAnybody(passage, knowledge, asOf)) continue;
      const periods = pastPeriods(passages.slice(Math.max(0, at - 1), at + 1), asOf);
      for (const sentence of passage.sentences)
        for (const given of officesGiven(sentence, knowledge, asOf)) {
          if (isSigned(given.party) && !isRecipient(given.party)) continue;
          const spoken = given.day === undefined ? { asOf, periods } : { asOf: given.day, periods: [] };
          const finding = judgeOffice(given, { text, knowledge, ...spoken });
          if (finding !== undefined) yield finding;
        }
    }
    if (signature !== undefined) yield signature;
  },
};

/** Most passages name nobody on record, and need no further look. */
function namesAnybody({ tokens }: Passage, { mentions }: Knowledge, asOf: Day): boolean {
  return mentions.mentionsIn(tokens, asOf).some(({ kind }) => kind === 'person');
}
