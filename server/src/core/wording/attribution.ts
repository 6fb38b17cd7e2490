import type { Attribution } from '../knowledge/attribution.ts';
import { shortDay } from './dates.ts';

/** "Bộ trưởng Bộ Thông tin và Truyền thông Nguyễn Mạnh Hùng, 29/12/2023". */
export function attributionText(attribution: Attribution): string {
  return `${whoText(attribution)}, ${shortDay(attribution.date)}`;
}

/** The office stands as it was held; it is the same in every language. */
export function whoText({ speaker, office }: Attribution): string {
  return office === undefined ? speaker : `${office} ${speaker}`;
}
