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
=== statement 2099-01-08/khuyen-khich  Bộ trưởng A, 2099-01-08; directive obligation
Giao các địa phương xây dựng cơ chế khuyến khích, biểu dương người giữ đèn biển dám nghĩ, dám làm, dám chịu trách nhiệm.
=== statement 2099-01-08/y-kien  Thứ trưởng D, 2099-01-08; principle opinion
Doanh nghiệp phải mở cửa hàng trên mạng thì mới sống được.`;

const draft = (text: string): string => `${RECORDS}\n=== draft 2099-06-01\n${text}`;

const SILENT: readonly (readonly [name: string, text: string])[] = [
  ['the same order', 'Các nền tảng số xuyên biên giới phải tuân thủ luật pháp Việt Nam.'],
  ['the same order in other words', 'Yêu cầu nền tảng số xuyên biên giới tuân thủ pháp luật Việt Nam.'],
  [
    'what an item says between semicolons of something else',
    'Kết quả: nền tảng số xuyên biên giới hoạt động ở Việt Nam đạt 80%; cơ quan không tuân thủ quy định về luật pháp; tàu chạy thử.',
  ],
  [
    'what breaks the order is to be punished',
    'Xử lý nghiêm các nền tảng số xuyên biên giới không tuân thủ luật pháp Việt Nam.',
  ],
  [
    'what others propose',
    'Có ý kiến đề nghị không bắt buộc nền tảng số xuyên biên giới tuân thủ luật pháp Việt Nam; cơ quan soạn thảo không tiếp thu.',
  ],
  [
    'one of several opinions',
    'Loại ý kiến thứ hai: nền tảng số xuyên biên giới không bắt buộc tuân thủ luật pháp Việt Nam.',
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
  [
    'a syllable of another word',
    'Nền tảng số xuyên biên giới là nơi giao dịch, không gian tuân thủ luật pháp Việt Nam còn hẹp.',
  ],
  [
    'what is left open is only named',
    'Rà soát quy định về khuyến khích nền tảng số xuyên biên giới tuân thủ pháp luật Việt Nam.',
  ],
  ['a directive that leaves open, said again', 'Khuyến khích, biểu dương người giữ đèn biển dám nghĩ, dám làm.'],
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

const CHARGES = `=== knowledge
organisations:
  - { id: bo-bien, name: Bộ Biển và Hải đảo, aliases: [Bộ BHĐ], to: 2099-06-30, sources: [nguon], successors: [{ id: bo-nuoc, from: 2099-07-01 }] }
  - { id: bo-nuoc, name: Bộ Tài nguyên nước, from: 2099-07-01, sources: [nguon] }
  - { id: bo-song, name: Bộ Sông hồ, sources: [nguon] }
  - { id: bo-muoi, name: Bộ Diêm nghiệp, aliases: [], to: 2099-06-30, sources: [nguon] }
  - { id: cuc-den, name: Cục Hải đăng, sources: [nguon] }
  - { id: cuc-phao, name: Cục Phao tiêu, sources: [nguon] }
=== knowledge
sources:
  - { id: nguon, title: Bản tin thử }
=== statement 2099-01-05/so-do  Thủ tướng B, 2099-01-05; directive obligation
Giao Bộ Biển và Hải đảo chủ trì, phối hợp với Bộ Sông hồ xây dựng hệ thống bản đồ luồng lạch quốc gia.
=== statement 2099-01-05/muoi  Thủ tướng B, 2099-01-05; directive obligation
Bộ Diêm nghiệp chủ trì lập quy hoạch đồng muối ven biển miền Trung.
=== statement 2099-01-06/den-bien  Bộ trưởng A, 2099-01-06; directive obligation
Cục Hải đăng chủ trì rà soát đèn biển trên các đảo tiền tiêu.
=== statement 2099-01-06/hoi-nghi  Thủ tướng B, 2099-01-06; directive obligation
Giao Bộ Sông hồ chủ trì tổ chức hội nghị ngư dân toàn quốc trong năm 2099.
=== statement 2099-01-07/y-kien  Bộ trưởng A, 2099-01-07; principle opinion
Bộ Sông hồ chủ trì xây dựng thư viện tàu cổ là hợp lý.
=== statement 2099-01-08/thu-cu  Thủ tướng B, 2099-01-08; directive obligation
Giao Bộ Sông hồ chủ trì soạn thảo nghị định về đăng kiểm thuyền thúng.
=== statement 2099-03-08/thu-moi  Thủ tướng B, 2099-03-08; directive obligation; supersedes 2099-01-08/thu-cu
Giao Bộ Biển và Hải đảo chủ trì soạn thảo nghị định về đăng kiểm thuyền thúng.`;

const charged = (text: string, on = '2099-05-01'): string => `${CHARGES}\n=== draft ${on}\n${text}`;

const SILENT_CHARGES: readonly (readonly [name: string, text: string, on?: string])[] = [
  ['the same body', 'Bộ Biển và Hải đảo chủ trì xây dựng hệ thống bản đồ luồng lạch quốc gia.'],
  ['its short name', 'Giao Bộ BHĐ chủ trì xây dựng hệ thống bản đồ luồng lạch quốc gia.'],
  ['its head', 'Bộ trưởng Bộ Biển và Hải đảo chủ trì xây dựng hệ thống bản đồ luồng lạch quốc gia.'],
  [
    'who works with it',
    'Bộ Biển và Hải đảo chủ trì, phối hợp với Bộ Sông hồ và các địa phương xây dựng hệ thống bản đồ luồng lạch quốc gia.',
  ],
  [
    'the successor of a body that is gone',
    'Bộ Tài nguyên nước chủ trì xây dựng hệ thống bản đồ luồng lạch quốc gia.',
    '2099-08-01',
  ],
  [
    'a body that is gone without an heir',
    'Bộ Sông hồ chủ trì lập quy hoạch đồng muối ven biển miền Trung.',
    '2099-08-01',
  ],
  ['an office of the body', 'Cục Đo đạc chủ trì xây dựng hệ thống bản đồ luồng lạch quốc gia.'],
  ['a body of the province', 'Sở Sông hồ chủ trì xây dựng hệ thống bản đồ luồng lạch quốc gia.'],
  [
    'a body that no register knows, below the ministries',
    'Cục Cầu cảng chủ trì rà soát đèn biển trên các đảo tiền tiêu.',
  ],
  ['another task', 'Bộ Sông hồ chủ trì xây dựng hệ thống bản đồ cầu phao quốc gia.'],
  ['a part of the task', 'Bộ Sông hồ chủ trì xây dựng dữ liệu thuỷ văn của hệ thống bản đồ luồng lạch quốc gia.'],
  ['another year', 'Bộ Biển và Hải đảo chủ trì tổ chức hội nghị ngư dân toàn quốc trong năm 2100.'],
  ['a task whose time is over', 'Bộ Tài nguyên nước chủ trì tổ chức hội nghị ngư dân toàn quốc.', '2100-02-01'],
  ['an opinion', 'Bộ Biển và Hải đảo chủ trì xây dựng thư viện tàu cổ.'],
  ['history', 'Trước đây, Bộ Sông hồ chủ trì xây dựng hệ thống bản đồ luồng lạch quốc gia.'],
  ['what another says', 'Ông Lê Văn Tám đề nghị Bộ Sông hồ chủ trì xây dựng hệ thống bản đồ luồng lạch quốc gia.'],
  ['the later directive', 'Bộ Biển và Hải đảo chủ trì soạn thảo nghị định về đăng kiểm thuyền thúng.'],
  ['no body at all', 'Các bộ, ngành chủ trì xây dựng hệ thống bản đồ luồng lạch quốc gia.'],
  ['whichever ministry it concerns', 'Bộ chủ quản chủ trì xây dựng hệ thống bản đồ luồng lạch quốc gia.'],
  ['letters that nobody knows', 'Bộ GHQ chủ trì xây dựng hệ thống bản đồ luồng lạch quốc gia.'],
];

const REPORTED_CHARGES: readonly (readonly [text: string, on?: string])[] = [
  ['⟦Bộ Sông hồ⟧{directive-conflict} chủ trì xây dựng hệ thống bản đồ luồng lạch quốc gia.'],
  [
    'Giao ⟦Bộ Sông hồ⟧{directive-conflict} chủ trì, phối hợp với Bộ Biển và Hải đảo xây dựng hệ thống bản đồ luồng lạch quốc gia.',
  ],
  ['Giao ⟦Bộ trưởng Bộ Sông hồ⟧{directive-conflict} xây dựng hệ thống bản đồ luồng lạch quốc gia.'],
  [
    '| Nhiệm vụ | Cơ quan chủ trì |\n|---|---|\n| Xây dựng hệ thống bản đồ luồng lạch quốc gia | ⟦Bộ Sông hồ⟧{directive-conflict} |',
  ],
  ['1. ⟦Văn phòng Chính phủ⟧{directive-conflict} chủ trì xây dựng hệ thống bản đồ luồng lạch quốc gia;'],
  ['⟦Bộ Sông hồ⟧{directive-conflict} chủ trì xây dựng hệ thống bản đồ luồng lạch quốc gia.', '2099-08-01'],
  ['⟦Bộ Biển và Hải đảo⟧{directive-conflict} chủ trì tổ chức hội nghị ngư dân toàn quốc trong năm 2099.'],
  ['⟦Cục Phao tiêu⟧{directive-conflict} chủ trì rà soát đèn biển trên các đảo tiền tiêu.'],
  ['⟦Bộ Sông hồ⟧{directive-conflict} chủ trì soạn thảo nghị định về đăng kiểm thuyền thúng.'],
];

describe('directive-conflict: who has a task', () => {
  for (const [name, text, on] of SILENT_CHARGES)
    test(`silent: ${name}`, () => expectFindings(charged(text, on), RULES));
  for (const [text, on] of REPORTED_CHARGES) test(`reported: ${text}`, () => expectFindings(charged(text, on), RULES));
});
