import { describe, test } from 'node:test';
import { expectFindings } from '../../../../test/support/world.ts';
import { officeMismatch } from './office-mismatch.ts';

const PEOPLE = `=== knowledge
sources:
  - { id: nguon, title: Bản tin thử, published: 2099-07-30 }
=== knowledge
organisations:
  - { id: bo-bien, name: Bộ Biển và Hải đảo, aliases: [Bộ B&HĐ] }
  - { id: bo-da, name: Bộ Đá, to: 2099-12-31 }
  - { id: bo-song-cu, name: Bộ Sông, to: 2099-12-31, successors: [bo-song] }
  - { id: bo-song, name: Bộ Sông, from: 2100-01-01 }
=== knowledge
people:
  - id: tran-minh-dat
    name: Trần Minh Đạt
    offices:
      - { title: Bộ trưởng Bộ Biển và Hải đảo, organisation: bo-bien, from: 2098-01-01, to: 2100-01-31, sources: [nguon] }
      - { title: Chủ tịch Ủy ban nhân dân tỉnh Mường Sa, from: 2100-02-05, sources: [nguon] }
  - id: do-van-khoa
    name: Đỗ Văn Khoa
    offices:
      - { title: Bộ trưởng Bộ Biển và Hải đảo, organisation: bo-bien, from: 2100-02-01, seen: [2100-09-01], sources: [nguon] }
  - id: le-thi-hoa
    name: Lê Thị Hoa
    offices:
      - { title: Phó Thủ tướng Chính phủ, seen: [2098-05-05], sources: [nguon] }
  - id: ngo-van-tu
    name: Ngô Văn Tú
    offices:
      - { title: Thủ tướng Chính phủ, from: 2097-01-01, to: 2101-12-31, sources: [nguon] }
  - id: mai-ngoc-lan
    name: Mai Ngọc Lan
    offices:
      - { title: Thứ trưởng Bộ Biển và Hải đảo, organisation: bo-bien, notAfter: 2099-12-31, seen: [2099-03-03], sources: [nguon] }
  - id: phan-thu-nguyet
    name: Phan Thu Nguyệt
    offices:
      - { title: Bộ trưởng Bộ Sông, organisation: bo-song-cu, to: 2099-12-15, sources: [nguon] }
  - id: vu-trong-khang
    name: Vũ Trọng Khang
    offices:
      - { title: Bộ trưởng Bộ Đá, organisation: bo-da, from: 2098-01-01, sources: [nguon] }
`;

describe('office-mismatch accepts', () => {
  holds('the office of the day', 'Đề án do Bộ trưởng Bộ Biển và Hải đảo Đỗ Văn Khoa chỉ đạo.');
  holds('its short form', 'Đề án do Bộ trưởng Bộ B&HĐ Đỗ Văn Khoa chỉ đạo.');
  holds('a former office told as such', 'Hội đồng do nguyên Bộ trưởng Bộ Biển và Hải đảo Trần Minh Đạt đứng đầu.');
  holds('“khi đó là”', 'Đề án do ông Trần Minh Đạt, khi đó là Bộ trưởng Bộ Biển và Hải đảo, khởi xướng.');
  holds(
    'a saying, which has its own day',
    'Bộ trưởng Bộ Biển và Hải đảo Trần Minh Đạt nhấn mạnh vai trò của rừng ngập mặn.',
  );
  holds('a quotation', 'Bộ trưởng Bộ Biển và Hải đảo Trần Minh Đạt: “Biển sạch là biển giàu”.');
  holds('a sentence with its own day', 'Ngày 29/7/2099, Bộ trưởng Bộ Biển và Hải đảo Trần Minh Đạt ký kế hoạch.');
  holds('a sentence of the past', 'Đề án đã được Bộ trưởng Bộ Biển và Hải đảo Trần Minh Đạt giao từ đầu nhiệm kỳ.');
  holds(
    'a day in the sentence before',
    'Ngày 29/7/2099, Bộ họp bàn về rừng ngập mặn. Dự họp có Bộ trưởng Bộ Biển và Hải đảo Trần Minh Đạt.',
  );
  holds(
    'a day in the paragraph before',
    `Hội nghị họp ngày 29/7/2099.
Dự họp có Bộ trưởng Bộ Biển và Hải đảo Trần Minh Đạt.`,
  );
  holds('an office whose last day is not on record', 'Kính gửi Phó Thủ tướng Lê Thị Hoa.');
  holds('a person of whom nothing is on record', 'Kính gửi Bộ trưởng Bộ Biển và Hải đảo Phan Văn Lân.');
  holds(
    'the same name in an office outside of the record',
    'Kính mời ông Trần Minh Đạt, Giám đốc Sở Rừng tỉnh Mường Sa.',
  );
  holds(
    'who introduces a list of what was ordered',
    `Bộ trưởng Bộ Biển và Hải đảo Trần Minh Đạt chỉ đạo:
- Mỗi tỉnh chọn một bãi san hô.`,
  );

  holds('an office without a name', 'Kính gửi Bộ trưởng Bộ Biển và Hải đảo.');
  holds('a name without an office', 'Kính gửi đồng chí Trần Minh Đạt.');
  holds('a body that is gone with its head, which is a matter of the body', 'Kính gửi Bộ trưởng Bộ Đá Vũ Trọng Khang.');
  holds(
    'an office that nobody on record held yet, which is not to be known on the day',
    'Kính gửi Chủ tịch UBND tỉnh Mường Sa Trần Minh Đạt.',
    '2099-05-01',
  );
  holds(
    'an office besides that may go with the one on record',
    'Kính gửi ông Đỗ Văn Khoa, Trưởng ban Chỉ đạo đề án Rừng ngập mặn.',
    '2100-08-01',
  );
  holds('a ministry under a name of its own', 'Kính gửi Bộ trưởng Bộ Biển - Hải đảo Đỗ Văn Khoa.', '2100-08-01');
  holds('letters that may mean any ministry', 'Kính gửi Bộ trưởng Bộ BVHĐ Đỗ Văn Khoa.', '2100-08-01');
  holds(
    'an office at another body, where nobody knows what the person holds on the day',
    'Kính gửi Thứ trưởng Bộ Sông Lê Thị Hoa.',
    '2100-08-01',
  );
  holds(
    'a vice minister who signs for the minister',
    signed('**KT. BỘ TRƯỞNG**<br>**THỨ TRƯỞNG**<br><br>Mai Ngọc Lan'),
    '2099-02-01',
  );
  holds('a minister who signs', signed('**BỘ TRƯỞNG**<br><br><br>Đỗ Văn Khoa'), '2100-08-01');
  holds('somebody unknown who signs', signed('**BỘ TRƯỞNG**<br><br><br>Phan Văn Lân'), '2100-08-01');
  holds('an office for which nobody has signed yet', signed('**BỘ TRƯỞNG**'), '2100-08-01');
  holds('the new office', 'Kính gửi Chủ tịch UBND tỉnh Mường Sa Trần Minh Đạt.');
});

describe('office-mismatch accepts what is told of a day', () => {
  for (const told of [
    'Ngày 10/5/2099, Bộ trưởng Bộ Biển và Hải đảo Trần Minh Đạt đã phê duyệt Đề án.',
    'Ngày 10/5/2099, Bộ trưởng Bộ Biển và Hải đảo (nay là Bộ trưởng Đỗ Văn Khoa) phê duyệt Đề án.',
    'Ngày 10/5/2099, ông Đỗ Văn Khoa, nay là Bộ trưởng Bộ Biển và Hải đảo, khởi công công trình.',
    'Theo kế hoạch ban hành ngày 10/5/2099, Bộ trưởng Bộ Biển và Hải đảo Đỗ Văn Khoa là Trưởng ban.',
    'Ngày 10/5/2099, Sở Đèn biển khởi công; công trình do Bộ trưởng Bộ Biển và Hải đảo Đỗ Văn Khoa kiểm tra.',
    'Tháng 5/2099, Bộ trưởng Bộ Biển và Hải đảo Đỗ Văn Khoa kiểm tra công trình.',
  ])
    holds(told, told);
});

describe('office-mismatch reports', () => {
  holds(
    'whoever did not hold the office yet on the past day of which the sentence tells',
    'Ngày 10/5/2099, ⟦Bộ trưởng Bộ Biển và Hải đảo Đỗ Văn Khoa⟧{office-mismatch} đã phê duyệt Đề án.',
  );
  holds(
    'a minister by the ministry that is his only now, written out',
    'Ngày 10/5/2099, ⟦Bộ trưởng Bộ Khoa học và Công nghệ Trần Minh Đạt⟧{office-mismatch} phê duyệt chủ trương.',
  );
  holds(
    'whoever had left the office by that day',
    '1. Ngày 10/3/2100, tại Sông Mẫu, ⟦Bộ trưởng Bộ Biển và Hải đảo Trần Minh Đạt⟧{office-mismatch} dự lễ khởi công.',
  );
  holds(
    'whoever is with us today, and has something to say',
    'Hôm nay có mặt đồng chí ⟦Bộ trưởng Bộ Biển và Hải đảo Trần Minh Đạt⟧{office-mismatch} cùng dự và cho ý kiến.',
  );
  holds(
    'a recipient beside the signature',
    `| **BỘ SÔNG** | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**<br>**Độc lập - Tự do - Hạnh phúc** |
|:---:|:---:|
| Số:      /BS-VP | *Hà Nội, ngày 01 tháng 8 năm 2100* |

Kính gửi: Các đơn vị thuộc Bộ.

| *Nơi nhận:* | **BỘ TRƯỞNG** |
|---|:---:|
| - Như trên;<br>- ⟦Bộ trưởng Bộ Biển và Hải đảo Trần Minh Đạt⟧{office-mismatch} (để báo cáo);<br>- Lưu: VT. | **Phan Văn Lân** |`,
  );
  holds(
    'behind “báo cáo” at the head of a sentence',
    'Báo cáo ⟦Bộ trưởng Trần Minh Đạt⟧{office-mismatch} xem xét, quyết định.',
  );
  holds(
    'behind another office',
    'Giám đốc Sở mời ⟦Bộ trưởng Bộ Biển và Hải đảo Trần Minh Đạt⟧{office-mismatch} dự khai mạc ngày 15/12/2100.',
  );
  holds(
    'of a ministry that was merged and keeps its name',
    'Trưởng ban: ⟦Bộ trưởng Bộ Sông Phan Thu Nguyệt⟧{office-mismatch}.',
  );
  holds(
    'an office that somebody has left',
    'Sở báo cáo ⟦Bộ trưởng Bộ Biển và Hải đảo Trần Minh Đạt⟧{office-mismatch} trước ngày 30/12/2100.',
  );
  holds('in the short form', 'Sở báo cáo ⟦Bộ trưởng Trần Minh Đạt⟧{office-mismatch} trước ngày 30/12/2100.');
  holds('behind the name', 'Kính thưa đồng chí Trần Minh Đạt, ⟦Bộ trưởng Bộ Biển và Hải đảo⟧{office-mismatch};');
  holds(
    'who is to direct something',
    '⟦Bộ trưởng Trần Minh Đạt⟧{office-mismatch} trực tiếp chỉ đạo Ban điều hành Đề án; họp định kỳ 3 tháng một lần.',
  );
  holds(
    'as the head of a body that works now',
    '⟦Bộ trưởng Bộ B&HĐ Trần Minh Đạt⟧{office-mismatch} trực tiếp đứng đầu Ban điều hành; họp 3 tháng một lần.',
  );
  holds(
    'where only the year of leaving is on record',
    'Thành viên thường trực: ⟦Thứ trưởng Bộ Biển và Hải đảo Mai Ngọc Lan⟧{office-mismatch}.',
  );
  holds(
    'a minister who signs after he has left',
    signed('**⟦BỘ TRƯỞNG**<br><br><br>Trần Minh Đạt⟧{office-mismatch}'),
    '2100-08-01',
  );
  holds(
    'a vice minister who signs as minister',
    signed('**⟦BỘ TRƯỞNG**<br><br>Mai Ngọc Lan⟧{office-mismatch}'),
    '2099-02-01',
  );
  holds(
    'a vice minister who signs after she has left',
    signed('**KT. BỘ TRƯỞNG**<br>**⟦THỨ TRƯỞNG**<br><br>Mai Ngọc Lan⟧{office-mismatch}'),
  );
  holds(
    'a minister who signs below plain lines',
    `BỘ BIỂN VÀ HẢI ĐẢO\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nKính gửi: Các đơn vị thuộc Bộ.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\n⟦BỘ TRƯỞNG\n\n\nTrần Minh Đạt⟧{office-mismatch}`,
    '2100-08-01',
  );
  holds(
    'a vice minister of another ministry',
    'Kính gửi ⟦Thứ trưởng Bộ Sông Đỗ Văn Khoa⟧{office-mismatch}.',
    '2100-08-01',
  );
  holds(
    'a minister as deputy prime minister',
    'Kính mời ⟦Phó Thủ tướng Đỗ Văn Khoa⟧{office-mismatch} dự.',
    '2100-08-01',
  );
  holds('a minister as vice minister', 'Kính mời ⟦Thứ trưởng Trần Minh Đạt⟧{office-mismatch} dự.', '2099-08-01');
  holds('a prime minister as minister', 'Kính mời ⟦Bộ trưởng Bộ Sông Ngô Văn Tú⟧{office-mismatch} dự.');
  holds('an office that another holds', 'Kính gửi ⟦Thủ tướng Đỗ Văn Khoa⟧{office-mismatch}.');
  holds(
    'a minister of another ministry',
    'Kính gửi ⟦Bộ trưởng Bộ Biển và Hải đảo Mai Ngọc Lan⟧{office-mismatch}.',
    '2100-08-01',
  );
  holds(
    'an office that somebody else held before',
    'Kính gửi ⟦Bộ trưởng Bộ Biển và Hải đảo Đỗ Văn Khoa⟧{office-mismatch}.',
    '2099-06-01',
  );
  holds(
    'beside a past day on which it had not begun',
    'Từ ngày 05/3/2097 đến nay, đầu mối là ⟦Bộ trưởng Bộ Biển và Hải đảo Trần Minh Đạt⟧{office-mismatch}.',
  );
  holds(
    'in a cell of a table',
    `| Người chủ trì | Việc |
|---|---|
| ⟦Bộ trưởng Bộ Biển và Hải đảo Trần Minh Đạt⟧{office-mismatch} | Trồng rừng |`,
  );
});

function holds(name: string, draft: string, asOf = '2100-08-15'): void {
  test(name, () => expectFindings(`${PEOPLE}=== draft ${asOf}\n${draft}`, [officeMismatch]));
}

function signed(signature: string): string {
  return `| **BỘ BIỂN VÀ HẢI ĐẢO** | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**<br>**Độc lập - Tự do - Hạnh phúc** |
|:---:|:---:|
| Số:      /BHĐ-VP | *Hà Nội, ngày 01 tháng 8 năm 2100* |

Kính gửi: Các đơn vị thuộc Bộ.

| ***Nơi nhận:***<br>- Như trên;<br>- Lưu: VT. | ${signature} |
|:---|:---:|`;
}
