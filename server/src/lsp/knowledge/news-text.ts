import type { News } from '../../core/knowledge/news.ts';
import type { Locale } from '../../core/wording/locale.ts';
import { termsOf } from '../../core/wording/word.ts';
import { STRINGS } from '../strings.ts';

/** "1 chỉ đạo mới, 2 phát biểu đổi": what changed, the new first. */
export function newsText({ added, changed, removed, others }: News, locale: Locale): string {
  const { kinds } = termsOf(locale);
  const words = STRINGS[locale].news;
  const parts = [
    ...[...added].map(([kind, count]) => words.added(count, kinds[kind])),
    ...(changed > 0 ? [words.changed(changed)] : []),
    ...(removed > 0 ? [words.removed(removed)] : []),
    ...(others > 0 ? [words.others(others)] : []),
  ];
  return parts.join(', ');
}
