import type { KnowledgeRecords, Statement, StatementModality } from '../../server/src/core/knowledge/model.ts';
import { startOfYear } from '../../server/src/core/text/day.ts';

/** Statements on farming, forests, roads and schools, in the words of state plans, whose common words they share with every statement on record. */
export function onOtherMatters(count: number, { statements }: KnowledgeRecords): Statement[] {
  const [first] = statements;
  if (first === undefined) return [];
  return Array.from({ length: count }, (_, at): Statement => {
    const quote = `${of(OPENINGS, at)} ${of(BODIES, at)} ${of(ACTS, at)} ${of(MATTERS, at)} ${of(WAYS, at)}${of(VALUES, at)}.`;
    return {
      ...first,
      id: `khac/${at}`,
      quote,
      about: undefined,
      office: undefined,
      date: startOfYear(2019),
      event: undefined,
      kind: 'principle',
      modality: of(MODALITIES, at),
      topics: [],
      document: undefined,
      supersedes: [],
      requires: undefined,
      sources: [{ ...first.sources[0], quote: undefined }],
    };
  });
}

/** The lists have lengths that share no factor, so that no sentence comes twice. */
function of<T>(list: readonly [T, ...T[]], at: number): T {
  return list[at % list.length] ?? list[0];
}

const MODALITIES: readonly [StatementModality, ...StatementModality[]] = ['obligation', 'fact', 'aim', 'opinion'];
const OPENINGS = ['Trong năm 2018,', 'Thời gian tới,', 'Đến năm 2020,'] as const;
const BODIES = [
  'các địa phương miền núi',
  'ngành nông nghiệp',
  'các trường phổ thông',
  'lực lượng kiểm lâm',
  'các doanh nghiệp vận tải',
] as const;
const ACTS = [
  'cần tập trung phát triển',
  'phải quản lý chặt chẽ',
  'hoàn thành rà soát',
  'tổ chức thực hiện tốt',
  'tăng cường đầu tư cho',
  'đẩy mạnh xây dựng',
  'không được để chậm',
] as const;
const MATTERS = [
  'vùng trồng lúa nước',
  'rừng phòng hộ đầu nguồn',
  'đường giao thông nông thôn',
  'hồ chứa thuỷ lợi',
  'đội tàu đánh bắt xa bờ',
  'lớp học kiên cố',
  'chợ đầu mối',
  'vườn cây ăn quả',
  'làng nghề truyền thống',
  'trạm y tế xã',
  'bến xe khách',
] as const;
const WAYS = [
  'theo hướng bền vững',
  'gắn với bảo vệ môi trường',
  'bằng nguồn vốn xã hội hoá',
  'trên cơ sở quy hoạch',
  'với sự tham gia của người dân',
  'để nâng cao đời sống',
  'phù hợp với điều kiện từng vùng',
  'nhằm giảm nghèo nhanh',
  'theo tinh thần chủ động',
  'trong khả năng cân đối ngân sách',
  'đồng bộ với các công trình khác',
  'và chịu trách nhiệm về kết quả',
  'cùng các nước trong khu vực',
] as const;
const VALUES = ['', ', đạt ít nhất 70%', ', tăng 12% so với năm 2017'] as const;
