import { describe, test } from 'node:test';
import { expectFindings } from '../../../../test/support/world.ts';
import { misattribution } from './misattribution.ts';

const PEOPLE = `=== knowledge
sources:
  - { id: nguon, title: Bản tin thử, published: 2099-07-30 }
=== knowledge
organisations:
  - { id: bo-bien, name: Bộ Biển và Hải đảo, aliases: [Bộ B&HĐ], successors: [bo-nuoc] }
  - { id: bo-nuoc, name: Bộ Nước }
  - { id: bo-rung, name: Bộ Rừng }
  - { id: chinh-phu, name: Chính phủ }
=== knowledge
people:
  - id: tran-minh-dat
    name: Trần Minh Đạt
    offices:
      - { title: Bộ trưởng Bộ Biển và Hải đảo, organisation: bo-bien, from: 2098-01-01, to: 2100-12-31, sources: [nguon] }
  - id: le-thi-hoa
    name: Lê Thị Hoa
    offices:
      - { title: Phó Thủ tướng Chính phủ, organisation: chinh-phu, from: 2098-01-01, to: 2101-12-31, sources: [nguon] }
  - id: ngo-van-tu
    name: Ngô Văn Tú
    offices:
      - { title: Thủ tướng Chính phủ, organisation: chinh-phu, from: 2097-01-01, to: 2101-12-31, sources: [nguon] }
=== knowledge
events:
  - { id: tong-ket, name: Hội nghị tổng kết năm 2099, date: 2099-12-22, sources: [nguon] }
  - { id: hoi-thao, name: Hội thảo về san hô, sources: [nguon] }
  - { id: so-ket, name: Hội nghị sơ kết nghề cá 6 tháng đầu năm 2099, date: 2099-07-02, sources: [nguon] }
=== knowledge
statements:
  - id: 2099-07-29/muoi-man
    quote: Rừng ngập mặn là tấm khiên rẻ nhất che chở làng chài trước bão dữ.
    speaker: tran-minh-dat
    office: Bộ trưởng Bộ Biển và Hải đảo
    date: 2099-07-29
    kind: principle
    wording: direct
    modality: opinion
    sources: [{ source: nguon, paragraph: 1 }]
  - id: 2099-12-22/tau-thuyen
    quote: Mỗi cảng cá phải lắp trạm quan trắc tự động và gửi số liệu triều cường từng giờ về trung tâm.
    speaker: le-thi-hoa
    office: Phó Thủ tướng Chính phủ
    date: 2099-12-22
    event: tong-ket
    kind: directive
    wording: reported
    modality: obligation
    sources: [{ source: nguon, paragraph: 2 }]
  - id: 2099-12-22/san-ho
    quote: San hô chết trắng là tiếng còi báo động mà không ngư dân nào được phép bịt tai.
    speaker: ngo-van-tu
    office: Thủ tướng Chính phủ
    date: 2099-12-22
    event: hoi-thao
    kind: quotation
    wording: direct
    modality: opinion
    sources: [{ source: nguon, paragraph: 3 }]
`;

const SHIELD = 'Rừng ngập mặn là tấm khiên rẻ nhất che chở làng chài trước bão dữ';
const CORAL = 'San hô chết trắng là tiếng còi báo động mà không ngư dân nào được phép bịt tai';

describe('misattribution accepts', () => {
  holds(
    'whose orders the body carries out that introduces a list',
    `Thực hiện chỉ đạo của Phó Thủ tướng Lê Thị Hoa, Cục Nghề cá đề nghị:
- Mỗi cảng cá phải lắp trạm quan trắc tự động và gửi số liệu triều cường từng giờ về trung tâm.`,
  );
  holds(
    'the right event in few words',
    'Tại Hội nghị tổng kết năm 2099, Phó Thủ tướng Lê Thị Hoa yêu cầu: “Mỗi cảng cá phải lắp trạm quan trắc tự động và gửi số liệu triều cường từng giờ về trung tâm”.',
  );
  holds(
    'an event of which nothing is on record',
    'Tại Hội nghị sơ kết năm 2099 của tỉnh Mường Sa, Phó Thủ tướng Lê Thị Hoa yêu cầu: “Mỗi cảng cá phải lắp trạm quan trắc tự động và gửi số liệu triều cường từng giờ về trung tâm”.',
  );
  holds(
    'an event that may be any',
    'Tại Hội nghị sơ kết, Phó Thủ tướng Lê Thị Hoa yêu cầu: “Mỗi cảng cá phải lắp trạm quan trắc tự động và gửi số liệu triều cường từng giờ về trung tâm”.',
  );
  holds('the right name and office', `Bộ trưởng Bộ Biển và Hải đảo Trần Minh Đạt nói: “${SHIELD}”.`);
  holds('an office in its short form', `Bộ trưởng Bộ B&HĐ nhấn mạnh: “${SHIELD}”.`);
  holds(
    'the office alone, held by the speaker on the day',
    `Phó Thủ tướng yêu cầu mỗi cảng cá lắp trạm quan trắc tự động và gửi số liệu triều cường từng giờ về trung tâm.`,
  );
  holds('the speaker in short behind the quotation', `“${SHIELD}”, ông Đạt nói.`);
  holds('the body for its head', `Bộ Biển và Hải đảo khẳng định: “${SHIELD}”.`);
  holds('the body that took over', `Bộ Nước nhắc: “${SHIELD}”.`);
  holds('a former office, told as such', `Nguyên Bộ trưởng Bộ Biển và Hải đảo Trần Minh Đạt từng nói: “${SHIELD}”.`);
  holds('the right day in any form', `Ngày 29 tháng 7 năm 2099, Bộ trưởng Trần Minh Đạt nói: “${SHIELD}”.`);
  holds('the month of the day', `Tháng 7/2099, Bộ trưởng Trần Minh Đạt nói: “${SHIELD}”.`);
  holds('the day on which the source appeared', `“${SHIELD}” (Bộ trưởng Trần Minh Đạt, 30/7/2099).`);
  holds(
    'somebody who hands the words on',
    `Phó Thủ tướng Lê Thị Hoa nhắc lại lời Bộ trưởng Trần Minh Đạt: “${SHIELD}”.`,
  );
  holds(
    'somebody who agrees with them',
    `Thủ tướng Ngô Văn Tú đồng tình rằng rừng ngập mặn là tấm khiên rẻ nhất che chở làng chài trước bão dữ.`,
  );
  holds(
    'the speaker named besides',
    `Tại cuộc họp với Bộ trưởng Trần Minh Đạt, Thủ tướng Ngô Văn Tú nói: “${SHIELD}”.`,
  );
  holds('an unknown person', `Ông Phan Văn Lân, Chủ tịch xã, nói: “${SHIELD}”.`);
  holds('an office that nobody on record held', `Chủ tịch Quốc hội nói: “${SHIELD}”.`);
  holds('a few words that anybody may have said', `Thủ tướng Ngô Văn Tú gọi rừng ngập mặn là “tấm khiên rẻ nhất”.`);
  holds('another thought on the same thing', `Thủ tướng Ngô Văn Tú cho rằng rừng ngập mặn giữ đất và nuôi cá.`);
  holds(
    'the contrary of what is on record',
    `Thủ tướng Ngô Văn Tú cho rằng rừng ngập mặn không phải tấm khiên rẻ nhất che chở làng chài trước bão dữ.`,
  );
  holds('a saying whose day is not on record', `Ngày 10/12/2099, Thủ tướng Ngô Văn Tú nói: “${CORAL}”.`);
  holds('a quotation within another', `Thủ tướng Ngô Văn Tú kể: “Có người bảo tôi ‘${SHIELD}’”.`);
  holds(
    'a deadline that is no day of speaking',
    `Trước ngày 15/3/2100, Phó Thủ tướng yêu cầu mỗi cảng cá phải lắp trạm quan trắc tự động và gửi số liệu triều cường từng giờ về trung tâm.`,
  );
});

describe('misattribution reports', () => {
  holds(
    'another event',
    'Tại ⟦Hội nghị sơ kết 6 tháng đầu năm 2099⟧{misattribution}, Phó Thủ tướng Lê Thị Hoa yêu cầu: “Mỗi cảng cá phải lắp trạm quan trắc tự động và gửi số liệu triều cường từng giờ về trung tâm”.',
  );
  holds('another person behind the quotation', `“${SHIELD}”, ⟦Thủ tướng Ngô Văn Tú⟧{misattribution} khẳng định.`);
  holds('another person before it', `⟦Phó Thủ tướng Lê Thị Hoa⟧{misattribution} nhấn mạnh: “${SHIELD}”.`);
  holds(
    'a part of the quotation',
    `⟦Thủ tướng⟧{misattribution} nói: “tấm khiên rẻ nhất che chở làng chài trước bão dữ”.`,
  );
  holds('an office that somebody else held on the day', `⟦Thủ tướng Chính phủ⟧{misattribution} nói: “${SHIELD}”.`);
  holds('another body', `⟦Bộ Rừng⟧{misattribution} khẳng định: “${SHIELD}”.`);
  holds(
    'an order in indirect speech',
    `Ngày 22/12/2099, ⟦Bộ trưởng Trần Minh Đạt⟧{misattribution} yêu cầu mỗi cảng cá phải lắp trạm quan trắc tự động và gửi số liệu triều cường từng giờ về trung tâm.`,
  );
  holds(
    'a thought in indirect speech',
    `Theo ⟦Phó Thủ tướng Lê Thị Hoa⟧{misattribution}, rừng ngập mặn chính là tấm khiên rẻ nhất che chở các làng chài trước bão dữ.`,
  );
  holds(
    'a noun for what was said',
    `Theo định hướng của ⟦Phó Thủ tướng Lê Thị Hoa⟧{misattribution} tại phiên họp về biển, rừng ngập mặn là tấm khiên rẻ nhất che chở làng chài trước bão dữ.`,
  );

  holds(
    'an office held then',
    `⟦Phó Thủ tướng khi đó là Lê Thị Hoa⟧{misattribution} từng khẳng định rừng ngập mặn là tấm khiên rẻ nhất che chở làng chài trước bão dữ, nay vẫn đúng.`,
  );
  holds(
    'who introduces a list',
    `⟦Bộ trưởng Trần Minh Đạt⟧{misattribution} chỉ đạo:
- Mỗi cảng cá phải lắp trạm quan trắc tự động và gửi số liệu triều cường từng giờ về trung tâm.`,
  );
  holds('another day', `Tại Hội nghị ⟦ngày 15/01/2100⟧{misattribution}, Bộ trưởng Trần Minh Đạt nói: “${SHIELD}”.`);
  holds('another day in brackets', `“${SHIELD}” (Bộ trưởng Trần Minh Đạt, ⟦12/5/2099⟧{misattribution}).`);
  holds('another month', `⟦Tháng 3/2099⟧{misattribution}, Bộ trưởng Trần Minh Đạt nói: “${SHIELD}”.`);
});

function holds(name: string, draft: string): void {
  test(name, () => expectFindings(`${PEOPLE}=== draft 2100-02-15\n${draft}`, [misattribution]));
}
