import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import type { Draft } from '../draft.ts';
import { draftedKind } from '../drafted-kind.ts';
import { type Segment, segmentsOf } from '../form-segments.ts';
import type { FormFault } from './form-fault.ts';
import { regimeOf } from './regime.ts';

/** What stands below an administrative document: for whom it is signed, the name of who signs, and where it is filed (Decree 30/2020, Phụ lục I). */
export function endingFaults(draft: Draft): FormFault[] {
  const { form, text, passages } = draft;
  const { signature, recipients } = form;
  if (signature === undefined || regimeOf(draft) !== 'administrative') return [];
  const from = Math.min(signature.start, recipients?.start ?? signature.start);
  const below = passages
    .slice(-LAST_PASSAGES)
    .filter(({ end }) => end > from - REACH)
    .flatMap((passage) => segmentsOf(text, passage));
  return [
    ...below.flatMap((segment) => signerMark(text, segment)),
    ...(keepsTitles(draft) || draftedKind(draft)?.kind === 'biên bản'
      ? []
      : below.flatMap((segment) => academicTitle(text, segment, signature))),
    ...unfiled(draft, below),
  ];
}

const LAST_PASSAGES = 40;
/** In UTF-16 code units: "KT CHỦ TỊCH" stands one line above what is read as the signature. */
const REACH = 60;

/** "KT BỘ TRƯỞNG" lacks the full stop of the abbreviation. */
function signerMark(text: string, { start, end }: Segment): FormFault[] {
  const abbreviation = UNMARKED.exec(text.slice(start, end).normalize('NFC'))?.groups?.short;
  if (abbreviation === undefined) return [];
  const span = { start, end: start + abbreviation.length };
  return [{ kind: 'malformed', rule: 'signer-mark', span, expected: `${abbreviation}.`, near: { start, end } }];
}

const UNMARKED =
  /^(?<short>TM|KT|TL|TUQ) (?:ỦY BAN|UỶ BAN|HỘI ĐỒNG|BAN |BỘ TRƯỞNG|CHỦ TỊCH|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|CỤC TRƯỞNG|CHÁNH VĂN PHÒNG|THỦ TƯỚNG|CHÍNH PHỦ|TRƯỞNG BAN|UBND|HĐND)/u;

/** "TS. Nguyễn Văn A" below the office. */
function academicTitle(text: string, { start, end }: Segment, signature: Span): FormFault[] {
  if (start < signature.start) return [];
  const title = ACADEMIC.exec(text.slice(start, end).normalize('NFC'))?.groups?.title;
  if (title === undefined) return [];
  // The author may write each mark of a letter by itself, so that only the words tell how far the title goes.
  const words = title.trim().split(SPACES).length;
  const written = text.slice(start, end).split(SPACES).slice(0, words);
  const span = { start, end: start + written.join(' ').length };
  return [{ kind: 'malformed', rule: 'signer-title', span, expected: undefined, near: signature }];
}

const ACADEMIC =
  /^(?<title>(?:(?:GS|PGS|TSKH|TS|ThS|Th\.S|KS|CN|BS|Tiến sĩ|Thạc sĩ|Kỹ sư|Bác sĩ|Giáo sư|Phó Giáo sư)\.?\s*)+)\s\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){1,4}$/u;

const SPACES = /\s+/u;

/** The armed forces and bodies of education, health and research may name ranks and degrees. */
function keepsTitles({ text, form: { issuer, signature } }: Draft): boolean {
  return [...issuer, ...(signature === undefined ? [] : [signature])].some(({ start, end }) =>
    KEEPING.test(fold(text.slice(start, end))),
  );
}

const KEEPING =
  /\b(?:truong|hoc vien|dai hoc|benh vien|vien|trung tam|quan|cong an|bo doi|quoc phong|su doan|hiep hoi|hoi|y te|hieu truong)\b/u;

/** The last of the recipients is the file: "Lưu: VT, …". */
function unfiled({ text, form: { recipients, signature } }: Draft, below: readonly Segment[]): FormFault[] {
  if (recipients === undefined || signature === undefined) return [];
  const dashed = below.filter(({ start, folded }) => start >= recipients.start && DASHED.test(folded));
  const last = dashed.at(-1);
  if (last === undefined || dashed.length < FEWEST || FILED.test(fold(text.slice(recipients.start)))) return [];
  const span = { start: last.start, end: last.end };
  return [{ kind: 'malformed', rule: 'recipients-filed', span, expected: undefined, near: signature }];
}

const FEWEST = 2;
const DASHED = /^[-–—+•]/u;
const FILED = /\bluu\b/u;
