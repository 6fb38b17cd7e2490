import { phraseList } from '../phrases.ts';

/** What drafts count: head nouns, and the compounds in which a head noun is common. The longest that fits is the unit. */
export const COUNTED = phraseList(
  'người, tập thể, người dân, người lao động, người học, người dùng, người sử dụng, người có công, người khuyết tật, lao động, dân, nhân khẩu, khẩu, hộ',
  'hộ dân, hộ gia đình, hộ nghèo, hộ cận nghèo, gia đình, cá nhân, công dân, cử tri, đại biểu, đảng viên, đoàn viên, hội viên, thành viên',
  'ủy viên, cán bộ, công chức, viên chức, biên chế, chiến sĩ, đồng chí, học sinh, sinh viên, học viên, giáo viên, giảng viên, nhà giáo, bác sĩ',
  'điều dưỡng, bệnh nhân, chuyên gia, kỹ sư, nhân lực, nhân sự, nhân viên, phóng viên, nhà báo, nghệ sĩ, khách, khách hàng, du khách, trẻ em, trẻ',
  'phụ nữ, nạn nhân, đối tượng, bị can, bị cáo, thí sinh, tình nguyện viên, doanh nhân, nông dân, lãnh đạo, thứ trưởng, bộ trưởng, phó chủ tịch',
  'tỉnh, tỉnh thành, tỉnh thành phố, thành phố, đô thị, thị xã, huyện, quận, xã, phường, thị trấn, thôn, bản, ấp, buôn, làng, khu phố, khu dân cư, tổ dân phố',
  'tổ, tổ công nghệ số cộng đồng, địa phương, địa bàn, vùng, vùng kinh tế, khu vực, khu, khu công nghiệp, khu kinh tế, cụm, cụm công nghiệp, nước, quốc gia',
  'quốc gia và vùng lãnh thổ, vùng lãnh thổ, châu lục, bộ, bộ ngành, ngành, lĩnh vực, sở, ban, phòng, vụ, cục, chi cục, viện, trung tâm, cơ quan',
  'cơ quan báo chí, đơn vị, đơn vị hành chính, đơn vị sự nghiệp, đầu mối, tổ chức, hội, hiệp hội, đoàn, đội, nhóm, ủy ban, hội đồng, ban quản lý, tòa án',
  'doanh nghiệp, doanh nghiệp công nghệ số, công ty, tập đoàn, tổng công ty, hợp tác xã, hộ kinh doanh, nhà máy, xí nghiệp, cơ sở, cơ sở sản xuất',
  'nhà đầu tư, nhà thầu, nhà xuất bản, nhà khoa học, nhà mạng, phó thủ tướng, phó bộ trưởng, phó giám đốc, thứ trưởng, trợ lý, cửa hàng, chợ, siêu thị, khách sạn, ngân hàng, trường, trường học, trường đại học, cơ sở giáo dục, lớp, lớp học, bệnh viện',
  'trạm, trạm y tế, trạm bts, trạm phát sóng, cơ sở y tế, phòng khám, giường, giường bệnh, thư viện, bảo tàng, nhà, nhà ở, căn, căn hộ, ngôi nhà',
  'nhiệm vụ, nhóm nhiệm vụ, nhiệm vụ và giải pháp, giải pháp, nhóm giải pháp, mục tiêu, chỉ tiêu, chỉ số, tiêu chí, tiêu chuẩn, quy chuẩn, đề án, dự án',
  'chương trình, kế hoạch, chiến lược, quy hoạch, phương án, kịch bản, mô hình, sáng kiến, đề tài, công trình, hạng mục, gói thầu, gói, hợp đồng',
  'nội dung, nhóm nội dung, vấn đề, nhóm vấn đề, yếu tố, nguyên tắc, quan điểm, đột phá, trụ cột, khâu, bước, giai đoạn, cấp, cấp độ, mức, mức độ',
  'loại, loại hình, hình thức, phương thức, phương pháp, biện pháp, chính sách, nhóm chính sách, cơ chế, kiến nghị, đề xuất, ý kiến, lượt ý kiến, câu hỏi',
  'chất vấn, phiếu, phiếu bầu, luật, bộ luật, dự án luật, dự thảo luật, pháp lệnh, nghị quyết, nghị định, quyết định, thông tư, chỉ thị, kết luận',
  'thông báo, công điện, công văn, văn bản, văn bản quy phạm pháp luật, chương, mục, điều, khoản, điều khoản, phụ lục, trang, báo cáo, hồ sơ, thủ tục',
  'thủ tục hành chính, dịch vụ, dịch vụ công, dịch vụ công trực tuyến, quy trình, điều kiện, giấy phép, giấy chứng nhận, chứng chỉ, chứng nhận',
  'cuộc, cuộc họp, cuộc gọi, cuộc thanh tra, cuộc kiểm tra, hội nghị, hội thảo, phiên, phiên họp, kỳ, kỳ họp, buổi, đợt, lớp tập huấn, khóa, khóa học',
  'vụ việc, vụ án, vụ vi phạm, trường hợp, ca, ca mắc, ca bệnh, ca nhiễm, ca tử vong, mũi, mũi tiêm, liều, liều vắc xin, suất, suất học bổng, suất quà',
  'điểm cầu, điểm, điểm phục vụ, điểm bưu điện, điểm đen, bưu cục, tuyến, tuyến đường, đoạn, cầu, nút giao, sân bay, cảng, cảng biển, bến, ga, hồ, hồ chứa',
  'mạng, mạng lưới, thuê bao, thuê bao di động, thuê bao internet, tài khoản, máy, máy tính, máy chủ, thiết bị, điện thoại, camera, vệ tinh, tên miền',
  'địa chỉ, website, trang web, cổng, cổng thông tin điện tử, nền tảng, nền tảng số, hệ thống, cơ sở dữ liệu, ứng dụng, phần mềm, sản phẩm, bộ dữ liệu',
  'giao dịch, tin, tin nhắn, tin bài, bài, bài viết, bài báo, ấn phẩm, kênh, kênh chương trình, tờ báo, cơ quan thông tấn, đầu sách, cuốn, cuốn sách, bản sách',
  'xe, ô tô, xe máy, xe buýt, phương tiện, tàu, tàu cá, tàu biển, chuyến, chuyến bay, chuyến tàu, máy bay, toa, thùng hàng, con, cây, quả, chiếc, cái, tờ, tấm',
  'thành phần, phần, mặt, nghề, môn, môn học, bài học, bộ phận, thị trường, mặt hàng, nhóm hàng, thương hiệu, giải, giải thưởng, huy chương, danh hiệu',
  'di tích, di sản, lễ hội, dân tộc, tôn giáo, ngôn ngữ, cụm từ, chữ, chữ số, ký tự, lô, lô đất, thửa, thửa đất, mảnh, nhóm ngành, tổ hợp, cơn bão, trận',
  'nền kinh tế, văn kiện, bằng, bằng phát minh, bằng sáng chế, bằng khen, đầu xe, đầu việc, nhà lãnh đạo, làn xe, tổ máy, cặp, đôi, bên, lực lượng, căn cứ, lý do, nguyên nhân, hướng, xu hướng, khó khăn, hạn chế, tồn tại, thách thức, cơ hội, bài học kinh nghiệm, thành tựu',
  'chức danh, vị trí, vị trí việc làm, việc làm, chỗ, chỗ ngồi, cổ phiếu, cổ phần, trái phiếu, bộ hồ sơ, bản sao, bản chính, bản, ảnh, thẻ, thẻ căn cước, căn cước',
  'ca khúc, công nhân, kỹ sư, thợ, ngư dân, giáo trình, giáo án, viên, viên kim cương, khẩu phần, tiến sĩ, thạc sĩ, giáo sư, phó giáo sư',
  'chuyên đề, học phần, bài toán, bài hát, bài thơ, bài giảng, bài thi, bài tập, bài kiểm tra, báo cáo viên, trợ lý ảo, nhà ga, nhà văn, nhà thơ, nhà vệ sinh, nhà văn hóa, nhà hàng',
  'tập, tập hồ sơ, tập tài liệu, quyển, phân hệ, mô đun, gian hàng, tài liệu, bộ tài liệu, tiểu dự án, hợp phần',
  'nhóm tiêu chí, nhóm chỉ tiêu, nhóm giải pháp, nhóm đối tượng, nhóm lĩnh vực, nhóm chỉ số, ôtô, xe ôtô, xe ô tô, xe con, xe tải, xe khách, xe hơi, xe đạp',
);

/** Verbs of two syllables that follow a counted noun and are no part of it: "8.000 ôtô đăng ký mới". */
export const VERBS_BEHIND = phraseList(
  'đăng ký, hoạt động, hành nghề, phát sinh, phát triển, phát hành, sản xuất, kinh doanh, lưu hành, lưu thông, phục vụ, vi phạm, xuất khẩu, nhập khẩu',
  'khởi nghiệp, biểu diễn, thi đấu, xây dựng, đầu tư, sử dụng, quản lý, làm việc, thi công, vận hành, vận chuyển, khai thác, xuất hiện, ngừng hoạt động',
);
