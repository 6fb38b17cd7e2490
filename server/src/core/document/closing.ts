import type { Span } from '../text/span.ts';
import { skipMarkup } from './scan.ts';

/** True for "Nơi nhận:", which ends the text of a document. */
export function isRecipients(text: string, span: Span): boolean {
  return RECIPIENTS.test(headOf(text, span));
}

/** True for the line that says in whose name or on whose behalf a document is signed: "TM. CHÍNH PHỦ", "KT. BỘ TRƯỞNG", "CHỦ TỊCH". */
export function isSigner(text: string, span: Span): boolean {
  return SIGNER.test(headOf(text, span));
}

function headOf(text: string, { start, end }: Span): string {
  const from = skipMarkup(text, start, end);
  return text.slice(from, Math.min(end, from + REACH)).normalize('NFC');
}

const REACH = 60;
const RECIPIENTS = /^(?:Nơi|NƠI) (?:nhận|NHẬN)[\s*_]*(?::|$)/u;
const SIGNER =
  /^(?:(?:TM|KT|TL|TUQ|Q|TM\/|T\/M)\s?\.\s?\p{Lu}{2}|(?:PHÓ |QUYỀN |Q\. )?(?:THỦ TƯỚNG|BỘ TRƯỞNG|THỨ TRƯỞNG|CHỦ TỊCH|CHỦ NHIỆM|TỔNG GIÁM ĐỐC|GIÁM ĐỐC|CỤC TRƯỞNG|VỤ TRƯỞNG|CHÁNH VĂN PHÒNG|TỔNG KIỂM TOÁN|THỐNG ĐỐC|VIỆN TRƯỞNG|CHÁNH ÁN|TỔNG THANH TRA|TRƯỞNG BAN|HIỆU TRƯỞNG|XÁC THỰC VĂN BẢN HỢP NHẤT)(?![\p{Ll}]| \p{Ll}))/u;
