import { ISSUER, letterhead, RECIPIENTS_ABOVE, recipients, SIGNATURE, SUBJECT } from './frame.ts';
import type { Template } from './template.ts';

/** What tells, asks and reports, among the 29 kinds of Decree 30/2020/NĐ-CP, Điều 7. */
export const LETTERS: readonly Template[] = [
  {
    kind: 'công văn',
    title: 'Công văn',
    regime: 'administrative',
    lines: ({ year }) => `${letterhead({
      issuer: ISSUER,
      number: 'Số: [[…]]/[[CƠ QUAN]]-[[ĐƠN VỊ]]\nV/v [[trích yếu nội dung]]',
      year,
    })}

Kính gửi: [[tên cơ quan, tổ chức, cá nhân nhận]]

[[Nêu lý do, căn cứ và nội dung chính của công văn.]]

[[Đề nghị hoặc ý kiến, kèm thời hạn trả lời nếu có.]]

${SIGNATURE}

${RECIPIENTS_ABOVE}
`,
  },
  {
    kind: 'tờ trình',
    title: 'Tờ trình',
    regime: 'administrative',
    lines: ({ year, bases }) => `${letterhead({ issuer: ISSUER, number: 'Số: [[…]]/TTr-[[CƠ QUAN]]', year })}

TỜ TRÌNH
${SUBJECT}

Kính gửi: [[cơ quan, người có thẩm quyền]]

${bases}

I. SỰ CẦN THIẾT

[[Cơ sở thực tiễn, vấn đề cần giải quyết.]]

II. NỘI DUNG TRÌNH

1. [[Nội dung thứ nhất.]]

2. [[Nội dung thứ hai.]]

III. NGUỒN LỰC VÀ TỔ CHỨC THỰC HIỆN

[[Kinh phí, nhân lực, lộ trình.]]

IV. KIẾN NGHỊ

[[Tên cơ quan trình]] kính trình [[cơ quan, người có thẩm quyền]] xem xét, quyết định.

${SIGNATURE}

${RECIPIENTS_ABOVE}
`,
  },
  {
    kind: 'báo cáo',
    title: 'Báo cáo',
    regime: 'administrative',
    lines: ({ year }) => `${letterhead({ issuer: ISSUER, number: 'Số: [[…]]/BC-[[CƠ QUAN]]', year })}

BÁO CÁO
[[Trích yếu nội dung]]

Kính gửi: [[cơ quan nhận báo cáo]]

I. TÌNH HÌNH VÀ KẾT QUẢ THỰC HIỆN

1. [[Công tác chỉ đạo, điều hành.]]

2. [[Kết quả thực hiện, kèm số liệu và nguồn.]]

II. HẠN CHẾ VÀ NGUYÊN NHÂN

1. [[Hạn chế.]]

2. [[Nguyên nhân.]]

III. PHƯƠNG HƯỚNG, NHIỆM VỤ

[[Nhiệm vụ, giải pháp trong thời gian tới.]]

IV. KIẾN NGHỊ, ĐỀ XUẤT

[[…]]

${SIGNATURE}

${RECIPIENTS_ABOVE}
`,
  },
  {
    kind: 'thông báo',
    title: 'Thông báo',
    regime: 'administrative',
    lines: ({ year }) => `${letterhead({ issuer: ISSUER, number: 'Số: [[…]]/TB-[[CƠ QUAN]]', year })}

THÔNG BÁO
${SUBJECT}

[[Lý do, căn cứ thông báo.]]

[[Tên cơ quan]] thông báo như sau:

1. [[Nội dung thứ nhất.]]

2. [[Nội dung thứ hai.]]

${SIGNATURE}

${recipients('[[Cơ quan, đơn vị, cá nhân liên quan]]')}
`,
  },
];
