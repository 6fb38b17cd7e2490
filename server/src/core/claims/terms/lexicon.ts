import { phraseTable } from '../phrases.ts';

/** The words with which a text gives something a short name. */
export const NAMING_PHRASES = phraseTable<'named' | 'abbreviated'>([
  ...['gọi là', 'gọi tắt là', 'gọi chung là', 'gọi tắt', 'được gọi là', 'được gọi tắt là', 'được gọi chung là'].map(
    (phrase) => [`sau đây ${phrase}`, 'named'] as const,
  ),
  ...['gọi là', 'gọi tắt là', 'gọi chung là'].map((phrase) => [`dưới đây ${phrase}`, 'named'] as const),
  ...['gọi là', 'gọi tắt là', 'gọi chung là'].map((phrase) => [`sau ${phrase}`, 'named'] as const),
  ...['viết tắt là', 'viết tắt', 'viết gọn là', 'được viết tắt là', 'viết là'].map(
    (phrase) => [`sau đây ${phrase}`, 'abbreviated'] as const,
  ),
  ['viết tắt là', 'abbreviated'],
  ['viết tắt', 'abbreviated'],
  ['gọi tắt là', 'named'],
]);

/** Headings under which terms are explained one an item. */
export const GLOSSARY_HEADINGS = phraseTable(
  ['giải thích từ ngữ', 'giải thích thuật ngữ', 'giải thích khái niệm', 'từ ngữ sử dụng', 'định nghĩa'].map(
    (phrase) => [phrase, phrase] as const,
  ),
);
