import { readHoles } from '../snippet.ts';
import { recipients } from '../templates/frame.ts';
import type { Candidate } from './candidate.ts';
import { begins, foldedWords } from './typed-words.ts';

/** The parts below the text that every document has, by the words that begin them or say what they are ("kt", "ký thay"). */
export function commonParts(typed: readonly string[]): Candidate[] {
  return PARTS.filter(({ names }) => names.some((name) => begins(foldedWords(name), typed))).map(({ label, text }) => ({
    kind: 'template',
    label,
    detail: undefined,
    insert: readHoles(text),
    outdated: false,
    subject: undefined,
  }));
}

interface Part {
  readonly label: string;
  readonly names: readonly string[];
  readonly text: string;
}

const NAME = '\n\n[[Họ và tên]]';

/** Decree 30/2020/NĐ-CP, Phụ lục I, II.7 and II.9. */
const PARTS: readonly Part[] = [
  { label: 'Nơi nhận', names: ['Nơi nhận'], text: recipients('[[Như trên]]') },
  { label: 'Kính gửi', names: ['Kính gửi'], text: 'Kính gửi: [[tên cơ quan, tổ chức, cá nhân nhận]]' },
  {
    label: 'TM. (thay mặt tập thể)',
    names: ['TM', 'thay mặt'],
    text: `TM. [[ỦY BAN NHÂN DÂN]]\n[[CHỦ TỊCH]]${NAME}`,
  },
  { label: 'KT. (ký thay)', names: ['KT', 'ký thay'], text: `KT. [[GIÁM ĐỐC]]\n[[PHÓ GIÁM ĐỐC]]${NAME}` },
  { label: 'TL. (thừa lệnh)', names: ['TL', 'thừa lệnh'], text: `TL. [[GIÁM ĐỐC]]\n[[CHÁNH VĂN PHÒNG]]${NAME}` },
  {
    label: 'TUQ. (thừa ủy quyền)',
    names: ['TUQ', 'thừa ủy quyền'],
    text: `TUQ. [[GIÁM ĐỐC]]\n[[VỤ TRƯỞNG]]${NAME}`,
  },
  { label: 'Q. (quyền)', names: ['Q', 'quyền'], text: `Q. [[GIÁM ĐỐC]]${NAME}` },
];
