import type { Span } from '../text/span.ts';

/** True for what a printer put on a page and no author wrote: page numbers, the gazette's running head and its signature stamp. */
export function isFurniture(text: string, line: Span): boolean {
  return line.end - line.start < LONGEST && FURNITURE.test(text.slice(line.start, line.end).normalize('NFC'));
}

const LONGEST = 160;
const FURNITURE =
  /^\s*(?:\d{1,4}|CÔNG BÁO\/Số .*|Ký bởi: CÔNG BÁO .*|Cơ quan: VĂN PHÒNG CHÍNH PHỦ|Ngày ký: \d{4}-\d\d-\d\d .*)\s*$/u;
