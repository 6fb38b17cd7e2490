/**
 * The parts of the form that documents share, with what the author fills in between [[ ]]: Decree 30/2020/NĐ-CP, Điều 8 and Phụ lục I,
 * for administrative documents; Decree 78/2025/NĐ-CP for normative ones.
 */
export const NATIONAL = `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc`;

export interface Letterhead {
  /** The lines of the issuing body, that of the body above it first. */
  readonly issuer: string;
  /** "Số: …/KH-…", with what stands below it. */
  readonly number: string;
  readonly year: number;
}

export function letterhead({ issuer, number, year }: Letterhead): string {
  return `${NATIONAL}

${issuer}

${number}

[[Hà Nội]], ngày [[…]] tháng [[…]] năm ${year}`;
}

export const ISSUER = '[[TÊN CƠ QUAN CHỦ QUẢN]]\n[[TÊN CƠ QUAN BAN HÀNH]]';

/** What an administrative document is about, below its type. */
export const SUBJECT = 'Về việc [[trích yếu nội dung]]';

export const SIGNATURE = `[[GIÁM ĐỐC]]

[[Họ và tên]]`;

/** For what is addressed to somebody, that is the first recipient. */
export const RECIPIENTS_ABOVE = `Nơi nhận:
- Như trên;
- [[…]];
- Lưu: VT, [[đơn vị soạn thảo]].`;

export function recipients(first: string): string {
  return `Nơi nhận:
- ${first};
- [[…]];
- Lưu: VT, [[đơn vị soạn thảo]].`;
}
