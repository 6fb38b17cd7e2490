import * as z from 'zod';
import { CONTRARY_KINDS, FORCES } from '../../core/claims/contrast/contraries.ts';
import {
  DIRECTIONS,
  PLACE_KINDS,
  STATEMENT_KINDS,
  STATEMENT_MODALITIES,
  WORDINGS,
} from '../../core/knowledge/model.ts';
import { daySchema } from '../yaml/day-schema.ts';
import { documentSchema } from './document-schema.ts';
import type { FileKind } from './file-kinds.ts';

const text = z.string().regex(/\S/u);
const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
const statementId = z.string().regex(/^\d{4}-\d{2}-\d{2}\/[a-z0-9]+(?:-[a-z0-9]+)*$/u);
const texts = z.array(text).default([]);
const ids = z.array(id).default([]);
const day = daySchema;

const source = z.strictObject({
  id: id.describe('Mã của nguồn, chữ thường không dấu nối bằng "-"'),
  title: text.describe('Tiêu đề như đã in; văn bản không in thì mô tả của ta trong [ngoặc vuông]'),
  publisher: text.optional().describe('Nơi đăng; bỏ trống khi văn bản không ghi'),
  published: day.optional().describe('Ngày đăng'),
  url: z
    .string()
    .regex(/^https?:\/\/\S+$/u)
    .optional()
    .describe('Địa chỉ'),
  file: z
    .string()
    .regex(/^[^/\\]+$/u)
    .optional()
    .describe('Tên tệp văn bản nguồn trong thư mục của `knowledge verify --sources`'),
});

const office = z.strictObject({
  title: text.describe('Chức danh đầy đủ'),
  organisation: id.optional().describe('Mã cơ quan'),
  from: day.optional().describe('Ngày bắt đầu giữ chức'),
  to: day.optional().describe('Ngày cuối cùng giữ chức'),
  notBefore: day.optional().describe('Ngày sớm nhất có thể đã giữ chức, khi chỉ rõ tháng hoặc năm bắt đầu'),
  notAfter: day.optional().describe('Ngày muộn nhất có thể còn giữ chức, khi chỉ rõ tháng hoặc năm thôi giữ'),
  seen: z.array(day).default([]).describe('Những ngày có nguồn cho thấy đang giữ chức'),
  sources: z.array(id).min(1).describe('Mã các nguồn'),
});

const person = z.strictObject({
  id: id.describe('Mã của người'),
  name: text.describe('Họ và tên'),
  aliases: texts.describe('Tên gọi khác'),
  offices: z.array(office).default([]).describe('Các chức danh'),
});

const succession = z.strictObject({
  id: id.describe('Mã'),
  functions: texts.describe('Từ ngữ cho biết lĩnh vực đã nhận'),
  basis: text.optional().describe('Theo văn bản nào'),
  from: day.optional().describe('Ngày đầu tiên thực hiện chức năng đã nhận'),
});

const successors = z.array(z.union([id, succession])).default([]);

const organisation = z.strictObject({
  id: id.describe('Mã cơ quan'),
  name: text.describe('Tên cơ quan'),
  aliases: texts.describe('Tên khác và chữ viết tắt thực sự được dùng'),
  from: day.optional().describe('Ngày bắt đầu mang tên này'),
  to: day.optional().describe('Ngày cuối cùng mang tên này'),
  successors: successors.describe('Các cơ quan kế thừa; cơ quan nhận phần việc còn lại thì không ghi functions'),
  sources: ids.describe('Mã các nguồn'),
});

const place = z.strictObject({
  id: id.describe('Mã địa danh'),
  name: text.describe('Tên địa danh'),
  kind: z
    .enum(PLACE_KINDS)
    .describe('Loại; cấp: một cấp đơn vị hành chính, tổng số: số tỉnh, thành phố ("63 tỉnh, thành phố")'),
  aliases: texts.describe('Tên khác; với một cấp, tên các loại đơn vị của cấp ấy ("huyện", "quận")'),
  from: day.optional().describe('Ngày bắt đầu mang tên và loại này'),
  to: day.optional().describe('Ngày cuối cùng mang tên và loại này'),
  successors: successors.describe('Các địa danh kế thừa'),
  sources: ids.describe('Mã các nguồn'),
});

const topic = z.strictObject({
  id: id.describe('Mã chủ đề'),
  name: text.describe('Tên chủ đề'),
  aliases: texts.describe('Từ ngữ dẫn tới chủ đề'),
});

const measure = z.strictObject({
  id: id.describe('Mã của đại lượng'),
  name: text.describe('Tên của đại lượng'),
  aliases: texts.describe('Cách gọi khác thực sự được dùng, kể cả chữ viết tắt'),
  unit: text.optional().describe('Đơn vị của giá trị: "%", "đồng", "lao động", "hạng"; bỏ trống khi không cố định'),
  direction: z.enum(DIRECTIONS).optional().describe('up: càng lớn càng tốt; down: càng nhỏ càng tốt'),
  of: texts.describe(
    'Cái toàn thể mà đại lượng là một phần, mỗi cách gọi một mục; phải được nêu cùng thì tên mới được nhận',
  ),
  topics: ids.describe('Mã các chủ đề'),
  sources: z.array(id).min(1).describe('Mã các nguồn'),
});

const event = z.strictObject({
  id: id.describe('Mã sự kiện'),
  name: text.describe('Tên sự kiện'),
  date: day.optional().describe('Ngày diễn ra'),
  place: text.optional().describe('Nơi diễn ra'),
  aliases: texts.describe('Tên gọi khác'),
  sources: ids.describe('Mã các nguồn'),
});

const contrary = z.strictObject({
  id: id.describe('Mã của cặp từ'),
  kind: z
    .enum(CONTRARY_KINDS)
    .describe('opposite: trái nghĩa; modality: mức bắt buộc; bound: chặn; quantity: lượng từ; exception: ngoại lệ'),
  sides: z.array(z.array(text).min(1)).min(2).describe('Các vế; một cụm từ của vế này loại trừ mọi cụm từ của vế khác'),
  forces: z
    .array(z.enum(FORCES))
    .min(2)
    .optional()
    .describe(
      'Với mức bắt buộc: mỗi vế buộc (order), để ngỏ (open), cho phép (allow), cấm (forbid) hay không làm (omit)',
    ),
});

const attestation = z.strictObject({
  source: id.describe('Mã nguồn'),
  paragraph: z
    .int()
    .min(1)
    .optional()
    .describe('Số thứ tự của dòng không trống trong văn bản nguồn, từ 1; chỉ lời kể lại (restated) mới được bỏ trống'),
  quote: text.optional().describe('Lời văn ở nguồn này, khi khác'),
});

const requirement = z.strictObject({
  documents: z.array(text).min(1).describe('Loại văn bản mà chỉ đạo nói tới, chữ thường: luật, bộ luật'),
  what: text.describe('Nội dung phải có, viết như trong một câu: "chương hoặc điều về …"'),
  words: z.array(text).min(1).describe('Từ ngữ cho biết dự thảo đã có nội dung ấy; chỉ cần một'),
});

const imported = z.strictObject({
  span: z.tuple([z.int().min(0), z.int().min(0)]).describe('Vị trí trong văn bản đã nhập, theo đơn vị mã UTF-16'),
  speaker: text.describe('Người phát biểu như in trong nguồn hoặc tên trong kho'),
  known: z.boolean().describe('Người phát biểu có trong kho tri thức hay chưa'),
  carried: z.boolean().describe('Người phát biểu được lấy từ câu hoặc đoạn khác'),
  event: text.optional().describe('Sự kiện như in trong nguồn'),
});

const statement = z.strictObject({
  id: statementId.describe('Ngày phát biểu, "/", rồi mã không dấu'),
  quote: text.describe('Nguyên văn, ngắn; với restated là lời kể lại'),
  about: text.optional().describe('Đối tượng, phạm vi, thời gian mà đoạn trích để lại cho ngữ cảnh'),
  speaker: id.describe('Mã người hoặc cơ quan'),
  office: text.optional().describe('Chức danh khi phát biểu; cơ quan thì không có'),
  date: day.describe('Ngày phát biểu'),
  event: id.optional().describe('Mã sự kiện'),
  kind: z.enum(STATEMENT_KINDS).describe('Loại phát biểu'),
  wording: z
    .enum(WORDINGS)
    .describe('direct: lời trực tiếp trong ngoặc kép; reported: lời thuật; restated: ta kể lại, không phải nguyên văn'),
  modality: z.enum(STATEMENT_MODALITIES).describe('Tính chất'),
  topics: ids.describe('Mã các chủ đề'),
  document: id.optional().describe('Mã văn bản nêu điều này; lời là của ta (wording: restated)'),
  supersedes: z.array(statementId).default([]).describe('Mã các phát biểu trước mà phát biểu này thay thế'),
  requires: requirement.optional().describe('Chỉ đạo buộc một loại văn bản phải có nội dung nào'),
  sources: z.array(attestation).min(1).describe('Các nguồn'),
  review: z
    .enum(['pending', 'accepted'])
    .optional()
    .describe('pending: do lệnh import tìm ra, chưa ai nhận và không được dùng; accepted: đã nhận, như khi bỏ trống'),
  import: imported.optional().describe('Điều lệnh import biết thêm; có thể xoá sau khi nhận'),
});

const CORRECTION = {
  correction: text.optional().describe('Lý do mục này thay mục cùng mã đứng trước, thường ở kho đi kèm'),
};

/** The schema of one entry, by the top-level key of the file that it stands in. */
export const ENTRY_SCHEMAS = {
  sources: source.extend(CORRECTION),
  people: person.extend(CORRECTION),
  organisations: organisation.extend(CORRECTION),
  places: place.extend(CORRECTION),
  topics: topic.extend(CORRECTION),
  measures: measure.extend(CORRECTION),
  events: event.extend(CORRECTION),
  contraries: contrary.extend(CORRECTION),
  statements: statement.extend(CORRECTION),
  documents: documentSchema.extend(CORRECTION),
} as const satisfies Readonly<Record<FileKind, z.ZodType>>;

/** The JSON Schema of a whole file of one kind, for editors. */
export function jsonSchemaOf(kind: FileKind): unknown {
  const file = z.strictObject({ [kind]: z.array(ENTRY_SCHEMAS[kind]) });
  return { title: `Đối Chiếu: ${kind}`, ...z.toJSONSchema(file, { io: 'input', target: 'draft-7' }) };
}
