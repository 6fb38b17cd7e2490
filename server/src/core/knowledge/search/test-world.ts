import { parseDay, startOfYear } from '../../text/day.ts';
import type { Event, Person, Statement, Topic } from '../model.ts';
import type { SearchOptions } from './search.ts';

/** A made-up record for the tests of the search, and the means to make up more. */
const ORIGIN = { file: 'statements/x.yaml', line: 1 };
export const A = person('nguyen-van-a', 'Nguyễn Văn Ái', ['Bộ trưởng Ái']);
export const B = person('tran-thi-b', 'Trần Thị Bình', []);
const SERVICES = topic('dich-vu-cong', 'Dịch vụ công trực tuyến', ['DVC']);
const PRESS = topic('bao-chi', 'Báo chí', []);
export const MEETING: Event = {
  id: 'hop-2099',
  name: 'Hội nghị Sơ kết sáu tháng năm 2099',
  date: undefined,
  place: undefined,
  aliases: [],
  sources: [],
  origin: ORIGIN,
};

export const SERVICE = 'Dịch vụ công trực tuyến thực chất thì ít nhất phải có 70% người dân sử dụng.';
export const WORLD: readonly Statement[] = [
  statement('thuc-chat', '2099-12-29', A, SERVICE, { topics: [SERVICES], office: 'Bộ trưởng Bộ Chuyển đổi' }),
  statement('toan-trinh', '2100-03-01', A, 'Dịch vụ công trực tuyến phải toàn trình.', { topics: [SERVICES] }),
  statement('thay-doi', '2099-07-29', A, 'Chuyển đổi số 70% là thay đổi, 30% là công nghệ.', { event: MEETING }),
  statement('dung-dau', '2099-07-29', B, 'Nếu người đứng đầu không trực tiếp dùng thì không thành công.', {
    event: MEETING,
  }),
  statement('dung-dich-vu', '2099-08-01', B, 'Người dùng là người chấm điểm dịch vụ.', {}),
  statement('tro-ly-a', '2099-05-05', A, 'Trợ lý ảo giúp cán bộ giảm việc.', {}),
  statement('tro-ly-b', '2100-05-05', B, 'Trợ lý ảo phải dễ dùng.', {}),
  statement('bao-chi', '2100-01-10', B, 'Báo chí phải nhanh và đúng.', {
    topics: [PRESS],
    about: 'phát biểu ở Tòa soạn Hòa Bình',
  }),
  statement('doanh-thu', '2100-12-30', A, 'Doanh thu ước đạt 3.744.214 tỷ đồng.', {
    about: 'ngành thông tin, năm 2100',
  }),
  statement('phu-song', '2101-02-02', B, 'Năm 2101 phủ sóng 5G tại mọi xã.', {}),
];

export const ALL: SearchOptions = { limit: 10, speaker: undefined, topic: undefined, from: undefined, to: undefined };

function person(id: string, name: string, aliases: readonly string[]): Person {
  return { kind: 'person', id, name, aliases, offices: [], origin: ORIGIN };
}

function topic(id: string, name: string, aliases: readonly string[]): Topic {
  return { id, name, aliases, origin: ORIGIN };
}

export function statement(
  id: string,
  date: string,
  speaker: Person,
  quote: string,
  rest: Partial<Pick<Statement, 'about' | 'office' | 'event' | 'topics'>>,
): Statement {
  const source = {
    id: 'bao-2099',
    title: 'Báo',
    publisher: undefined,
    published: undefined,
    url: undefined,
    file: undefined,
    origin: ORIGIN,
  };
  return {
    id,
    quote,
    speaker,
    date: parseDay(date) ?? startOfYear(2099),
    about: undefined,
    office: undefined,
    event: undefined,
    topics: [],
    kind: 'principle',
    wording: 'direct',
    modality: 'opinion',
    document: undefined,
    requires: undefined,
    supersedes: [],
    sources: [{ source, paragraph: 1, quote: undefined }],
    origin: ORIGIN,
    ...rest,
  };
}
