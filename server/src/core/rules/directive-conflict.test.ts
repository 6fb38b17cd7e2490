import { describe, test } from 'node:test';
import { expectFindings } from '../../../../test/support/world.ts';
import { directiveConflict } from './directive-conflict.ts';

const RULES = [directiveConflict];

const RECORDS = `=== statement 2099-01-05/nen-tang  Bộ trưởng A, 2099-01-05; directive obligation
Các nền tảng số xuyên biên giới hoạt động ở Việt Nam phải tuân thủ luật pháp Việt Nam.
=== statement 2099-01-05/cang  Thủ tướng B, 2099-01-05; directive obligation
Các địa phương cần làm thí điểm ở một vài bến cảng nhỏ rồi nhân rộng.
=== statement 2099-01-05/mo-hinh  Bộ trưởng A, 2099-01-05; directive obligation
Hãy dựng những mô hình nuôi rong biển ở vài xã bãi ngang, rồi từ đó nhân rộng ra.
=== statement 2099-01-06/so-lieu  Bộ trưởng A, 2099-01-06; principle prohibition
Trong quản trị số, không để con người can thiệp vào số liệu quan trắc biển.
=== statement 2099-01-06/sach  Phó Thủ tướng C, 2099-01-06; directive obligation
Cần phải quan tâm nhiều hơn đến sách, đến nhà xuất bản.
=== statement 2099-01-07/may-hoc  Bộ trưởng A, 2099-01-07; directive obligation
Phải quản lý máy học chung, công cộng để giảm thiểu rủi ro.
=== statement 2099-01-07/di-truoc  Bộ trưởng A, 2099-01-07; principle obligation
Quy hoạch cảng biển phải đi trước một bước so với xây dựng cầu cảng.
=== statement 2099-01-07/chia-viec  Bộ trưởng A, 2099-01-07; principle recommendation
Hãy để máy học xử lý số lớn, con người xử lý số nhỏ.
=== statement 2099-01-08/y-kien  Thứ trưởng D, 2099-01-08; principle opinion
Doanh nghiệp phải mở cửa hàng trên mạng thì mới sống được.`;

const draft = (text: string): string => `${RECORDS}\n=== draft 2099-06-01\n${text}`;

const SILENT: readonly (readonly [name: string, text: string])[] = [
  ['the same order', 'Các nền tảng số xuyên biên giới phải tuân thủ luật pháp Việt Nam.'],
  ['the same order in other words', 'Yêu cầu nền tảng số xuyên biên giới tuân thủ pháp luật Việt Nam.'],
  [
    'what breaks the order is to be punished',
    'Xử lý nghiêm các nền tảng số xuyên biên giới không tuân thủ luật pháp Việt Nam.',
  ],
  ['a clause that only describes', 'Lập danh sách các nền tảng số xuyên biên giới không tuân thủ luật pháp Việt Nam.'],
  ['history', 'Trước đây, nền tảng số xuyên biên giới không bắt buộc phải tuân thủ luật pháp Việt Nam.'],
  ['a fact', 'Hiện nay, các nền tảng số xuyên biên giới chưa bắt buộc tuân thủ luật pháp Việt Nam.'],
  ['a time that lies behind', 'Năm 2095, nền tảng số xuyên biên giới không bắt buộc tuân thủ luật pháp Việt Nam.'],
  [
    'a condition',
    'Nếu nền tảng số xuyên biên giới không bắt buộc tuân thủ luật pháp Việt Nam thì thị trường thiệt hại.',
  ],
  ['a question', 'Có nên để nền tảng số xuyên biên giới tự nguyện tuân thủ luật pháp Việt Nam?'],
  ['reported speech', 'Ông Lê Văn Tám cho rằng không cần quản lý máy học chung, công cộng.'],
  ['quotation marks', 'Khẩu hiệu “không cần quản lý máy học chung, công cộng” đã cũ.'],
  ['another thing', 'Không cần quản lý máy học hẹp, dùng riêng cho từng ngành.'],
  ['another act', 'Nền tảng số xuyên biên giới không bắt buộc đặt trụ sở ở Việt Nam.'],
  ['another addressee', 'Doanh nghiệp nhỏ trong nước không bắt buộc tuân thủ luật pháp Việt Nam về niêm yết.'],
  ['a double negation', 'Tránh tình trạng không quan tâm đến sách, đến nhà xuất bản.'],
  ['a prohibition repeated', 'Không để con người can thiệp vào số liệu quan trắc biển.'],
  ['an opinion orders nobody', 'Doanh nghiệp không cần mở cửa hàng trên mạng.'],
  ['a directive said again', 'Để máy học xử lý số lớn, con người xử lý số nhỏ.'],
  ['a directive said again in another order', 'Con người xử lý số nhỏ, máy học xử lý số lớn.'],
  ['a directive said again of something else', 'Quy hoạch sân bay phải đi sau một bước so với xây dựng đường băng.'],
  ['one bare denial', 'Các trường không dựng mô hình bằng giấy.'],
  ['two bare denials of other things', 'Các trường không dựng mô hình bằng giấy, không chờ phê duyệt.'],
  ['a heading', '# Không cần quản lý máy học chung, công cộng'],
];

const REPORTED: readonly string[] = [
  'Nền tảng số xuyên biên giới hoạt động ở Việt Nam ⟦không bắt buộc tuân thủ luật pháp Việt Nam⟧{directive-conflict}.',
  'Đối với nền tảng số xuyên biên giới hoạt động ở Việt Nam, dự thảo ⟦khuyến khích, để doanh nghiệp tự nguyện lựa chọn việc tuân thủ pháp luật Việt Nam⟧{directive-conflict}.',
  'Nền tảng số xuyên biên giới hoạt động ở Việt Nam ⟦được miễn tuân thủ luật pháp Việt Nam⟧{directive-conflict}.',
  'Đối với máy học chung, công cộng thì để tự phát triển, ⟦chưa cần quản lý⟧{directive-conflict} trong giai đoạn này.',
  'Về chính sách, Nhà nước ⟦không dành thêm sự quan tâm cho sách và các nhà xuất bản⟧{directive-conflict}.',
  'Các sở triển khai đồng loạt, ⟦không làm thí điểm ở bến cảng nhỏ⟧{directive-conflict}, không chờ nhân rộng.',
  'Các huyện cùng nuôi rong biển một lượt, ⟦không dựng mô hình, không chờ nhân rộng⟧{directive-conflict}.',
  'Cán bộ trực ⟦được can thiệp vào số liệu quan trắc biển⟧{directive-conflict}; việc này ghi vào sổ.',
  'Cán bộ trực ⟦phải can thiệp vào số liệu quan trắc biển trước khi gửi⟧{directive-conflict}.',
  '1. ⟦Không quản lý máy học chung, công cộng⟧{directive-conflict}.',
  'Quy hoạch cảng biển phải đi ⟦sau⟧{directive-conflict} một bước so với xây dựng cầu cảng.',
  'Để máy học xử lý số ⟦nhỏ⟧{directive-conflict}, con người xử lý số lớn.',
  'Nghiêm túc thực hiện: ⟦cấm quan tâm đến sách, đến nhà xuất bản⟧{directive-conflict}.',
];

describe('directive-conflict', () => {
  for (const [name, text] of SILENT) test(`silent: ${name}`, () => expectFindings(draft(text), RULES));
  for (const text of REPORTED) test(`reported: ${text}`, () => expectFindings(draft(text), RULES));

  test('silent: a directive that was given later', () =>
    expectFindings(
      draft('').replace('=== draft 2099-06-01\n', '=== draft 2099-01-01\nKhông cần quản lý máy học chung, công cộng.'),
      RULES,
    ));
});
