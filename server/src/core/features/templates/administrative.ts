import { ISSUER, letterhead, RECIPIENTS_ABOVE, recipients, SIGNATURE } from './frame.ts';
import type { Template } from './template.ts';

const ON = 'Về việc [[trích yếu nội dung]]';

/** The commonest of the 29 kinds of Decree 30/2020/NĐ-CP, Điều 7. */
export const ADMINISTRATIVE: readonly Template[] = [
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
${ON}

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
    kind: 'quyết định',
    title: 'Quyết định (cá biệt)',
    regime: 'administrative',
    lines: ({ year, bases }) => `${letterhead({ issuer: ISSUER, number: 'Số: [[…]]/QĐ-[[CƠ QUAN]]', year })}

QUYẾT ĐỊNH
${ON}

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
    kind: 'thông báo',
    title: 'Thông báo',
    regime: 'administrative',
    lines: ({ year }) => `${letterhead({ issuer: ISSUER, number: 'Số: [[…]]/TB-[[CƠ QUAN]]', year })}

THÔNG BÁO
${ON}

[[Lý do, căn cứ thông báo.]]

[[Tên cơ quan]] thông báo như sau:

1. [[Nội dung thứ nhất.]]

2. [[Nội dung thứ hai.]]

${SIGNATURE}

${recipients('[[Cơ quan, đơn vị, cá nhân liên quan]]')}
`,
  },
  {
    kind: 'chỉ thị',
    title: 'Chỉ thị',
    regime: 'administrative',
    lines: ({ year }) => `${letterhead({ issuer: ISSUER, number: 'Số: [[…]]/CT-[[CƠ QUAN]]', year })}

CHỈ THỊ
${ON}

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
${ON}

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
