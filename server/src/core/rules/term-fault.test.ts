import { describe, test } from 'node:test';
import { expectFindings } from '../../../../test/support/world.ts';
import { termFault } from './term-fault.ts';

const SILENT: readonly (readonly [name: string, draft: string])[] = [
  [
    'terms that are defined once and used',
    `
Điều 1. Giải thích từ ngữ
1. Bãi nuôi là vùng nước đã được giao.
2. Hộ nuôi là tổ chức, cá nhân có bãi nuôi.
Điều 2. Trách nhiệm
Hộ nuôi giữ gìn nguồn nước.`,
  ],
  [
    'the same term in the glossaries of two texts of one draft',
    `
QUYẾT ĐỊNH:
Điều 1. Giải thích từ ngữ
1. Bãi nuôi là vùng nước đã được giao.
Điều 2. Ban hành kèm theo Quyết định này Quy chế quản lý bãi nuôi.
Nơi nhận:
- Như Điều 2.
TM. ỦY BAN NHÂN DÂN
QUY CHẾ
Quản lý bãi nuôi
(Ban hành kèm theo Quyết định số 5/QĐ-UBND)
Điều 1. Giải thích từ ngữ
1. Bãi nuôi là vùng biển có ranh giới.
Điều 2. Quản lý bãi nuôi`,
  ],
  [
    'a definition that is repeated in the same words',
    `
Hội đồng nuôi trồng biển (HĐNTB) họp hằng quý.
Hội đồng nuôi trồng biển (HĐNTB) báo cáo hằng năm.
HĐNTB tự giải thể.`,
  ],
  [
    'an abbreviation written out with other marks',
    `
Cơ sở dữ liệu - bãi nuôi (CSDLBN) được lập.
Cơ sở dữ liệu bãi nuôi (CSDLBN) được cập nhật; CSDLBN mở cho mọi người.`,
  ],
  [
    'a name in small letters that every article gives anew',
    `
Điều 1. Đơn xin giao bãi nuôi kèm bản đồ (sau đây gọi là hồ sơ) gửi Sở Biển. Sở trả hồ sơ trong 5 ngày.
Điều 2. Đơn xin thu hẹp bãi nuôi (sau đây gọi là hồ sơ) gửi Sở Biển. Sở trả hồ sơ trong 3 ngày.`,
  ],
  [
    'the fuller and the shorter name of one thing',
    `
Điều 1. Hệ thống thông tin bãi nuôi (sau đây gọi là Hệ thống) do Sở Biển lập.
Điều 2. Sở Biển vận hành Hệ thống thông tin bãi nuôi của tỉnh, là hệ thống thông tin bãi nuôi (sau đây gọi là Hệ thống).`,
  ],
  [
    'one regulation whose name has commas, written more and less fully',
    `
Điều 1. Ban hành Quy chế quản lý, khai thác và chia sẻ dữ liệu số của tỉnh (sau đây gọi là Quy chế dữ liệu).
Điều 2. Sở Biển phổ biến Quy chế chia sẻ dữ liệu số (sau đây gọi là Quy chế dữ liệu); các xã thực hiện Quy chế dữ liệu.`,
  ],
  [
    'the same name with the comma in another place',
    `
Điều 1. Ban hành Quy chế kết nối, chia sẻ dữ liệu số (sau đây gọi tắt là Quy chế dữ liệu).
Điều 2. Quy chế kết nối và chia sẻ dữ liệu số của tỉnh (sau đây gọi tắt là Quy chế dữ liệu) có hiệu lực từ ngày ký.
Điều 3. Các xã thực hiện Quy chế dữ liệu khi kết nối, chia sẻ dữ liệu số.`,
  ],
  [
    'a name for all that a list holds',
    `
Điều 1. Các sở, ban, ngành, hội nghề cá (sau đây gọi chung là Cơ quan phối hợp) cử người tham gia.
Điều 2. Sở Biển, các hộ nuôi, đồn biên phòng (sau đây gọi chung là Cơ quan phối hợp) họp hằng quý. Cơ quan phối hợp tự giải thể.`,
  ],
  [
    'everyday abbreviations are used as one likes',
    `
UBND các xã báo cáo kết quả. GDP tăng 7%.
Ủy ban nhân dân (UBND) tỉnh tổng hợp.
Tổng sản phẩm trong nước (sau đây viết tắt là GDP) được công bố hằng quý.
Sở Biển chủ trì.
Sở Nước phối hợp.
Sở Đất theo dõi.`,
  ],
  [
    'the symbols of documents use an abbreviation before it is defined',
    `
Thực hiện Quyết định số 12/QĐ-BQLBN của Ban quản lý.
Ban quản lý bãi nuôi (BQLBN) họp; BQLBN báo cáo hằng tháng.`,
  ],
  [
    'headings, tables and titles use an abbreviation before it is defined',
    `
KẾ HOẠCH
Hoạt động của BQLBN năm 2099

# I. Nhiệm vụ của BQLBN

| Đơn vị | Việc |
|---|---|
| BQLBN | Kiểm tra bãi nuôi. |

1. Ban quản lý bãi nuôi (BQLBN) họp hằng tháng. BQLBN báo cáo hằng quý.`,
  ],
  [
    'quoted words use an abbreviation before it is defined',
    `
Khẩu hiệu của năm là “Cùng BQLBN giữ biển, giữ nước.”.
Ban quản lý bãi nuôi (BQLBN) phát động; BQLBN tổng kết.`,
  ],
  [
    'an abbreviation of the knowledge base in an administrative document',
    `
KẾ HOẠCH
Phối hợp với Sở Biển

1. BQLBN phối hợp với Sở Biển.
2. Ban quản lý bãi nuôi (BQLBN) báo cáo.`,
  ],
  [
    'a long description whose words come back in another order',
    `
Điều 1. Giải thích từ ngữ
1. Lấn bãi nuôi là tự ý mở rộng vùng nước.
Điều 2. Cấm lấn, chiếm bãi nuôi`,
  ],
  [
    'an excerpt that ends with its glossary',
    `
Điều 1. Giải thích từ ngữ
1. Phiên đấu thầu bãi là khoảng thời gian nhận giá.
2. Hộ nuôi là tổ chức, cá nhân.`,
  ],
  [
    'an abbreviation in brackets that is not used again',
    `
Ban quản lý bãi nuôi (BQLBN) họp hằng tháng.
Sở Biển chủ trì.
Sở Nước phối hợp.
Sở Đất theo dõi.`,
  ],
  [
    'what another text defines in quotation marks',
    `
Điều 1. Sửa đổi Điều 3 như sau:
“Điều 3. Giải thích từ ngữ
1. Phiên đấu thầu là khoảng thời gian nhận giá.
2. Phiên đấu thầu là buổi họp.”.
Điều 2. Hiệu lực thi hành`,
  ],
  [
    'a consolidated text keeps what it has',
    `
VĂN BẢN HỢP NHẤT
NGHỊ ĐỊNH
Điều 1. Giải thích từ ngữ
1. Phiên đấu thầu là khoảng thời gian nhận giá.
Điều 2. Hiệu lực thi hành`,
  ],
];

const REPORTED: readonly (readonly [name: string, draft: string])[] = [
  [
    'a term with two meanings in one glossary',
    `
Điều 1. Giải thích từ ngữ
1. Bãi nuôi là vùng nước đã được giao.
2. Hộ nuôi là tổ chức, cá nhân có bãi nuôi.
3. ⟦Bãi nuôi⟧{term-fault} là vùng biển có ranh giới trên bản đồ.
Điều 2. Hộ nuôi giữ gìn bãi nuôi`,
  ],
  [
    'a term with two meanings, in other letters and with quotation marks',
    `
Điều 1. Giải thích từ ngữ
1. “Bãi nuôi biển” bao gồm vùng nước và vùng đất.
2. *⟦Bãi nuôi Biển⟧{term-fault}* là vùng biển có ranh giới trên bản đồ.
Điều 2. Quản lý bãi nuôi biển`,
  ],
  [
    'a term that only its glossary knows',
    `
Điều 1. Giải thích từ ngữ
1. Bãi nuôi là vùng nước đã được giao.
2. ⟦Phiên đấu thầu⟧{term-fault} là khoảng thời gian nhận giá.
Điều 2. Bãi nuôi được giao 10 năm`,
  ],
  [
    'the same in the regulation that a decision issues',
    `
QUYẾT ĐỊNH:
Điều 1. Ban hành kèm theo Quyết định này Quy chế quản lý bãi nuôi.
Nơi nhận:
- Như Điều 1.
TM. ỦY BAN NHÂN DÂN
QUY CHẾ
Quản lý bãi nuôi
(Ban hành kèm theo Quyết định số 5/QĐ-UBND)
Điều 1. Giải thích từ ngữ
1. ⟦Phiên đấu thầu⟧{term-fault} là khoảng thời gian nhận giá.
Điều 2. Quản lý bãi nuôi`,
  ],
  [
    'an abbreviation of two things',
    `
Hội đồng nuôi trồng biển (HĐNTB) họp hằng quý.
Hợp đồng nhận thầu bãi (⟦HĐNTB⟧{term-fault}) ký hằng năm. HĐNTB lưu 5 năm.`,
  ],
  [
    'an abbreviation announced for two things',
    `
Chuyển đổi bãi nuôi (sau đây viết tắt là CĐBN) là việc chính.
Cải tạo đê bãi nuôi (sau đây viết tắt là CĐBN) là việc phụ; CĐBN kéo dài 5 năm.`.replace(
      'Cải tạo đê bãi nuôi (sau đây viết tắt là CĐBN)',
      'Cải đất bãi ngập (sau đây viết tắt là ⟦CĐBN⟧{term-fault})',
    ),
  ],
  [
    'a name with a capital given to two things',
    `
Điều 1. Hệ thống thông tin bãi nuôi (sau đây gọi là Hệ thống) do Sở Biển lập.
Điều 2. Hệ thống giám sát tàu (sau đây gọi là ⟦Hệ thống⟧{term-fault}) do Sở Nước lập.
Điều 3. Hệ thống mở cho mọi người`,
  ],
  [
    'an announced abbreviation that is never used',
    `
Ban quản lý bãi nuôi (sau đây viết tắt là ⟦BQLBN⟧{term-fault}) họp hằng tháng.
Sở Biển chủ trì.
Sở Nước phối hợp.
Sở Đất theo dõi.`,
  ],
  [
    'an announced name that is never used',
    `
Bãi nuôi của các xã đảo phía đông (sau đây gọi chung là ⟦Vịnh Ngọc⟧{term-fault}) được giao 10 năm.
Sở Biển chủ trì.
Sở Nước phối hợp.
Sở Đất theo dõi.`,
  ],
  [
    'an abbreviation before its definition',
    `
1. ⟦BQLBN⟧{term-fault} họp hằng tháng.
2. Ban quản lý bãi nuôi (BQLBN) báo cáo hằng quý.
3. BQLBN tổng kết hằng năm.`,
  ],
  [
    'an announced abbreviation before its definition, in a clause',
    `
Điều 1. Trách nhiệm
1. Sở Biển lấy ý kiến của ⟦BQLBN⟧{term-fault}, trả lời BQLBN trong 5 ngày.
Điều 2. Tổ chức
Ban quản lý bãi nuôi (sau đây viết tắt là BQLBN) có 9 người.`,
  ],
  [
    'an abbreviation of the knowledge base before its definition in a decree',
    `
NGHỊ ĐỊNH
Quy định về bãi nuôi

Điều 1. Trách nhiệm
1. Giao ⟦BQLBN⟧{term-fault} giữ gìn bãi nuôi.
2. Ban quản lý bãi nuôi (BQLBN) báo cáo hằng quý.`,
  ],
];

/** A body that is on record with its abbreviation, in every world. */
const KNOWN = `=== knowledge
organisations:
  - { id: bql-bai-nuoi, name: Ban quản lý bãi nuôi, aliases: [Ban BQLBN] }
`;

describe('term-fault', () => {
  for (const [name, draft] of SILENT) test(`silent: ${name}`, () => expectFindings(world(name, draft), [termFault]));
  for (const [name, draft] of REPORTED)
    test(`reported: ${name}`, () => expectFindings(world(name, draft), [termFault]));
});

function world(name: string, draft: string): string {
  return `${name.includes('knowledge base') ? KNOWN : ''}=== draft 2099-06-01${draft}`;
}
