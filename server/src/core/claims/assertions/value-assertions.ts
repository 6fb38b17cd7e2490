import { contains } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import type { Subject } from '../claim.ts';
import { wordSet } from '../phrases.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Time } from '../times/time.ts';
import type { ValueAssertion } from './assertion.ts';
import { about, type Ground, numbersIn } from './ground.ts';

/** The values that a sentence gives; what an introduction gives is completed only by the list below it. */
export function valueAssertions(ground: Ground): ValueAssertion[] {
  const { tokens } = ground.sentence;
  if (tokens.at(-1)?.text === ':') return [];
  const quantities = ground.claims.flatMap(({ quantity }) => quantity ?? []);
  return ground.claims.flatMap((claim): ValueAssertion[] => {
    const { quantity, clause, modality, subject, base, time } = claim;
    if (quantity === undefined || modality === 'aside') return [];
    // A number that is written on to what stands before it is the mark of a footnote: "c)26 Cấp trùng".
    if (quantity.firstToken > 0 && tokens[quantity.firstToken]?.gap === 'none') return [];
    if (ORDERS.has(tokens[quantity.firstToken - 1]?.lower ?? '')) return [];
    // A clause that borrows its subject from another value's may be of anything that this one is of.
    if (quantities.some((each) => each !== quantity && contains(clause, each))) return [];
    const firstToken = tokens.findIndex((token) => contains(clause, token));
    const endToken = tokens.findLastIndex((token) => contains(clause, token)) + 1;
    const { aspect, polarity, scope, parts } = claim;
    const slots = { aspect, polarity, scope, modality, parts, time, base };
    const taken = [quantity, ...claim.times, ...(base === undefined ? [] : [base])];
    const numbers = [...numbersIn(tokens, { firstToken, endToken }, taken), ...numbersOver(ground, claim.times)];
    return [
      {
        kind: 'value',
        span: quantity,
        quantity,
        slots,
        ...about(time === undefined ? ground : { ...ground, before: undefined }, {
          words: withoutRaising(tokens, quantity, subject.core),
          numbers,
          from: firstToken,
        }),
      },
    ];
  });
}

/** "Đưa doanh thu năm 2099 lên 25 tỷ đồng" gives the value of "doanh thu năm 2099 đạt 25 tỷ đồng". */
function withoutRaising(tokens: readonly Token[], { firstToken }: Quantity, words: Subject['core']): Subject['core'] {
  if (!REACHING.has(tokens[firstToken - 1]?.lower ?? '')) return words;
  return words.filter(({ key }, at) => !RAISING.has(key) || LASTING.has(words[at + 1]?.key ?? ''));
}

const REACHING = wordSet('lên xuống đạt còn');
const RAISING = wordSet('đưa nâng');
/** "Nâng cấp", "nâng cao" are other words. */
const LASTING = wordSet('cấp cao');

/** Those in the headings of a cell's columns that are no times: "Đợt 2", "TH 2099". */
function numbersOver({ passage }: Ground, times: readonly Time[]): string[] {
  return passage.leads.flatMap(({ kind, tokens }) =>
    kind === 'column' ? numbersIn(tokens, { firstToken: 0, endToken: tokens.length }, times) : [],
  );
}

/** Behind these a number says which one, not how many: "lần 2 nội dung …". */
const ORDERS = wordSet('lần đợt kỳ khoá vòng phiên số');
