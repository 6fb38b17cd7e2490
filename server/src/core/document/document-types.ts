import type { Span } from '../text/span.ts';
import { isUpperCase, skipMarkup } from './scan.ts';

/** Reads the name of a kind of document at the head of a line set as a title ("KẾ HOẠCH", "LUẬT BƯU CHÍNH", "Nghị định"); the span is the name's. */
export function documentType(text: string, line: Span, { capitals }: { readonly capitals: boolean }): Span | undefined {
  const start = skipMarkup(text, line.start, line.end);
  if (capitals && !isUpperCase(text, { start, end: line.end })) return undefined;
  const raw = text.slice(start, Math.min(line.end, start + REACH));
  const found = TYPE.exec(raw.normalize('NFC').toUpperCase())?.[0];
  if (found === undefined) return undefined;
  return { start, end: start + rawLength(raw, found.length) };
}

/** True for a line in capitals that names who issues the document, as it stands above the legal bases ("ỦY BAN NHÂN DÂN TỈNH …"). */
export function isIssuingBody(text: string, line: Span): boolean {
  const start = skipMarkup(text, line.start, line.end);
  return ISSUER.test(text.slice(start, Math.min(line.end, start + REACH)).normalize('NFC'));
}

const ISSUER =
  /^(?:ỦY BAN|UỶ BAN|HỘI ĐỒNG|CHÍNH PHỦ|THỦ TƯỚNG|QUỐC HỘI|CHỦ TỊCH|CHỦ NHIỆM|BỘ|BAN|SỞ|CỤC|TỔNG|VIỆN|TÒA ÁN|TOÀ ÁN|KIỂM TOÁN|THANH TRA|GIÁM ĐỐC|THỐNG ĐỐC|NGÂN HÀNG) ?\p{Lu}*(?!\p{Ll})/u;

/** The length in the author's text of so many composed characters. */
function rawLength(raw: string, composed: number): number {
  let at = 0;
  for (let seen = 0; at < raw.length; at += 1) {
    if (COMBINING.test(raw[at] ?? '')) continue;
    if (seen === composed) break;
    seen += 1;
  }
  return at;
}

const COMBINING = /^\p{M}$/u;
const REACH = 60;
/** Decree 30/2020, Điều 7, and the kinds of Luật 64/2025/QH15, Điều 4. */
const TYPE =
  /^(?:DỰ THẢO )?(?:HIẾN PHÁP|BỘ LUẬT|LUẬT|PHÁP LỆNH|LỆNH|NGHỊ QUYẾT|NGHỊ ĐỊNH|QUYẾT ĐỊNH|THÔNG TƯ LIÊN TỊCH|THÔNG TƯ|CHỈ THỊ|QUY CHẾ|QUY ĐỊNH|QUY TRÌNH|THÔNG CÁO|THÔNG BÁO|HƯỚNG DẪN|CHƯƠNG TRÌNH|KẾ HOẠCH|PHƯƠNG ÁN|ĐỀ ÁN|ĐỀ CƯƠNG|DỰ ÁN|BÁO CÁO|BIÊN BẢN|TỜ TRÌNH|HỢP ĐỒNG|CÔNG ĐIỆN|BẢN GHI NHỚ|BẢN THỎA THUẬN|BẢN THOẢ THUẬN|GIẤY ỦY QUYỀN|GIẤY UỶ QUYỀN|GIẤY MỜI|GIẤY GIỚI THIỆU|GIẤY NGHỈ PHÉP|PHIẾU GỬI|PHIẾU CHUYỂN|PHIẾU BÁO|THƯ CÔNG|KẾT LUẬN|CHIẾN LƯỢC|ĐIỀU LỆ|NỘI QUY|DANH MỤC|QUY CHUẨN|VĂN BẢN HỢP NHẤT|BÀI PHÁT BIỂU|BÀI VIẾT)(?![\p{L}])/u;
