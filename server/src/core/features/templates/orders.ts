import { ISSUER, letterhead, recipients, SIGNATURE, SUBJECT } from './frame.ts';
import type { Template } from './template.ts';

/** What lays down what is to be done, among the 29 kinds of Decree 30/2020/NĐ-CP, Điều 7. */
export const ORDERS: readonly Template[] = [
  {
    kind: 'kế hoạch',
    title: 'Kế hoạch',
    regime: 'administrative',
    lines: ({ year, bases }) => `${letterhead({ issuer: ISSUER, number: 'Số: [[…]]/KH-[[CƠ QUAN]]', year })}

KẾ HOẠCH
[[Trích yếu nội dung]]

${bases}

[[Tên cơ quan]] ban hành Kế hoạch như sau:

I. MỤC ĐÍCH, YÊU CẦU

1. Mục đích

[[…]]

2. Yêu cầu

[[…]]

II. NỘI DUNG

1. [[Nhiệm vụ thứ nhất: nội dung, đơn vị chủ trì, thời hạn, sản phẩm.]]

2. [[Nhiệm vụ thứ hai.]]

III. KINH PHÍ

[[Nguồn kinh phí thực hiện.]]

IV. TỔ CHỨC THỰC HIỆN

1. [[Đơn vị chủ trì theo dõi, đôn đốc.]]

2. [[Chế độ báo cáo.]]

${SIGNATURE}

${recipients('[[Cơ quan, đơn vị thực hiện]]')}
`,
  },
  {
    kind: 'quyết định',
    title: 'Quyết định (cá biệt)',
    regime: 'administrative',
    lines: ({ year, bases }) => `${letterhead({ issuer: ISSUER, number: 'Số: [[…]]/QĐ-[[CƠ QUAN]]', year })}

QUYẾT ĐỊNH
${SUBJECT}

[[THẨM QUYỀN BAN HÀNH]]

${bases}

QUYẾT ĐỊNH:

Điều 1. [[Nội dung quyết định.]]

Điều 2. Quyết định này có hiệu lực kể từ ngày ký.

Điều 3. [[Chánh Văn phòng, Thủ trưởng các đơn vị có liên quan]] chịu trách nhiệm thi hành Quyết định này.

${SIGNATURE}

${recipients('Như Điều 3')}
`,
  },
  {
    kind: 'chỉ thị',
    title: 'Chỉ thị',
    regime: 'administrative',
    lines: ({ year }) => `${letterhead({ issuer: ISSUER, number: 'Số: [[…]]/CT-[[CƠ QUAN]]', year })}

CHỈ THỊ
${SUBJECT}

[[Đánh giá tình hình, lý do ban hành chỉ thị.]]

[[Người ban hành]] yêu cầu:

1. [[Nhiệm vụ, cơ quan thực hiện, thời hạn.]]

2. [[Nhiệm vụ, cơ quan thực hiện, thời hạn.]]

3. [[Trách nhiệm theo dõi, đôn đốc và chế độ báo cáo.]]

${SIGNATURE}

${recipients('[[Cơ quan, đơn vị thực hiện]]')}
`,
  },
  {
    kind: 'nghị quyết',
    title: 'Nghị quyết (cá biệt) của Hội đồng nhân dân',
    regime: 'administrative',
    lines: ({ year, bases }) => `${letterhead({
      issuer: 'HỘI ĐỒNG NHÂN DÂN\n[[TỈNH, THÀNH PHỐ …]]',
      number: 'Số: [[…]]/NQ-HĐND',
      year,
    })}

NGHỊ QUYẾT
${SUBJECT}

HỘI ĐỒNG NHÂN DÂN [[TỈNH, THÀNH PHỐ …]]
KHÓA [[…]], KỲ HỌP THỨ [[…]]

${bases}

QUYẾT NGHỊ:

Điều 1. [[Nội dung nghị quyết.]]

Điều 2. [[Giao Ủy ban nhân dân tổ chức thực hiện, Thường trực Hội đồng nhân dân giám sát.]]

Nghị quyết này đã được Hội đồng nhân dân [[tỉnh, thành phố …]] khóa [[…]], kỳ họp thứ [[…]] thông qua ngày [[…]] tháng [[…]] năm ${year}.

CHỦ TỊCH

[[Họ và tên]]

${recipients('[[Ủy ban Thường vụ Quốc hội, Chính phủ]]')}
`,
  },
];
