import { attributionOf } from '../knowledge/attribution.ts';
import type { Source, Statement } from '../knowledge/model.ts';
import { attributionText } from './attribution.ts';
import { shortDay } from './dates.ts';

/** "Bộ trưởng … Nguyễn Mạnh Hùng, 29/12/2023, Hội nghị Tổng kết công tác năm 2023": who, when and where. */
export function attributionLine(statement: Statement): string {
  const who = attributionText(attributionOf(statement));
  return statement.event === undefined ? who : `${who}, ${statement.event.name}`;
}

/** "Bộ TT&TT tổ chức Hội nghị … – mic.gov.vn, 30/12/2023": title, publisher and day as far as they are known; the address is left to whoever can make a link. */
export function sourceLine({ title, publisher, published }: Source): string {
  const where = [publisher, published === undefined ? undefined : shortDay(published)]
    .filter((each) => each !== undefined)
    .join(', ');
  return where === '' ? title : `${title} – ${where}`;
}
