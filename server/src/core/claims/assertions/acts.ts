import { phraseList } from '../phrases.ts';

/** What bodies are charged with, as the first words of a task. */
export const ACTS = phraseList(
  'xây dựng, ban hành, trình, tham mưu, tổng hợp, rà soát, báo cáo, hướng dẫn, kiểm tra, thẩm định, thanh tra, giám sát, theo dõi, đôn đốc, triển khai, tổ chức, thực hiện, bố trí, cung cấp, quản lý, vận hành, lập',
  'phê duyệt, công bố, đề xuất, tuyên truyền, đào tạo, bồi dưỡng, đánh giá, cấp, tiếp nhận, xử lý, nghiên cứu, hoàn thiện, cập nhật, kết nối, bảo đảm, đảm bảo, soạn thảo, biên soạn, chuẩn bị, phát triển, duy trì, nâng cấp, giải quyết',
  'công khai, hỗ trợ, chủ trì, phối hợp, chịu trách nhiệm, có trách nhiệm, làm, là, thành lập, hoàn thành, khảo sát, thống kê, đầu tư, mua sắm, lựa chọn, ký, sửa đổi, điều chỉnh, quy định, số hóa, làm sạch, chia sẻ, tích hợp, thí điểm, mở, đăng tải, nghiệm thu, đưa',
);
