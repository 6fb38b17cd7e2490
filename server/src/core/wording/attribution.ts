import type { Attribution } from '../knowledge/attribution.ts';
import { shortDay } from './dates.ts';

/** "Bộ trưởng Bộ Thông tin và Truyền thông Nguyễn Mạnh Hùng, 29/12/2023". The office stands as it was held; it is the same in every language. */
export function attributionText({ speaker, office, date }: Attribution): string {
  return `${office === undefined ? speaker : `${office} ${speaker}`}, ${shortDay(date)}`;
}
