import { describe, test } from 'node:test';
import { expectFindings } from '../../../../test/support/world.ts';
import { internalConflict } from './internal-conflict.ts';

/** A plan whose aims and tasks tell of the same things. */
const plan = (aims: string, tasks: string): string => `=== draft 2099-01-15
KẾ HOẠCH
Phát triển nghề biển năm 2099

I. MỤC TIÊU

${aims}

II. TỔ CHỨC THỰC HIỆN

${tasks}`;

describe('internal-conflict stays silent on deadlines', () => {
  const cases: Readonly<Record<string, string>> = {
    'of one work, within each other': plan(
      '1. Hoàn thành cơ sở dữ liệu bãi nuôi biển trước ngày 30/6/2099.',
      '1. Sở Biển hoàn thành cơ sở dữ liệu bãi nuôi biển trong quý II năm 2099.',
    ),
    'of two works': plan(
      '1. Hoàn thành cơ sở dữ liệu bãi nuôi biển trước ngày 30/6/2099.',
      '1. Sở Biển hoàn thành cơ sở dữ liệu tàu cá biển trong quý IV năm 2099.',
    ),
    'of two stages of one work': plan(
      '1. Xây dựng cơ sở dữ liệu bãi nuôi biển trước ngày 30/6/2099.',
      `1. Sở Biển nâng cấp cơ sở dữ liệu bãi nuôi biển trong quý IV năm 2099.

2. Sở Biển nghiệm thu cơ sở dữ liệu bãi nuôi biển trong quý III năm 2099.

3. Sở Biển vận hành chính thức cơ sở dữ liệu bãi nuôi biển từ ngày 01/01/2100.`,
    ),
    'of the shares of two bodies': plan(
      '1. Sở Biển hoàn thành cơ sở dữ liệu bãi nuôi biển trước ngày 30/6/2099.',
      '1. Sở Cảng hoàn thành cơ sở dữ liệu bãi nuôi biển trong quý IV năm 2099.',
    ),
    'of what each body has for itself': plan(
      `1. Hoàn thành kế hoạch phát triển nghề nuôi biển trước ngày 30/6/2099.

2. Hoàn thành cơ sở dữ liệu bãi nuôi biển trước ngày 30/6/2099.`,
      `1. Sở Biển hoàn thành kế hoạch phát triển nghề nuôi biển trong quý IV năm 2099.

2. Ủy ban nhân dân các xã hoàn thành cơ sở dữ liệu bãi nuôi biển trong quý IV năm 2099.`,
    ),
    'of a task, and of a report on it': plan(
      '1. Hoàn thành hệ thống giám sát tàu cá biển trước ngày 30/6/2099.',
      '1. Sở Biển báo cáo kết quả hoàn thành hệ thống giám sát tàu cá biển trước ngày 31/12/2099.',
    ),
    'of one work in two years or stages': plan(
      '1. Hoàn thành giai đoạn 1 cơ sở dữ liệu bãi nuôi biển trước ngày 30/6/2099.',
      '1. Sở Biển hoàn thành giai đoạn 2 cơ sở dữ liệu bãi nuôi biển trong quý IV năm 2099.',
    ),
    'of what was finished': plan(
      '1. Năm 2098 đã hoàn thành cơ sở dữ liệu bãi nuôi biển trong quý II năm 2098.',
      '1. Sở Biển hoàn thành cơ sở dữ liệu bãi nuôi biển trong quý IV năm 2099.',
    ),
    'of a whole and of a part': plan(
      '1. Hoàn thành cơ sở dữ liệu bãi nuôi biển trước ngày 31/12/2099.',
      '1. Sở Biển hoàn thành cơ sở dữ liệu bãi nuôi biển xã đảo phía đông trước ngày 30/6/2099.',
    ),
    'of works whose names differ by what they are for': plan(
      '1. Xây dựng cơ sở dữ liệu quy hoạch xây dựng bãi nuôi trước ngày 30/6/2099.',
      '1. Sở Biển hoàn thành cơ sở dữ liệu quy hoạch bãi nuôi trong quý IV năm 2099.',
    ),
    'of works whose names differ at their end': plan(
      '1. Hoàn thành cơ sở dữ liệu quy hoạch bãi nuôi xây dựng trước ngày 30/6/2099.',
      '1. Sở Biển hoàn thành cơ sở dữ liệu quy hoạch bãi nuôi trong quý IV năm 2099.',
    ),
    'of papers of two terms that are sent': plan(
      `1. Các xã gửi báo cáo nuôi biển 6 tháng về Sở Biển trước ngày 15/6/2099.

2. Các xã gửi báo cáo nuôi biển cả năm về Sở Biển trước ngày 15/12/2099.

3. Các xã gửi dự thảo kế hoạch nuôi biển lần đầu về Sở Biển trước ngày 15/3/2099.

4. Các xã gửi dự thảo kế hoạch nuôi biển hoàn thiện về Sở Biển trước ngày 15/5/2099.`,
      '1. Một việc.',
    ),
    'of stages and cases in the items of one list': plan(
      `1. Hoàn thành cơ sở dữ liệu bãi nuôi biển trước ngày 30/6/2099.

2. Kết nối cơ sở dữ liệu bãi nuôi biển với cơ sở dữ liệu tàu cá trước ngày 30/9/2099.

3. Hoàn thành cơ sở dữ liệu bãi nuôi biển xã đảo trước ngày 31/12/2099.`,
      '1. Một việc.',
    ),
    'of works in two rows of a table': plan(
      '1. Một mục tiêu.',
      `| STT | Nhiệm vụ | Chủ trì | Thời hạn |
|---|---|---|---|
| 1 | Xây dựng cơ sở dữ liệu bãi nuôi biển | Sở Biển | Quý II/2099 |
| 2 | Xây dựng cơ sở dữ liệu tàu cá biển | Sở Biển | Quý IV/2099 |`,
    ),
    'of two papers that are submitted, in one list': plan(
      `1. Vụ Biển trình Chính phủ Nghị định về bãi nuôi biển ven bờ trước ngày 30/6/2099.

2. Vụ Biển trình Chính phủ Nghị định về bãi nuôi biển xa bờ trong tháng 9/2099.`,
      '1. Một việc.',
    ),
    'of works of one programme in one list': plan(
      `1. Mở lớp thuộc chương trình đào tạo nghề nuôi biển ven bờ trước ngày 30/6/2099.

2. Mở lớp thuộc chương trình đào tạo nghề nuôi biển ven bờ trước ngày 30/9/2099.`,
      '1. Một việc.',
    ),
    'a day apart': plan(
      '1. Hoàn thành cơ sở dữ liệu bãi nuôi biển trước ngày 30/6/2099.',
      '1. Sở Biển hoàn thành cơ sở dữ liệu bãi nuôi biển chậm nhất ngày 29/6/2099.',
    ),
  };
  for (const [name, world] of Object.entries(cases)) test(name, () => expectFindings(world, [internalConflict]));
});

describe('internal-conflict reports deadlines', () => {
  const cases: Readonly<Record<string, string>> = {
    'of one work that a body is to finish': plan(
      '1. Hoàn thành cơ sở dữ liệu bãi nuôi biển trước 30/6/2099.',
      '1. Sở Biển hoàn thành cơ sở dữ liệu bãi nuôi biển ⟦trong quý IV năm 2099⟧{internal-conflict}.',
    ),
    'of one work that is built and finished': plan(
      '1. Sở Biển chủ trì xây dựng, hoàn thành cơ sở dữ liệu bãi nuôi biển trước ngày 30/6/2099.',
      '1. Cơ sở dữ liệu bãi nuôi biển hoàn thành ⟦trong quý IV năm 2099⟧{internal-conflict}.',
    ),
    'of one work that a body finishes with others': plan(
      '1. Xây dựng hệ thống giám sát tàu cá biển trước ngày 30/6/2099.',
      '1. Sở Biển chủ trì, phối hợp với Sở Cảng xây dựng hệ thống giám sát tàu cá biển, xong ⟦trước ngày 15/12/2099⟧{internal-conflict}.',
    ),
    'of one work in the table of tasks': plan(
      '1. Hoàn thành cơ sở dữ liệu bãi nuôi biển trước ngày 30/6/2099.',
      `| STT | Nhiệm vụ | Chủ trì | Thời hạn hoàn thành |
|---|---|---|---|
| 1 | Xây dựng cơ sở dữ liệu bãi nuôi biển | Sở Biển | ⟦Quý IV/2099⟧{internal-conflict} |`,
    ),
    'of one work that is put to use': plan(
      '1. Đưa hệ thống giám sát tàu cá biển vào vận hành trước ngày 01/7/2099.',
      '1. Sở Biển đưa hệ thống giám sát tàu cá biển vào vận hành ⟦trong quý IV năm 2099⟧{internal-conflict}.',
    ),
    'of one work in two paragraphs of prose': plan(
      'Hoàn thành nền tảng dữ liệu nghề cá biển trong quý II năm 2099.',
      'Sở Biển hoàn thành nền tảng dữ liệu nghề cá biển ⟦chậm nhất ngày 30/11/2099⟧{internal-conflict}.',
    ),
    'of one plan': plan(
      '1. Gửi kế hoạch phát triển nghề nuôi biển về Sở Biển trước ngày 15/11/2099.',
      '1. Gửi kế hoạch phát triển nghề nuôi biển về Sở Biển ⟦trước ngày 05/12/2099⟧{internal-conflict}.',
    ),
    'of one work in two items of one list': plan(
      `1. Sở Biển hoàn thành xây dựng Cơ sở dữ liệu bãi nuôi biển trước ngày 30/6/2099, báo cáo kết quả trong tháng 7 năm 2099.

2. Một việc khác.

3. Về tiến độ: Cơ sở dữ liệu bãi nuôi biển phải hoàn thành xây dựng ⟦chậm nhất ngày 30/9/2099⟧{internal-conflict}.`,
      '1. Một việc.',
    ),
    'of one paper that is submitted, in two items of one list': plan(
      `1. Vụ Biển chủ trì trình Chính phủ Nghị định về bãi nuôi biển ven bờ trước ngày 30/6/2099.

2. Vụ Biển trình Chính phủ Nghị định về bãi nuôi biển ven bờ ⟦trong tháng 9/2099⟧{internal-conflict}; các đơn vị phối hợp.`,
      '1. Một việc.',
    ),
    'of one paper that is sent, in two items of one list': plan(
      `1. Các xã gửi dự thảo kế hoạch nuôi biển về Sở Biển trước ngày 31/3/2099.

2. Sở Biển góp ý trong 15 ngày.

3. Dự thảo kế hoạch nuôi biển của các xã gửi về Sở Biển ⟦trước ngày 15/4/2099⟧{internal-conflict}.`,
      '1. Một việc.',
    ),
    'of a share that is told in the row of a table': plan(
      '1. Tỷ lệ trạm y tế triển khai bệnh án điện tử đạt 100% trước ngày 31/12/2099.',
      `| TT | Nhiệm vụ | Chủ trì | Hoàn thành |
|:-:|---|---|:-:|
| 1 | 100% trạm y tế triển khai bệnh án điện tử | Sở Y tế | ⟦30/6/2100⟧{internal-conflict} |`,
    ),
    'of one work by two names of one body': plan(
      '1. Ủy ban nhân dân tỉnh hoàn thành cơ sở dữ liệu bãi nuôi biển trước ngày 30/6/2099.',
      '1. UBND tỉnh hoàn thành cơ sở dữ liệu bãi nuôi biển ⟦trước ngày 30/9/2099⟧{internal-conflict}.',
    ),
  };
  for (const [name, world] of Object.entries(cases)) test(name, () => expectFindings(world, [internalConflict]));
});
