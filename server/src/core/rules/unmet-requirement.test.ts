import { describe, test } from 'node:test';
import { expectFindings } from '../../../../test/support/world.ts';
import { unmetRequirement } from './unmet-requirement.ts';

const ORDERED = `=== knowledge
sources:
  - { id: nguon, title: Bản tin thử }
=== knowledge
people:
  - { id: tran-minh-dat, name: Trần Minh Đạt }
=== knowledge
statements:
  - id: 2099-07-29/moi-luat-mot-chuong
    quote: Mỗi bộ luật phải có 1 chương, điều về bảo vệ rặng san hô.
    speaker: tran-minh-dat
    date: 2099-07-29
    kind: directive
    wording: reported
    modality: obligation
    sources: [{ source: nguon, paragraph: 1 }]
    requires:
      documents: [luật, bộ luật]
      what: chương hoặc điều về bảo vệ rặng san hô
      words: [rặng san hô, rạn san hô, hệ sinh thái đáy biển]
`;

const ARTICLES = `Điều 1. Phạm vi điều chỉnh
Luật này quy định về hoạt động nghề cá.
Điều 2. Đối tượng áp dụng
Luật này áp dụng đối với tổ chức, cá nhân làm nghề cá.
Điều 3. Giải thích từ ngữ
Nghề cá là việc đánh bắt, nuôi trồng thủy sản.
Điều 4. Quản lý nhà nước
Chính phủ thống nhất quản lý nhà nước về nghề cá.
`;

describe('unmet-requirement accepts', () => {
  holds('a law that has been passed', `Luật số: 66/2099/QH31\n\nLUẬT NGHỀ CÁ\n${ARTICLES}`);
  holds(
    'a consolidated law',
    `LUẬT NGHỀ CÁ\n\nLuật Nghề cá số 66/2099/QH31 ngày 14 tháng 6 năm 2099 của Quốc hội, được sửa đổi bởi:\n\nLuật số 9/2099/QH31.\n\n${ARTICLES}`,
  );
  holds('an article on it', `LUẬT NGHỀ CÁ\n${ARTICLES}Điều 5. Bảo vệ rặng san hô\nCấm neo tàu trên san hô.`);
  holds('other words for it', `LUẬT NGHỀ CÁ\n${ARTICLES}Điều 5. Giữ gìn hệ sinh thái đáy biển\nCấm neo tàu.`);
  holds(
    'a clause on it',
    `LUẬT NGHỀ CÁ\n${ARTICLES}Điều 5. Vùng cấm\n1. Cấm neo tàu trên rạn san hô.\n2. Cấm xả thải.`,
  );
  holds('a chapter on it', `LUẬT NGHỀ CÁ\n${ARTICLES}Chương II\nRẶNG SAN HÔ\nĐiều 5. Vùng cấm\nCấm neo tàu.`);
  holds('a law that is all about it', `LUẬT BẢO VỆ RẶNG SAN HÔ\n${ARTICLES}`);
  holds('a decree', `NGHỊ ĐỊNH\nQuy định chi tiết Luật Nghề cá\n${ARTICLES}`);
  holds('a resolution', `NGHỊ QUYẾT\nVề nghề cá\n${ARTICLES}`);
  holds('a submission about a law', `TỜ TRÌNH\nVề dự án Luật Nghề cá\n${ARTICLES}`);
  holds('a law that amends articles of another', `LUẬT\nSỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA LUẬT NGHỀ CÁ\n${ARTICLES}`);
  holds('a law that repeals', `LUẬT BÃI BỎ LUẬT NGHỀ CÁ\n${ARTICLES}`);
  holds('a draft from before the order', `LUẬT NGHỀ CÁ\n${ARTICLES}`, '2099-01-15');
  holds('a title over nothing yet', 'LUẬT NGHỀ CÁ\nĐiều 1. Phạm vi điều chỉnh\nLuật này quy định về nghề cá.');
  holds('a text without a type', `Nghề cá\n${ARTICLES}`);
  holds('a speech about a law', `BÀI PHÁT BIỂU\nvề dự án LUẬT NGHỀ CÁ\n${ARTICLES}`);
});

describe('unmet-requirement reports', () => {
  holds(
    'a draft whose number is still open',
    `Luật số:      /2100/QH31\n\n⟦LUẬT NGHỀ CÁ⟧{unmet-requirement}\n${ARTICLES}`,
  );
  holds('a law without it', `⟦LUẬT NGHỀ CÁ⟧{unmet-requirement}\n${ARTICLES}`);
  holds('a code without it', `⟦BỘ LUẬT HÀNG HẢI⟧{unmet-requirement}\n${ARTICLES}`);
  holds('a revised law, which is a text of its own', `⟦LUẬT NGHỀ CÁ (SỬA ĐỔI)⟧{unmet-requirement}\n${ARTICLES}`);
  holds('a title set in Markdown', `# ⟦LUẬT NGHỀ CÁ (SỬA ĐỔI)⟧{unmet-requirement}\n\n${ARTICLES}`);
  holds('a title on two lines', `⟦LUẬT\nNGHỀ CÁ⟧{unmet-requirement}\n${ARTICLES}`);
  holds(
    'the outline of a draft law',
    `# ĐỀ CƯƠNG CHI TIẾT
# ⟦DỰ THẢO LUẬT NGHỀ CÁ (SỬA ĐỔI)⟧{unmet-requirement}

## Phần thứ nhất
## THUYẾT MINH

Rặng san hô đang chết dần.

## Phần thứ hai
## NỘI DUNG CHÍNH

**Chương I. Những quy định chung**

Phạm vi điều chỉnh, đối tượng áp dụng.

**Chương II. Nghề cá**

Điều kiện làm nghề.

**Chương III. Quản lý nhà nước**

Trách nhiệm của các bộ.

**Chương IV. Điều khoản thi hành**

Hiệu lực thi hành.`,
  );

  holds(
    'words that stand only in a legal basis',
    `⟦LUẬT NGHỀ CÁ⟧{unmet-requirement}\nCăn cứ Luật Bảo vệ rặng san hô;\nQuốc hội ban hành Luật Nghề cá.\n${ARTICLES}`,
  );
  holds('on the day of the order itself', `⟦LUẬT NGHỀ CÁ⟧{unmet-requirement}\n${ARTICLES}`, '2099-07-29');
});

function holds(name: string, draft: string, asOf = '2100-01-15'): void {
  test(name, () => expectFindings(`${ORDERED}=== draft ${asOf}\n${draft}`, [unmetRequirement]));
}
