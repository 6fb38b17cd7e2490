import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkText, expectFindings, readWorld } from '../../../../test/support/world.ts';
import { formerOrganisation } from './former-organisation.ts';

const BODIES = `=== knowledge
organisations:
  - id: bo-bien
    name: Bộ Biển và Hải đảo
    aliases: [Bộ B&HĐ, BBHĐ]
    to: 2099-02-28
    successors:
      - { id: bo-nuoc, functions: [cảng biển, nền tảng số], basis: Nghị định 55/2099/NĐ-CP, from: 2099-03-01 }
      - { id: bo-chu, functions: [báo chí, xuất bản], basis: Nghị định 43/2099/NĐ-CP, from: 2099-03-01 }
  - { id: bo-nuoc, name: Bộ Nước, aliases: [Bộ N&N], from: 2099-03-01 }
  - { id: bo-chu, name: Bộ Chữ }
  - { id: bo-rung, name: Bộ Rừng và Đồi núi, to: 2099-02-28, successors: [bo-cay] }
  - { id: bo-cay, name: Bộ Cây }
  - { id: bo-lua-cu, name: Bộ Lúa, to: 2099-02-28, successors: [bo-lua] }
  - { id: bo-lua, name: Bộ Lúa, from: 2099-03-01 }
  - { id: uy-ban-tho, name: Ủy ban Thơ, to: 2099-02-28, successors: [bo-nhac] }
  - { id: bo-nhac, name: Bộ Nhạc, to: 2099-12-31, successors: [bo-hoa] }
  - { id: bo-hoa, name: Bộ Họa, from: 2100-01-01 }
`;

const SILENT: Readonly<Record<string, string>> = {
  'a body that took the name over': '2099-06-01\nBộ Lúa chủ trì thực hiện.',
  'a body on its last day': '2099-02-28\nBộ Rừng và Đồi núi chủ trì thực hiện.',
  'what it did in a year before its end':
    '2099-06-01\nNăm 2098, Bộ Biển và Hải đảo hỗ trợ các địa phương xây dựng mô hình.',
  'what it had done': '2099-06-01\nBộ B&HĐ đã ban hành bộ tiêu chí.',
  'what had been done with it': '2099-06-01\nSở đã phối hợp với Bộ Biển và Hải đảo tổ chức tập huấn.',
  'the name of today in brackets':
    '2099-06-01\nTheo hướng dẫn của Bộ Biển và Hải đảo (nay là Bộ Nước), các đơn vị thực hiện.',
  'a name marked as old': '2099-06-01\nCơ sở dữ liệu của Bộ Rừng và Đồi núi (cũ) được dùng chung.',
  'trước đây': '2099-06-01\nNhiệm vụ trước đây của Bộ Rừng và Đồi núi nay do các tỉnh thực hiện.',
  'how functions went over': '2099-06-01\nChức năng quản lý xuất bản chuyển từ Bộ Biển và Hải đảo về Bộ Chữ.',
  'who took over': '2099-06-01\nBộ Chữ tiếp nhận quản lý nhà nước về xuất bản của Bộ Biển và Hải đảo.',
  'what is taken over by whom': '2099-06-01\nNhiệm vụ về báo chí của Bộ Biển và Hải đảo do Bộ Chữ tiếp nhận.',
  'what goes over to whom': '2099-06-01\nNhiệm vụ về nền tảng số thuộc Bộ Biển và Hải đảo chuyển sang Bộ Nước.',
  'what several take over':
    '2099-06-01\nBộ Nước tiếp nhận cảng biển từ Bộ Biển và Hải đảo; Bộ Chữ tiếp nhận báo chí từ Bộ Biển và Hải đảo.',
  'a matter that nobody on record took over':
    '2099-06-01\nBộ Cây tiếp nhận quản lý nhà nước về san hô của Bộ Biển và Hải đảo.',
  'a merger with who lives on': '2099-06-01\nBộ Rừng và Đồi núi hợp nhất với Bộ Cây.',
  'a merger of one into the other': '2099-06-01\nBộ Biển và Hải đảo sáp nhập vào Bộ Nước.',
  'a merger of long ago': '2099-06-01\nNăm 2050, Bộ Rừng và Đồi núi hợp nhất với Bộ Chữ, đến năm 2060 thì tách ra.',
  'a merger with somebody unknown': '2099-06-01\nBộ Rừng và Đồi núi hợp nhất với Tổng cục Núi.',
  'a merger that is to come': '2099-02-01\nĐề án hợp nhất Bộ Rừng và Đồi núi và Bộ Chữ đang được lấy ý kiến.',
  'a merger': '2099-06-01\nBộ Cây được thành lập trên cơ sở hợp nhất Bộ Rừng và Đồi núi với hai cơ quan khác.',
  'the issuer of a document':
    '2099-06-01\nThực hiện theo Thông tư số 12/2096/TT-BBHĐ ngày 05/3/2096 của Bộ trưởng Bộ Biển và Hải đảo.',
  'the title of a document':
    '2099-06-01\nNghị định số 48/2096/NĐ-CP ngày 26/7/2096 của Chính phủ quy định chức năng, nhiệm vụ của Bộ Biển và Hải đảo hết hiệu lực.',
  'the giver of a document': '2099-06-01\nBộ Biển và Hải đảo ban hành Thông tư số 12/2096/TT-BBHĐ.',
  'the giver of a document that stands first':
    '2099-06-01\nTại Công văn số 34/BBHĐ-KH ngày 12/4/2097, Bộ Biển và Hải đảo hướng dẫn nội dung này.',
  'the symbol of a document': '2099-06-01\nĐáp ứng QCVN 126:2091/BBHĐ.',
  'a legal basis': '2099-06-01\nCăn cứ Thông tư số 12/2096/TT-BBHĐ của Bộ trưởng Bộ Biển và Hải đảo;',
  'quoted words': '2099-06-01\nThay cụm từ “Bộ Biển và Hải đảo” bằng cụm từ “Bộ Nước”.',
  'quoted speech': '2099-06-01\nÔng nhấn mạnh: “Bộ Biển và Hải đảo phải đi trước một bước”.',
  'somebody in office then': '2099-06-01\nBộ trưởng Bộ Biển và Hải đảo Nguyễn Văn Mẫu nêu mục tiêu này.',
  'somebody who is no longer in office': '2099-06-01\nNguyên Thứ trưởng Bộ Biển và Hải đảo tham gia tổ tư vấn.',
  'a licence that it gave': '2099-06-01\nDoanh nghiệp xuất trình giấy phép do Bộ Biển và Hải đảo cấp.',
  'a heading that says when': '2099-06-01\n## Kết quả năm 2098\n\nBộ Biển và Hải đảo hỗ trợ 20 địa phương.',
  'a part that reports': '2099-06-01\n## Kết quả đạt được\n\nPhối hợp với Bộ Biển và Hải đảo tổ chức 5 lớp tập huấn.',
  'the sentence after the one that says when':
    '2099-06-01\nNăm 2097, chương trình bắt đầu. Bộ Rừng và Đồi núi là cơ quan thường trực.',
  'a transitional provision':
    '2099-06-01\n## Điều 9. Quy định chuyển tiếp\n\nHồ sơ nộp tại Bộ Biển và Hải đảo được tiếp tục giải quyết.',
  'a body of another country': '2099-06-01\nĐoàn làm việc với Bộ Rừng và Đồi núi Lào.',
  'the body of another country, with "của nước"':
    '2099-06-01\nĐoàn làm việc với Bộ Rừng và Đồi núi của nước Cộng hòa A.',
  'a list of ministries of which none has ended':
    '2099-06-01\nCác Bộ: Nước, Chữ, Cây, Lúa chủ trì. Các Bộ, ngành phối hợp. Các bộ tiêu chí Rừng và Đồi núi được rà soát.',
  'a list of ministries on the last day of one': '2099-02-28\nTham dự có lãnh đạo các Bộ: Chữ, Rừng và Đồi núi, Cây.',
  'a list of ministries of those days':
    '2099-06-01\nNăm 2098, các Bộ: Chữ, Rừng và Đồi núi, Cây tham gia chương trình.',
  'a longer name in a list of ministries': '2099-06-01\nMời các Bộ: Chữ, Rừng và Đồi núi Mẫu Sơn, Cây.',
  'a name that stands somewhere still':
    '2099-06-01\nMột số hệ thống vẫn hiển thị tên Bộ Rừng và Đồi núi; nhiều biểu mẫu còn ghi Bộ Biển và Hải đảo.',
  'the beginning of a longer name': '2099-06-01\nỦy ban Thơ và Ca dao họp thường kỳ.',
};

const REPORTED: Readonly<Record<string, string>> = {
  'a task': '2099-06-01\n⟦Bộ Rừng và Đồi núi⟧{former-organisation} chủ trì, phối hợp với Bộ Chữ thực hiện.',
  'a short name': '2099-06-01\nGiao ⟦Bộ B&HĐ⟧{former-organisation} quản lý cảng biển.',
  'in a list that says once that they are ministries':
    '2099-06-01\nTham dự có lãnh đạo các Bộ: Chữ, ⟦Rừng và Đồi núi⟧{former-organisation}, Lúa.',
  'in a list without a colon, the last of them':
    '2099-06-01\nCác Bộ Chữ, Lạ Lùng và ⟦Rừng và Đồi núi⟧{former-organisation} chủ trì thực hiện.',
  'in the short list of recipients':
    '2099-06-01\nNơi nhận:\n- Các Bộ: Chữ, ⟦B&HĐ⟧{former-organisation}, Cây;\n- Lưu: VT.',
  'a recipient': '2099-06-01\nNơi nhận:\n- ⟦Bộ Rừng và Đồi núi⟧{former-organisation};\n- Lưu: VT.',
  'a letterhead':
    '2099-06-01\n⟦BỘ RỪNG VÀ ĐỒI NÚI⟧{former-organisation}\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nThực hiện kế hoạch.',
  'who gets a report before a day to come':
    '2099-06-01\nCác tỉnh báo cáo ⟦Bộ Rừng và Đồi núi⟧{former-organisation} trước ngày 15/12/2099.',
  'one of several bodies': '2099-06-01\nBộ Chữ, ⟦Bộ Rừng và Đồi núi⟧{former-organisation} và các bộ khác phối hợp.',
  'who proposes':
    '2099-06-01\nCăn cứ Luật Nước số 12/2098/QH30;\nTheo đề nghị của Bộ trưởng ⟦Bộ Rừng và Đồi núi⟧{former-organisation};',
  'a duty beside a past year':
    '2099-06-01\nTrên cơ sở kết quả năm 2098, ⟦Bộ Rừng và Đồi núi⟧{former-organisation} có trách nhiệm hoàn thiện bộ tiêu chí.',
  'a charge beside a past year':
    '2099-06-01\nTrên cơ sở kết quả năm 2098, giao ⟦Bộ Rừng và Đồi núi⟧{former-organisation} hoàn thiện bộ tiêu chí.',
  'who carries out an old document':
    '2099-06-01\nTriển khai Quyết định số 74/QĐ-TTg ngày 03/6/2090, ⟦Bộ Rừng và Đồi núi⟧{former-organisation} chủ trì xây dựng kế hoạch.',
  'a table':
    '2099-06-01\n| TT | Nhiệm vụ | Thời hạn |\n|---|---|---|\n| 1 | Kết nối với hệ thống của ⟦Bộ Rừng và Đồi núi⟧{former-organisation} | quý IV/2099 |',
  'a matter that another took over':
    '2099-06-01\nNhiệm vụ về báo chí của Bộ Biển và Hải đảo do ⟦Bộ Nước⟧{former-organisation} tiếp nhận.',
  'the same, from the other side':
    '2099-06-01\n⟦Bộ Cây⟧{former-organisation} tiếp nhận quản lý nhà nước về xuất bản của Bộ Biển và Hải đảo.',
  'a matter that went elsewhere':
    '2099-06-01\nQuản lý cảng biển chuyển từ Bộ Biển và Hải đảo sang ⟦Bộ Chữ⟧{former-organisation}.',
  'a merger with another body':
    '2099-06-01\n⟦Bộ Rừng và Đồi núi hợp nhất với Bộ Chữ⟧{former-organisation} từ ngày 01/3/2099.',
  'a merger of two that parted':
    '2099-06-01\nSau khi hợp nhất ⟦Bộ Rừng và Đồi núi và Bộ Chữ⟧{former-organisation}, trụ sở được bố trí lại.',
  'a body whose successor has ended too': '2100-06-01\n⟦Ủy ban Thơ⟧{former-organisation} thẩm định hồ sơ.',
};

describe('former-organisation accepts', () => {
  for (const [name, draft] of Object.entries(SILENT))
    test(name, () => expectFindings(worldOf(draft), [formerOrganisation]));
});

describe('former-organisation reports', () => {
  for (const [name, draft] of Object.entries(REPORTED))
    test(name, () => expectFindings(worldOf(draft), [formerOrganisation]));
});

describe('former-organisation offers', () => {
  const CASES: readonly (readonly [what: string, draft: string, ...fixes: string[]])[] = [
    ['the only successor', 'Bộ Rừng và Đồi núi chủ trì.', 'Bộ Cây!'],
    ['the successor by function', 'Bộ Biển và Hải đảo quản lý xuất bản.', 'Bộ Chữ!'],
    ['the same, in short', 'Bộ B&HĐ vận hành nền tảng số.', 'Bộ N&N!'],
    ['the same, in capitals', 'BỘ BIỂN VÀ HẢI ĐẢO quản lý xuất bản', 'BỘ CHỮ!'],
    ['each, where no function is named', 'Bộ Biển và Hải đảo hướng dẫn thực hiện.', 'Bộ Nước', 'Bộ Chữ'],
    ['each, where several are', 'Bộ Biển và Hải đảo quản lý xuất bản, cảng biển.', 'Bộ Nước', 'Bộ Chữ'],
    ['no certain repair beside the successor', 'Bộ Cây, Bộ Rừng và Đồi núi thực hiện.', 'Bộ Cây'],
    ['the name without its kind, in a list', 'Mời các Bộ: Chữ, Rừng và Đồi núi, Lúa.', 'Cây'],
    ['the same, in short', 'Xuất bản do các Bộ: B&HĐ, Lúa quản lý.', 'Chữ'],
    ['what stands at the end of the chain', 'Ủy ban Thơ thẩm định.', 'Bộ Nhạc!'],
    ['the function that a heading names', '## Lĩnh vực báo chí\n\nBộ Biển và Hải đảo hướng dẫn.', 'Bộ Chữ!'],
  ];
  for (const [what, draft, ...fixes] of CASES)
    test(what, () => {
      const world = readWorld(worldOf(`2099-06-01\n${draft}`));
      const [finding] = checkText(world, world.text, [formerOrganisation]).findings;
      const offered = finding?.fixes.map(({ preferred, edits }) => `${edits[0].newText}${preferred ? '!' : ''}`);
      assert.deepEqual(offered, fixes);
    });
});

function worldOf(draft: string): string {
  return `${BODIES}=== draft ${draft}`;
}
