import { describe, test } from 'node:test';
import { expectFindings } from '../../../../test/support/world.ts';
import { misquote } from './misquote.ts';

const SHARES = `=== statement 2099-07-29/thay-doi  Bộ trưởng Nguyễn Văn Mẫu, 2099-07-29; quotation opinion
Cải cách hành chính 70% là thay đổi cách làm, 30% là công nghệ.
`;
const FACTORS = `=== statement 2099-12-22/yeu-to  Phó Thủ tướng Trần Thị Mẫu, 2099-12-22; quotation opinion
Ứng dụng công nghệ không chỉ phụ thuộc máy móc, mà còn phụ thuộc vào rất nhiều yếu tố mà người làm công nghệ không thể làm chủ được.
`;
const DATA = `=== statement 2099-12-23/du-lieu  Bộ trưởng Nguyễn Văn Mẫu, 2099-12-23; quotation obligation
Dữ liệu phải được chia sẻ hài hòa, minh bạch và thủy chung với lợi ích của người dân.
`;

describe('misquote accepts', () => {
  holds(
    'the words of the source',
    `${SHARES}=== draft 2100-01-15
Bộ trưởng nhấn mạnh: “Cải cách hành chính 70% là thay đổi cách làm, 30% là công nghệ.”`,
  );

  holds(
    'straight quotation marks',
    `${SHARES}=== draft 2100-01-15
Bộ trưởng nhấn mạnh: "Cải cách hành chính 70% là thay đổi cách làm, 30% là công nghệ."`,
  );

  holds(
    'angle quotation marks',
    `${SHARES}=== draft 2100-01-15
Bộ trưởng nhấn mạnh: «Cải cách hành chính 70% là thay đổi cách làm, 30% là công nghệ.»`,
  );

  holds(
    'a straight mark that a curly one closes',
    `${SHARES}=== draft 2100-01-15
Bộ trưởng nhấn mạnh: "Cải cách hành chính 70% là thay đổi cách làm, 30% là công nghệ.”`,
  );

  holds(
    'a verbatim part from the middle',
    `${FACTORS}=== draft 2100-01-15
Ứng dụng công nghệ “phụ thuộc vào rất nhiều yếu tố mà người làm công nghệ không thể làm chủ được”.`,
  );

  holds(
    'a verbatim part that ends where the sentence of the draft goes on',
    `${FACTORS}=== draft 2100-01-15
Phó Thủ tướng lưu ý “ứng dụng công nghệ không chỉ phụ thuộc máy móc” khi trao đổi với các địa phương.`,
  );

  holds(
    'other placement of the tone marks',
    `${DATA}=== draft 2100-01-15
Bộ trưởng nói: “Dữ liệu phải được chia sẻ hài hoà, minh bạch và thuỷ chung với lợi ích của người dân.”`,
  );

  holds(
    'capital letters of a heading',
    `${DATA}=== draft 2100-01-15
“DỮ LIỆU PHẢI ĐƯỢC CHIA SẺ HÀI HÒA, MINH BẠCH VÀ THỦY CHUNG VỚI LỢI ÍCH CỦA NGƯỜI DÂN”`,
  );

  holds(
    'no-break spaces and a space before the sign',
    `${SHARES}=== draft 2100-01-15
Bộ trưởng nói: “Cải cách hành chính\u00a070\u00a0% là thay đổi cách làm, 30\u00a0% là công nghệ.”`,
  );

  holds(
    'other punctuation',
    `${SHARES}=== draft 2100-01-15
Bộ trưởng nói: “Cải cách hành chính: 70% là thay đổi cách làm; 30% là công nghệ!”`,
  );

  holds(
    'emphasis of Markdown inside the marks',
    `${DATA}=== draft 2100-01-15
Bộ trưởng nói: “Dữ liệu **phải** được chia sẻ hài hòa, minh bạch và *thủy chung* với lợi ích của người dân.”`,
  );

  holds(
    'three dots at both ends',
    `${FACTORS}=== draft 2100-01-15
Phó Thủ tướng nói: “...không chỉ phụ thuộc máy móc, mà còn phụ thuộc vào rất nhiều yếu tố...”.`,
  );

  holds(
    'one statement in two quotations',
    `${DATA}=== draft 2100-01-15
Dữ liệu phải “được chia sẻ hài hòa”, “minh bạch và thủy chung với lợi ích của người dân”.`,
  );

  holds(
    'a paraphrase without quotation marks',
    `${FACTORS}=== draft 2100-01-15
Theo Phó Thủ tướng, ứng dụng công nghệ chỉ phụ thuộc một phần vào máy móc, phần còn lại phụ thuộc vào nhiều yếu tố khác.`,
  );

  holds(
    'a term in quotation marks',
    `${DATA}=== draft 2100-01-15
Phương châm “chia sẻ dữ liệu” được đưa vào quy chế làm việc.`,
  );

  holds(
    'other words on the same thing',
    `${DATA}=== draft 2100-01-15
Một chuyên viên góp ý: “Dữ liệu của người dân là tài sản chung, ai dùng cũng phải xin phép trước khi lấy.”`,
  );

  holds(
    'words that nobody has recorded',
    `${DATA}=== draft 2100-01-15
Bộ trưởng nói: “Chúng ta đã đi được nửa đường và còn rất nhiều việc phải làm cùng nhau trong năm tới.”`,
  );

  holds(
    'a mark that is never closed',
    `${SHARES}=== draft 2100-01-15
Bộ trưởng nói: “Cải cách hành chính 30% là thay đổi cách làm, 70% là công nghệ.`,
  );

  holds(
    'the wording of a second source',
    `=== statement 2099-12-24/ban-tin-mot  Bộ trưởng Nguyễn Văn Mẫu, 2099-12-24; quotation opinion
Mỗi cơ quan chọn một việc khó nhất để làm trước trong quý này.
=== statement 2099-12-24/ban-tin-hai  Bộ trưởng Nguyễn Văn Mẫu, 2099-12-24; quotation opinion
Mỗi đơn vị chọn một việc khó nhất để làm trước trong quý này.
=== draft 2100-01-15
Bộ trưởng nói: “Mỗi đơn vị chọn một việc khó nhất để làm trước trong quý này.”`,
  );

  holds(
    'the name of a body that the draft replaces by another',
    `=== statement 2099-12-22/dong-hanh  Bộ trưởng Nguyễn Văn Mẫu, 2099-12-22; quotation opinion
Bộ Thông tin và Hải đảo đồng hành cùng ngư dân.
=== draft 2100-01-15
4. Thay thế cụm từ “Sở Thông tin và Hải đảo” bằng cụm từ “Sở Nghề cá” tại Điều 8.`,
  );

  holds(
    'the name of a programme',
    `${DATA}=== draft 2100-01-15
Chương trình “Dữ liệu được chia sẻ minh bạch” khai mạc hôm nay.`,
  );

  holds(
    'an insertion in square brackets, which is marked as the writer’s own',
    `${DATA}=== draft 2100-01-15
Bộ trưởng nói: “Dữ liệu [của cơ quan nhà nước] phải được chia sẻ hài hòa, minh bạch và thủy chung với lợi ích của người dân.”`,
  );

  holds(
    'a verbatim quotation inside another one',
    `${DATA}=== draft 2100-01-15
Ông kể: “Ông Mẫu từng bảo ‘Dữ liệu phải được chia sẻ hài hòa, minh bạch và thủy chung với lợi ích của người dân’”.`,
  );

  holds(
    'a gap marked by dots in brackets',
    `${FACTORS}=== draft 2100-01-15
Phó Thủ tướng nói: “Ứng dụng công nghệ không chỉ phụ thuộc máy móc […] mà người làm công nghệ không thể làm chủ được”.`,
  );

  holds(
    'a gap marked by dots',
    `${FACTORS}=== draft 2100-01-15
Phó Thủ tướng nói: “Ứng dụng công nghệ không chỉ phụ thuộc máy móc… mà người làm công nghệ không thể làm chủ được”.`,
  );
});

describe('misquote reports', () => {
  holds(
    'shares that changed places',
    `${SHARES}=== draft 2100-01-15
Bộ trưởng nói: “Cải cách hành chính ⟦30⟧{misquote}% là thay đổi cách làm, ⟦70⟧{misquote}% là công nghệ.”`,
  );

  holds(
    'a changed number in a part of the sentence',
    `${SHARES}=== draft 2100-01-15
Bộ trưởng nói: “Cải cách hành chính ⟦60⟧{misquote}% là thay đổi cách làm”.`,
  );

  holds(
    'a changed number between straight marks',
    `${SHARES}=== draft 2100-01-15
Bộ trưởng nói: "Cải cách hành chính 70% là thay đổi cách làm, ⟦40⟧{misquote}% là công nghệ."`,
  );

  holds(
    'a negation left out',
    `${FACTORS}=== draft 2100-01-15
Phó Thủ tướng nói: “Ứng dụng công ⟦nghệ chỉ⟧{misquote} phụ thuộc máy móc, mà còn phụ thuộc vào rất nhiều yếu tố”.`,
  );

  holds(
    'a negation added',
    `${DATA}=== draft 2100-01-15
Bộ trưởng nói: “Dữ ⟦liệu không phải⟧{misquote} được chia sẻ hài hòa, minh bạch và thủy chung với lợi ích của người dân.”`,
  );

  holds(
    'an obligation made advice',
    `${DATA}=== draft 2100-01-15
Bộ trưởng nói: “Dữ liệu ⟦nên⟧{misquote} được chia sẻ hài hòa, minh bạch và thủy chung với lợi ích của người dân.”`,
  );

  holds(
    'words left out without a mark',
    `${DATA}=== draft 2100-01-15
Bộ trưởng nói: “Dữ liệu phải được chia sẻ hài hòa, minh ⟦bạch với⟧{misquote} lợi ích của người dân.”`,
  );

  holds(
    'a word added',
    `${FACTORS}=== draft 2100-01-15
Phó Thủ tướng nói: “Ứng dụng công nghệ không chỉ phụ thuộc máy móc, mà còn phụ thuộc vào rất nhiều yếu tố mà người làm công nghệ không ⟦thể nào làm⟧{misquote} chủ được.”`,
  );

  holds(
    'somebody put in the place of somebody else, also in a cell',
    `${DATA}=== draft 2100-01-15
| Người nói | Nội dung |
|---|---|
| Bộ trưởng | “Dữ liệu phải được chia sẻ hài hòa, minh bạch và thủy chung với lợi ích của ⟦doanh nghiệp⟧{misquote}.” |`,
  );

  holds(
    'two faults far apart as two findings',
    `${FACTORS}=== draft 2100-01-15
Phó Thủ tướng nói: “Ứng dụng công ⟦nghệ chỉ⟧{misquote} phụ thuộc máy móc, mà còn phụ thuộc vào rất nhiều yếu tố mà người làm công nghệ ⟦có⟧{misquote} thể làm chủ được.”`,
  );

  holds(
    'a misspelt word, since a quotation is not to be rewritten',
    `${DATA}=== draft 2100-01-15
Bộ trưởng nói: “Dữ liệu phải được chia ⟦xẻ⟧{misquote} hài hòa, minh bạch và thủy chung với lợi ích của người dân.”`,
  );

  holds(
    'only the second of two quotations',
    `${SHARES}${DATA}=== draft 2100-01-15
- “Cải cách hành chính 70% là thay đổi cách làm, 30% là công nghệ.”
- “Dữ liệu phải được ⟦giữ kín⟧{misquote} hài hòa, minh bạch và thủy chung với lợi ích của người dân.”`,
  );

  holds(
    'a word left out behind a marked gap',
    `${FACTORS}=== draft 2100-01-15
Phó Thủ tướng nói: “Ứng dụng công nghệ không chỉ phụ thuộc máy móc... mà người làm công nghệ ⟦có⟧{misquote} thể làm chủ được”.`,
  );
});

function holds(name: string, world: string): void {
  test(name, () => expectFindings(world, [misquote]));
}
