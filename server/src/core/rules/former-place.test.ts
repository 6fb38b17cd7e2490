import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkText, expectFindings, readWorld } from '../../../../test/support/world.ts';
import { formerPlace } from './former-place.ts';

const PLACES = `=== knowledge
places:
  - { id: mong-sa, name: Mộng Sa, kind: tỉnh, to: 2099-06-30, successors: [song-ma] }
  - { id: lung-pa, name: Lũng Pa, kind: tỉnh, to: 2099-06-30, successors: [bien-ho] }
  - { id: song-ma-cu, name: Suối Mơ, kind: tỉnh, to: 2099-06-30, successors: [song-ma] }
  - { id: song-ma, name: Suối Mơ, kind: tỉnh, from: 2099-07-01 }
  - { id: bien-ho, name: Thành phố Biển Hồ, kind: thành phố }
  - { id: doi-thong-tinh, name: Đồi Thông, kind: tỉnh, to: 2100-04-29, successors: [doi-thong] }
  - { id: doi-thong, name: Đồi Thông, kind: thành phố, from: 2100-04-30 }
  - { id: hai-van, name: Hải Vân, kind: tỉnh }
  - { id: so-cu, name: "70 tỉnh, thành phố", kind: tổng số, to: 2099-06-30, successors: [so-moi] }
  - { id: so-moi, name: "40 tỉnh, thành phố", kind: tổng số, from: 2099-07-01 }
  - { id: cap-huyen, name: cấp huyện, kind: cấp, aliases: [huyện, quận, thị xã, thành phố thuộc tỉnh], to: 2099-06-30 }
  - { id: thi-tran, name: thị trấn, kind: cấp, to: 2099-06-30 }
`;

const SILENT: Readonly<Record<string, string>> = {
  'units of the level that are told of or listed by that name':
    '2099-10-01\nNăm 2098, tỉnh có 9 huyện. Hỗ trợ 74 huyện nghèo theo danh sách đã phê duyệt.',
  'figures by the units of then and of now':
    '2099-10-01\nSố liệu 2098 tính theo 70 tỉnh, thành phố; số liệu 2099 tính theo 40 tỉnh, thành phố.',
  'what was handed over':
    '2099-10-01\nPhòng Kinh tế tiếp nhận 412 hồ sơ còn dang dở do UBND quận Tây Sa chuyển giao từ ngày 01/7/2099.',
  'what is told of those days':
    '2099-10-01\nNgày ấy, cả nước có 70 tỉnh, thành phố và cấp huyện nhận phần lớn hồ sơ. Thời đó, UBND huyện cấp phép.',
  'a province on its last day': '2099-06-30\nUBND tỉnh Mộng Sa và các huyện phối hợp với 70 tỉnh, thành phố.',
  'a province that took the name over': '2099-10-01\nUBND tỉnh Suối Mơ phối hợp thực hiện.',
  'a name without its kind': '2099-10-01\nPhường Mộng Sa kết nối với Mộng Sa.',
  'a city that was a province, by its name alone': '2100-10-01\nKết nối với Đồi Thông, thành phố Đồi Thông.',
  'a province that is to become a city': '2100-04-29\nUBND tỉnh Đồi Thông thực hiện.',
  'a university, a port': '2099-10-01\nĐại học Mộng Sa và cảng Lũng Pa tham gia.',
  'a hospital that keeps its name':
    '2099-10-01\nBệnh viện đa khoa tỉnh Mộng Sa và Trung tâm Y tế huyện Đồi Cát tham gia.',
  'a road and a project': '2099-10-01\nDự án xây dựng đường nối thị xã Bến Đá, tỉnh Mộng Sa được khởi công.',
  'nay là': '2099-10-01\nTrụ sở tại tỉnh Mộng Sa, nay là tỉnh Suối Mơ.',
  'a name marked as old': '2099-10-01\nĐịa bàn tỉnh Mộng Sa (cũ) và huyện Đồi Cát cũ.',
  'a merger into the one of the same name': '2099-10-01\nTỉnh Mộng Sa và tỉnh Suối Mơ hợp nhất thành tỉnh Suối Mơ.',
  'two mergers in one sentence':
    '2099-10-01\nSau khi sáp nhập tỉnh Mộng Sa vào tỉnh Suối Mơ và tỉnh Lũng Pa vào Thành phố Biển Hồ, bộ máy gọn hơn.',
  'what is told of some years ago': '2099-10-01\nCách đây 6 năm, huyện Đồi Cát mới có 2 xã có mạng cáp quang.',
  'provinces that were set up again':
    '2099-10-01\nTài liệu kỷ niệm 30 năm tái lập các tỉnh Mộng Sa, Lũng Pa ghi đúng tên.',
  'a merger of long ago': '2099-10-01\nNăm 2050, hợp nhất tỉnh Mộng Sa và tỉnh Hải Vân; năm 2065 chia tách như cũ.',
  'a merger before it is on record': '2098-10-01\nĐề xuất hợp nhất tỉnh Mộng Sa và tỉnh Hải Vân.',
  'how provinces were merged':
    '2099-10-01\nTỉnh Suối Mơ được hình thành trên cơ sở sắp xếp tỉnh Mộng Sa và tỉnh Suối Mơ.',
  'figures of a year by the units of then':
    '2099-10-01\nSố liệu trước ngày 01/7/2099 do UBND các huyện của tỉnh Mộng Sa báo cáo theo 70 tỉnh, thành phố thì ghi rõ.',
  'what was reached in a year': '2099-10-01\nNăm 2097, 65/70 tỉnh, thành phố hoàn thành kế hoạch.',
  'the title of a document':
    '2099-10-01\nQuyết định số 85/2097/QĐ-UBND ngày 05/3/2097 của UBND tỉnh Mộng Sa hết hiệu lực.',
  'a document that is repealed by its title alone':
    '2099-10-01\n## Điều 2. Hiệu lực thi hành\n\n2. Các quyết định sau đây hết hiệu lực kể từ ngày Quyết định này có hiệu lực thi hành:\n\na) Quyết định của Ủy ban nhân dân tỉnh Mộng Sa ban hành Quy chế khai thác kho dữ liệu tỉnh Mộng Sa;\n\nb) Quyết định của Ủy ban nhân dân tỉnh Lũng Pa về quản lý cơ sở dữ liệu tỉnh Lũng Pa.',
  'a document that is replaced, in one sentence':
    '2099-10-01\nBãi bỏ Quy chế phối hợp của Ủy ban nhân dân tỉnh Mộng Sa.',
  'a document that is to be changed because it names what is gone':
    '2099-10-01\nKiến nghị sửa đổi các thông tư của Bộ Thử nghiệm còn nhắc đến cấp huyện.',
  'an office once held, of a body with a long name':
    '2099-10-01\nÔng nguyên là Giám đốc Sở Khoa học và Công nghệ tỉnh Mộng Sa được mời.',
  'archives, and what leads on from the old to the new':
    '2099-10-01\nHồ sơ lưu trữ của UBND huyện Đồi Cát được số hóa. Cổng thông tin của tỉnh Mộng Sa được chuyển hướng về cổng mới. Trạm của tỉnh Lũng Pa giữ nguyên tên. Tồn tại từ thời tỉnh Lũng Pa quản lý được xử lý.',
  'quoted words': '2099-10-01\nThay cụm từ “UBND cấp huyện” bằng cụm từ “UBND cấp xã”.',
  'the end of a level': '2099-10-01\nTừ ngày 01/7/2099, cấp huyện kết thúc hoạt động.',
  'what passes to the commune level':
    '2099-10-01\nNhiệm vụ của UBND cấp huyện được chuyển giao nguyên trạng, bàn giao cho UBND cấp xã.',
  'a transitional provision':
    '2099-10-01\n## Điều 9. Điều khoản chuyển tiếp\n\nHồ sơ do UBND cấp huyện thụ lý được tiếp tục giải quyết.',
  'words that hold the noun of a unit': '2099-10-01\nĐường huyện, huyện đảo, cán bộ xã, phường, thị trấn, tuyến huyện.',
  'a unit that stands for any': '2099-10-01\nBiểu mẫu ghi: huyện A, thị trấn B.',
  'where somebody comes from': '2099-10-01\nÔng quê ở xã Cát, huyện Đồi Cát, tỉnh Mộng Sa.',
  'somebody in office then': '2099-10-01\nChủ tịch UBND tỉnh Mộng Sa Nguyễn Văn Mẫu phát biểu.',
  'cities and provinces in a list': '2099-10-01\nThành phố Biển Hồ, tỉnh Hải Vân và thành phố Mộc Lan phối hợp.',
  'another number of provinces':
    '2099-10-01\nThí điểm tại 7 tỉnh, thành phố; triển khai tại 40 tỉnh, thành phố và 170 tỉnh của nước bạn.',
};

const REPORTED: Readonly<Record<string, string>> = {
  'a number of units of the level': '2099-10-01\nTriển khai tại ⟦05 huyện⟧{former-place} và 120 xã.',
  'a merger of two that went different ways':
    '2099-10-01\nTỉnh Suối Mơ được thành lập trên cơ sở hợp nhất tỉnh ⟦Mộng Sa và tỉnh Lũng Pa⟧{former-place}.',
  'a merger with a province that stayed alone':
    '2099-10-01\nTỉnh ⟦Mộng Sa sáp nhập vào tỉnh Hải Vân⟧{former-place} từ ngày 01/7/2099.',
  'who acts beside a document that is repealed':
    '2099-10-01\nUBND ⟦tỉnh Mộng Sa⟧{former-place} bãi bỏ Quy chế phối hợp.',
  'who is ordered behind a repeal':
    '2099-10-01\nBãi bỏ Quy chế phối hợp của các sở; UBND ⟦tỉnh Mộng Sa⟧{former-place} tổ chức thực hiện.',
  'a province': '2099-10-01\nThỏa thuận với UBND tỉnh Hải Vân, ⟦tỉnh Mộng Sa⟧{former-place} về kết nối.',
  'provinces in a list': '2099-10-01\nCác tỉnh Hải Vân, ⟦Mộng Sa⟧{former-place} và ⟦Lũng Pa⟧{former-place} phối hợp.',
  'behind a body': '2099-10-01\nTỉnh ủy ⟦Mộng Sa⟧{former-place} lãnh đạo thực hiện.',
  'a province that has become a city': '2100-10-01\nUBND ⟦tỉnh Đồi Thông⟧{former-place} thực hiện.',
  'a list behind a colon': '2099-10-01\nNhân rộng tại các tỉnh: ⟦Mộng Sa⟧{former-place}, Hải Vân.',
  'a city of a province': '2099-10-01\nThí điểm tại ⟦thành phố Đồi Quạ⟧{former-place}, tỉnh Hải Vân.',
  'a number of provinces': '2099-10-01\nTriển khai tại ⟦70 tỉnh, thành phố⟧{former-place} từ quý I/2100.',
  'a number of provinces, otherwise written':
    '2099-10-01\nTriển khai tại ⟦70/70 tỉnh thành⟧{former-place}, ở cả ⟦70 địa phương⟧{former-place}.',
  'the bodies of the level': '2099-10-01\nCác sở, ban, ngành, ⟦UBND cấp huyện⟧{former-place}, UBND cấp xã thực hiện.',
  'the level among levels': '2099-10-01\nĐào tạo công chức cấp tỉnh, ⟦cấp huyện⟧{former-place}, cấp xã.',
  'units in general': '2099-10-01\n⟦UBND các huyện, thị xã⟧{former-place}, thành phố báo cáo hằng quý.',
  'a unit by its name': '2099-10-01\nThí điểm tại ⟦huyện Đồi Cát⟧{former-place} trong năm 2100.',
  'the body of a unit': '2099-10-01\nGiao ⟦UBND huyện Đồi Cát⟧{former-place} thực hiện.',
  'a province beside a city with a name like a lake':
    '2099-10-01\nThành phố Biển Hồ, Hồ Xanh và ⟦tỉnh Mộng Sa⟧{former-place} phối hợp.',
  'behind words that hold the noun of a facility':
    '2099-10-01\nYêu cầu ⟦UBND huyện Đồi Cát⟧{former-place}; Sở Tài nguyên và Môi trường ⟦tỉnh Mộng Sa⟧{former-place} nộp hồ sơ trực tuyến.',
  'an office of a district': '2099-10-01\n⟦Phòng Văn hóa và Thông tin huyện⟧{former-place} tổng hợp báo cáo.',
  'a commune of a kind that ended': '2099-10-01\n⟦UBND thị trấn Bến Đá⟧{former-place} thực hiện.',
  'a duty beside a past year':
    '2099-10-01\nTừ kết quả năm 2098, đề nghị ⟦tỉnh Mộng Sa⟧{former-place} hoàn thiện cơ sở dữ liệu.',
};

describe('former-place accepts', () => {
  for (const [name, draft] of Object.entries(SILENT)) test(name, () => expectFindings(worldOf(draft), [formerPlace]));
});

describe('former-place reports', () => {
  for (const [name, draft] of Object.entries(REPORTED)) test(name, () => expectFindings(worldOf(draft), [formerPlace]));
});

describe('former-place offers', () => {
  const CASES: readonly (readonly [what: string, draft: string, ...fixes: string[]])[] = [
    ['the province of today', '2099-10-01\nUBND tỉnh Mộng Sa báo cáo.', 'tỉnh Suối Mơ!'],
    ['a city, which is no province', '2099-10-01\nUBND tỉnh Lũng Pa báo cáo.', 'Thành phố Biển Hồ!'],
    ['the kind of today', '2100-10-01\nTỉnh Đồi Thông báo cáo.', 'Thành phố Đồi Thông!'],
    ['the name alone in a list', '2099-10-01\nCác tỉnh Hải Vân, Mộng Sa báo cáo.', 'Suối Mơ!'],
    ['no certain repair beside the successor', '2099-10-01\nCác tỉnh Suối Mơ, Mộng Sa báo cáo.', 'Suối Mơ'],
    ['the number of today', '2099-10-01\nTriển khai tại 70 tỉnh, thành phố.', '40!'],
    ['nothing for a part of the whole', '2099-10-01\nTriển khai tại 50/70 tỉnh, thành phố.'],
    ['nothing for a level that has no successor', '2099-10-01\nUBND cấp huyện báo cáo.'],
  ];
  for (const [what, draft, ...fixes] of CASES)
    test(what, () => {
      const world = readWorld(worldOf(draft));
      const [finding] = checkText(world, world.text, [formerPlace]).findings;
      const offered = finding?.fixes.map(({ preferred, edits }) => `${edits[0].newText}${preferred ? '!' : ''}`);
      assert.deepEqual(offered, fixes);
    });
});

test('former-place reads each of all the provinces that one sentence lists', () => {
  const names = ['Bạch', 'Cẩm', 'Dương', 'Giang', 'Khê', 'Liên', 'Mộc', 'Ngân'].flatMap((first) =>
    ['Đàm', 'Hải', 'Kỳ', 'Lộc', 'Môn', 'Phú', 'Sa', 'Trì'].map((second) => `${first} ${second}`),
  );
  const places = names.map((name, at) => {
    const end = at % 2 === 0 ? ', to: 2099-06-30, successors: [noi-moi]' : '';
    return `  - { id: noi-${at}, name: ${name}, kind: tỉnh${end} }`;
  });
  const listed = names.map((name, at) => (at % 2 === 0 ? `⟦${at === 0 ? 'tỉnh ' : ''}${name}⟧{former-place}` : name));
  expectFindings(
    `=== knowledge
places:
  - { id: noi-moi, name: Nơi Mới, kind: tỉnh }
${places.join('\n')}
=== draft 2099-10-01
Đề nghị UBND các ${listed.join(', ')} gửi ý kiến.`,
    [formerPlace],
  );
});

function worldOf(draft: string): string {
  return `${PLACES}=== draft ${draft}`;
}
