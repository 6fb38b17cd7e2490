import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkText, expectFindings, readWorld } from '../../../../test/support/world.ts';
import { crossDraftConflict } from './cross-draft-conflict.ts';

interface Pair {
  readonly other: string;
  readonly draft: string;
  readonly otherDay?: string;
}

const worldOf = ({ other, draft, otherDay = '2099-06-01' }: Pair): string =>
  `=== neighbour ${otherDay}\n${other}\n=== draft 2099-06-01\n${draft}`;

const START = '1. Nền tảng học trực tuyến của Trung tâm Mẫu vận hành chính thức từ ngày 01/9/2099.';

describe('cross-draft-conflict stays silent', () => {
  const cases: Readonly<Record<string, Pair>> = {
    'where both drafts say the same': { other: START, draft: START },
    'of a day within the month that the other names': {
      other: '1. Hoàn thành kết nối dữ liệu đất đai của tỉnh với nền tảng dùng chung trong tháng 9/2099.',
      draft: '1. Hoàn thành kết nối dữ liệu đất đai của tỉnh với nền tảng dùng chung trước ngày 15/9/2099.',
    },
    'of a plan of another year': {
      otherDay: '2098-06-01',
      other: '1. Rà soát, làm sạch dữ liệu đất đai của các xã, phường trước ngày 30/11/2098.',
      draft: '1. Rà soát, làm sạch dữ liệu đất đai của các xã, phường trước ngày 30/11/2099.',
    },
    'of another stage': {
      other: '1. Tập huấn sử dụng nền tảng học trực tuyến cho giáo viên đợt 1 trước ngày 30/9/2099.',
      draft: '1. Tập huấn sử dụng nền tảng học trực tuyến cho giáo viên đợt 2 trước ngày 30/11/2099.',
    },
    'of another level': {
      other: '1. Năm 2099, tỷ lệ hồ sơ công việc cấp tỉnh được xử lý trên môi trường mạng đạt 90%.',
      draft: '1. Năm 2099, tỷ lệ hồ sơ công việc cấp xã được xử lý trên môi trường mạng đạt 60%.',
    },
    'of another year named in the sentence': {
      other: '1. Năm 2098, tỷ lệ hồ sơ công việc được xử lý trên môi trường mạng của tỉnh đạt 90%.',
      draft: '1. Năm 2097, tỷ lệ hồ sơ công việc được xử lý trên môi trường mạng của tỉnh đạt 60%.',
    },
    'of what was reached and what is aimed at': {
      other: '1. Năm 2099, tỷ lệ hồ sơ công việc được xử lý trên môi trường mạng của tỉnh đã đạt 58%.',
      draft: '1. Năm 2099, phấn đấu tỷ lệ hồ sơ công việc được xử lý trên môi trường mạng của tỉnh đạt 60%.',
    },
    'of two provinces': {
      other: `| ỦY BAN NHÂN DÂN<br>TỈNH AN MẪU | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc |\n|---|---|\n\n# KẾ HOẠCH\n\n${START}`,
      draft: `| ỦY BAN NHÂN DÂN<br>TỈNH BẮC THỬ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc |\n|---|---|\n\n# KẾ HOẠCH\n\n${START.replace('01/9', '15/9')}`,
    },
    'of the money for each plan': {
      other: '1. Tổng kinh phí thực hiện Kế hoạch từ nguồn ngân sách tỉnh là 60 tỷ đồng.',
      draft: '1. Tổng kinh phí thực hiện Kế hoạch từ nguồn ngân sách tỉnh là 70 tỷ đồng.',
    },
    'of reports on each plan': {
      other: '1. Các sở báo cáo kết quả thực hiện kế hoạch về Văn phòng UBND tỉnh trước ngày 15/11/2099.',
      draft: '1. Các sở báo cáo kết quả thực hiện kế hoạch về Văn phòng UBND tỉnh trước ngày 20/11/2099.',
    },
    'of the day on which each takes effect': {
      other: '1. Quyết định này có hiệu lực thi hành kể từ ngày 01/7/2099.',
      draft: '1. Quyết định này có hiệu lực thi hành kể từ ngày 15/7/2099.',
    },
    'of the terms of two procedures': {
      other: '1. Trong thời hạn 05 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ, cơ quan có thẩm quyền trả kết quả.',
      draft: '1. Trong thời hạn 10 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ, cơ quan có thẩm quyền trả kết quả.',
    },
    'of two bodies that lead other tasks': {
      other: '1. Sở Tài chính chủ trì xây dựng định mức chi cho trung tâm dữ liệu.',
      draft: '1. Sở Nội vụ chủ trì xây dựng định mức biên chế cho trung tâm dữ liệu.',
    },
  };
  for (const [name, pair] of Object.entries(cases))
    test(name, () => expectFindings(worldOf(pair), [crossDraftConflict]));

  test('where there is no other draft', () => expectFindings(`=== draft 2099-06-01\n${START}`, [crossDraftConflict]));
});

describe('cross-draft-conflict reports', () => {
  const cases: Readonly<Record<string, Pair>> = {
    'another day': {
      other: START,
      draft: START.replace('từ ngày 01/9/2099', '⟦từ ngày 15/9/2099⟧{cross-draft-conflict}'),
    },
    'another day in a table, for a short name': {
      other:
        '1. Quy chế quy định việc khai thác Hệ thống thông tin báo cáo tỉnh (sau đây gọi là Hệ thống).\n\n2. Hệ thống vận hành chính thức từ ngày 01/9/2099.',
      draft:
        '| TT | Nhiệm vụ | Thời hạn |\n|---|---|---|\n| 1 | Vận hành chính thức Hệ thống thông tin báo cáo tỉnh | ⟦từ ngày 15/9/2099⟧{cross-draft-conflict} |',
    },
    'another quarter': {
      other: '1. Hoàn thành kết nối dữ liệu đất đai của tỉnh với nền tảng dùng chung trong quý III/2099.',
      draft:
        '1. Kết nối dữ liệu đất đai của tỉnh với nền tảng dùng chung, hoàn thành ⟦trong quý IV/2099⟧{cross-draft-conflict}.',
    },
    'another figure of one year, whenever the drafts were written': {
      otherDay: '2098-12-01',
      other: '1. Năm 2097, tỷ lệ hồ sơ công việc được xử lý trên môi trường mạng của tỉnh đạt 58,2%.',
      draft:
        '1. Năm 2097, tỷ lệ hồ sơ công việc được xử lý trên môi trường mạng của tỉnh đạt ⟦52,8%⟧{cross-draft-conflict}.',
    },
    'another body in charge': {
      other: '1. Sở Tài chính chủ trì xây dựng Hệ thống thông tin báo cáo đất đai của tỉnh.',
      draft: '1. ⟦Sở Nội vụ⟧{cross-draft-conflict} chủ trì xây dựng Hệ thống thông tin báo cáo đất đai của tỉnh.',
    },
    'another body that is given the task': {
      other: '1. Giao Sở Nội vụ tổng hợp tình hình sử dụng trợ lý ảo của cán bộ.',
      draft: '1. Giao ⟦Sở Tài chính⟧{cross-draft-conflict} tổng hợp tình hình sử dụng trợ lý ảo của cán bộ.',
    },
    'another target of one year': {
      other: '1. Đến năm 2105, tỷ lệ hồ sơ công việc được xử lý trên môi trường mạng của tỉnh đạt 90%.',
      draft:
        '1. Đến năm 2105, tỷ lệ hồ sơ công việc được xử lý trên môi trường mạng của tỉnh đạt ⟦80%⟧{cross-draft-conflict}.',
    },
    'drafts of a department and of the committee above it': {
      other: `| ỦY BAN NHÂN DÂN<br>TỈNH AN MẪU | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc |\n|---|---|\n\n# KẾ HOẠCH\n\n${START}`,
      draft: `| UBND TỈNH AN MẪU<br>SỞ THỬ NGHIỆM | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc |\n|---|---|\n\n# KẾ HOẠCH\n\n${START.replace('từ ngày 01/9/2099', '⟦từ ngày 15/9/2099⟧{cross-draft-conflict}')}`,
    },
  };
  for (const [name, pair] of Object.entries(cases))
    test(name, () => expectFindings(worldOf(pair), [crossDraftConflict]));

  test('the other draft as evidence, with its path', () => {
    const world = readWorld(worldOf({ other: START, draft: START.replace('01/9', '15/9') }));
    const [finding] = checkText(world, world.text, [crossDraftConflict]).findings;
    const [evidence] = finding?.evidence ?? [];
    assert.equal(evidence?.kind === 'draft' ? evidence.other?.path : undefined, 'khac-1.md');
    assert.equal(evidence?.kind === 'draft' ? evidence.text : undefined, START);
  });
});
