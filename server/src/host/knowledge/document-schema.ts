import * as z from 'zod';
import { GRADES } from '../../core/knowledge/documents/document.ts';
import { daySchema as day } from '../yaml/day-schema.ts';

const text = z.string().regex(/\S/u);
const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
const ids = z.array(id).default([]);
const units = z.array(text).default([]);
const grade = z.enum(GRADES).optional();

const unitStart = z.strictObject({
  units: z.array(text).min(1).describe('Các đơn vị: "Điều 28", "Chương IV", "từ Điều 5 đến Điều 9"'),
  from: day.describe('Ngày có hiệu lực của riêng các đơn vị ấy'),
});

const ending = z.strictObject({
  from: day.describe('Ngày đầu tiên không còn hiệu lực'),
  by: id.optional().describe('Mã văn bản làm hết hiệu lực'),
  basis: text.optional().describe('Điều khoản của văn bản ấy, hoặc quy tắc'),
  units: units.describe('Các đơn vị hết hiệu lực; bỏ trống khi cả văn bản'),
  grade: grade.describe('P: đã đọc chính văn bản; S: nguồn thứ cấp công khai'),
});

const ended = z.strictObject({
  document: id.describe('Mã văn bản cũ'),
  from: day
    .optional()
    .describe('Ngày đầu tiên văn bản cũ không còn hiệu lực; bỏ trống là ngày văn bản này có hiệu lực'),
  basis: text.optional().describe('Điều khoản của văn bản này'),
  units: units.describe('Các đơn vị của văn bản cũ; bỏ trống khi cả văn bản'),
  grade,
});

const amendment = z.strictObject({
  by: id.describe('Mã văn bản sửa đổi'),
  from: day.optional().describe('Ngày sửa đổi có hiệu lực'),
  basis: text.optional().describe('Điều khoản của văn bản sửa đổi'),
  units: units.describe('Các đơn vị được sửa đổi'),
});

const savedLife = z.strictObject({
  what: text.describe('Trường hợp vẫn được áp dụng sau khi hết hiệu lực'),
  until: day.optional().describe('Ngày cuối cùng'),
  basis: text.optional().describe('Căn cứ'),
});

export const documentSchema = z.strictObject({
  id: id.describe('Mã văn bản'),
  type: text.describe('Loại văn bản, viết như đứng trước số: "Luật", "Nghị định"'),
  number: z.string().regex(/^\S+$/u).describe('Số, ký hiệu, không có dấu cách'),
  title: text.optional().describe('Tên văn bản như được viện dẫn, không kèm loại; bỏ trống khi chỉ có lời của ta'),
  about: text.optional().describe('Nội dung, lời của ta'),
  aliases: z.array(text).default([]).describe('Tên khác được dùng khi viện dẫn, không kèm loại'),
  issuer: id.optional().describe('Mã cơ quan ban hành'),
  issued: day.optional().describe('Ngày ban hành; bỏ trống khi chưa xác minh'),
  effective: day.optional().describe('Ngày có hiệu lực'),
  starts: z.array(unitStart).default([]).describe('Đơn vị có ngày hiệu lực riêng'),
  lasts: day.optional().describe('Ngày hiệu lực cuối cùng do chính văn bản đặt ra'),
  details: ids.describe('Mã các văn bản mà văn bản này quy định chi tiết'),
  continues: text
    .optional()
    .describe('Căn cứ để tiếp tục có hiệu lực dù văn bản được quy định chi tiết đã hết hiệu lực'),
  endings: z.array(ending).default([]).describe('Hết hiệu lực, toàn bộ hoặc một phần'),
  ends: z.array(ended).default([]).describe('Những văn bản mà văn bản này làm hết hiệu lực'),
  amendments: z.array(amendment).default([]).describe('Được sửa đổi, bổ sung'),
  saved: z.array(savedLife).default([]).describe('Áp dụng chuyển tiếp sau khi hết hiệu lực'),
  successors: ids.describe('Mã các văn bản nên viện dẫn thay'),
  uncertain: day.optional().describe('Từ ngày này không có gì đã xác minh về hiệu lực'),
  seen: z.array(day).default([]).describe('Những ngày có nguồn cho thấy đang có hiệu lực'),
  url: z
    .string()
    .regex(/^https?:\/\/\S+$/u)
    .optional()
    .describe('Địa chỉ'),
  grades: z
    .strictObject({ issued: grade, effective: grade, status: grade })
    .default({})
    .describe('Mức xác minh từng dữ kiện: P hoặc S'),
  sources: z.array(id).min(1).describe('Mã các nguồn'),
  notes: text.optional().describe('Ghi chú của người biên tập'),
});
