import { letterhead, recipients } from './frame.ts';
import type { Template } from './template.ts';

/** Decree 78/2025/NĐ-CP: every unit down to the Điều has a title, and the effect begins on a day of the calendar. */
export const NORMATIVE: readonly Template[] = [
  {
    kind: 'thông tư',
    title: 'Thông tư',
    regime: 'normative',
    lines: ({ year, bases }) => `${letterhead({ issuer: 'BỘ [[…]]', number: `Số: [[…]]/${year}/TT-[[BỘ]]`, year })}

THÔNG TƯ
[[Quy định …]]

${bases}

Bộ trưởng Bộ [[…]] ban hành Thông tư [[quy định …]].

${general('Thông tư')}

Điều 4. Hiệu lực thi hành

Thông tư này có hiệu lực thi hành từ ngày [[…]] tháng [[…]] năm [[…]].

Điều 5. Trách nhiệm tổ chức thực hiện

[[Cơ quan, tổ chức, cá nhân có liên quan]] chịu trách nhiệm thi hành Thông tư này.

BỘ TRƯỞNG

[[Họ và tên]]

${recipients('[[Văn phòng Chính phủ, các Bộ, cơ quan ngang Bộ]]')}
`,
  },
  {
    kind: 'nghị định',
    title: 'Nghị định',
    regime: 'normative',
    lines: ({ year, bases }) => `${letterhead({ issuer: 'CHÍNH PHỦ', number: `Số: [[…]]/${year}/NĐ-CP`, year })}

NGHỊ ĐỊNH
[[Quy định …]]

${bases}

Chính phủ ban hành Nghị định [[quy định …]].

${general('Nghị định')}

Điều 4. Hiệu lực thi hành

Nghị định này có hiệu lực thi hành từ ngày [[…]] tháng [[…]] năm [[…]].

Điều 5. Trách nhiệm thi hành

Các Bộ trưởng, Thủ trưởng cơ quan ngang Bộ, Thủ trưởng cơ quan thuộc Chính phủ, Chủ tịch Ủy ban nhân dân các tỉnh, thành phố chịu trách nhiệm thi hành Nghị định này.

TM. CHÍNH PHỦ
THỦ TƯỚNG

[[Họ và tên]]

${recipients('Ban Bí thư Trung ương Đảng')}
`,
  },
  {
    kind: 'luật',
    title: 'Luật',
    regime: 'normative',
    lines: ({ year, bases }) => `${letterhead({ issuer: 'QUỐC HỘI', number: `Luật số: [[…]]/${year}/QH[[…]]`, year })}

LUẬT
[[TÊN LUẬT]]

${bases}

Quốc hội ban hành Luật [[tên luật]].

${general('Luật', DIGITAL)}

Điều 5. Hiệu lực thi hành

Luật này có hiệu lực thi hành từ ngày [[…]] tháng [[…]] năm [[…]].

Điều 6. Điều khoản chuyển tiếp

[[Quy định chuyển tiếp, nếu có.]]

Luật này được Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam khóa [[…]], kỳ họp thứ [[…]] thông qua ngày [[…]] tháng [[…]] năm ${year}.

CHỦ TỊCH QUỐC HỘI

[[Họ và tên]]
`,
  },
];

/** Scope, addressees and substance; `more` is a Điều that the kind has besides. */
function general(name: string, more = ''): string {
  return `Chương I
QUY ĐỊNH CHUNG

Điều 1. Phạm vi điều chỉnh

${name} này quy định về [[…]].

Điều 2. Đối tượng áp dụng

${name} này áp dụng đối với [[cơ quan, tổ chức, cá nhân …]].

Chương II
[[QUY ĐỊNH CỤ THỂ]]

Điều 3. [[Tên điều]]

1. [[Nội dung khoản.]]

2. [[Nội dung khoản gồm các điểm sau]]:

a) [[Điểm a]];

b) [[Điểm b]].

${more}Chương III
ĐIỀU KHOẢN THI HÀNH`;
}

/** A law also says how its matter is done in the digital environment. */
const DIGITAL = `Điều 4. Hoạt động trên môi trường số

[[Quy định việc thực hiện trên môi trường số.]]

`;
