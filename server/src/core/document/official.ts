import type { Passage } from './draft.ts';

/** True where the passages hold the quốc hiệu, or at least two "Căn cứ …" lines: what tells a draft from any other text. */
export function carriesOfficialMarks(passages: readonly Passage[]): boolean {
  let bases = 0;
  for (const passage of passages.slice(0, FIRST_PASSAGES)) {
    if (passage.end - passage.start > LONGEST_PASSAGE) continue;
    const { tokens } = passage;
    if (tokens[0]?.lower === 'căn' && tokens[1]?.lower === 'cứ') bases += 1;
    if (bases >= 2) return true;
    for (let at = 0; at + MOTTO.length <= tokens.length; at += 1) {
      if (MOTTO.every((word, offset) => tokens[at + offset]?.lower === word)) return true;
    }
  }
  return false;
}

/** "Cộng hòa xã hội chủ nghĩa Việt Nam", in canonical spelling. */
const MOTTO = ['cộng', 'hoà', 'xã', 'hội', 'chủ', 'nghĩa', 'việt', 'nam'] as const;

/** Form components stand at the head of a document. */
const FIRST_PASSAGES = 120;

/** No line of a letterhead and no legal basis is as long as a page. */
const LONGEST_PASSAGE = 4000;
