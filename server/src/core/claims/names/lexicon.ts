import { phraseList, wordSet } from '../phrases.ts';

/** The family names that Vietnamese and long-settled minority families bear. A closed class, unlike the names of people. */
export const FAMILY_NAMES = wordSet(
  'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đào đoàn vương trịnh trương đinh lâm phùng mai tô',
  'hà tạ lương lưu châu quách cao thái đàm chu hứa kiều tống tăng triệu la từ diệp doãn lại lã lữ mạc nghiêm ninh phương',
  'quản sầm thạch thân thẩm thiều tiêu tòng tôn trình uông ứng vi viên vừ xa bạch bế bàn bành cầm cấn chử cù cồ đồng đậu',
  'điểu đới đường giang giàng giáp hầu kha khổng khuất kim kiên ksor lầu lò lỗ lộc luyện lường lục mã mẫn mông mùa nghị ngọ',
  'nhâm nhữ niê âu ân an ấu bá cáp hờ khương khúc siu sơn sùng sử tào tất thào tiết tiền trà tưởng ty tẩn y ya yên yang kpă',
  'kbuôr hoắc hàn hàng nhan đèo liêu lạc lộ lăng',
);

/** Provinces and cities that begin like a family name: "Chủ tịch UBND tỉnh Hà Giang Đặng Văn B" names one person. */
export const PLACE_NAMES = phraseList(
  'hà nội, hà giang, hà nam, hà tĩnh, hà tây, cao bằng, lâm đồng, thái nguyên, thái bình, lai châu, an giang, ninh bình, ninh thuận, kiên giang, tiền giang, trà vinh, yên bái',
  'quảng nam, quảng ngãi, quảng ninh, quảng bình, quảng trị, thanh hóa, nghệ an, bắc giang, bắc ninh, bắc kạn, bắc cạn, lạng sơn, lào cai, sơn la, điện biên, hòa bình, phú thọ, phú yên',
  'vĩnh phúc, vĩnh long, tuyên quang, hải phòng, hải dương, hưng yên, nam định, thừa thiên huế, thừa thiên, đà nẵng, bình định, bình dương, bình phước, bình thuận, khánh hòa, gia lai, kon tum',
  'đắk lắk, đắk nông, tây ninh, đồng nai, đồng tháp, bà rịa, vũng tàu, long an, bến tre, hậu giang, cần thơ, sóc trăng, bạc liêu, cà mau, phú quốc, hạ long, vân đồn',
  'việt nam, triều tiên, trung quốc, hàn quốc, nhật bản, hoa kỳ, tây nguyên, đông nam, sài gòn, thủ đức, thủ thiêm, sa pa, hội an, tam kỳ, biển đông, trung bộ, nam bộ, bắc bộ',
);

/** Words before a name that say nothing of an office: forms of address. */
export const ADDRESSES = wordSet('ông bà anh chị cô đ/c bác');
export const LONG_ADDRESSES = phraseList('đồng chí, đ/c, ngài');

/** Ranks and degrees: with a name, not an office. */
export const RANKS = phraseList(
  'đại tướng, thượng tướng, trung tướng, thiếu tướng, chuẩn đô đốc, phó đô đốc, đô đốc, đại tá, thượng tá, trung tá, thiếu tá, đại úy, thượng úy, trung úy',
  'giáo sư, phó giáo sư, tiến sĩ, tiến sỹ, thạc sĩ, thạc sỹ, tiến sĩ khoa học, viện sĩ, kỹ sư, linh mục, hòa thượng, thượng tọa',
);
export const DEGREES = wordSet('gs pgs ts ths tskh ks bs kts ls nsnd nsưt ncs cn');

/** The words with which an office begins. The longest fits, so "phó thủ tướng" is not a "thủ tướng". */
export const OFFICE_HEADS = phraseList(
  'thủ tướng, phó thủ tướng, phó thủ tướng thường trực, bộ trưởng, thứ trưởng, thứ trưởng thường trực, tổng bí thư, chủ tịch nước, phó chủ tịch nước, chủ tịch quốc hội, phó chủ tịch quốc hội, phó chủ tịch thường trực quốc hội, tổng thống, phó tổng thống, quốc vương, ngoại trưởng',
  'chủ tịch, phó chủ tịch, phó chủ tịch thường trực, đồng chủ tịch, bí thư, phó bí thư, phó bí thư thường trực, ủy viên, ủy viên thường trực, uỷ viên, chủ nhiệm, phó chủ nhiệm, phó chủ nhiệm thường trực, tổng thư ký, phó tổng thư ký',
  'giám đốc, phó giám đốc, tổng giám đốc, phó tổng giám đốc, giám đốc điều hành, tổng biên tập, phó tổng biên tập, cục trưởng, phó cục trưởng, tổng cục trưởng, phó tổng cục trưởng, vụ trưởng, phó vụ trưởng, vụ phó, cục phó, viện phó, viện trưởng, phó viện trưởng, hiệu trưởng, phó hiệu trưởng, hiệu phó',
  'chánh văn phòng, phó chánh văn phòng, chánh thanh tra, phó chánh thanh tra, tổng thanh tra, phó tổng thanh tra, chánh án, phó chánh án, kiểm toán trưởng, tổng kiểm toán, tổng kiểm toán nhà nước, phó tổng kiểm toán, thống đốc, phó thống đốc, thẩm phán, kiểm sát viên',
  'trưởng ban, phó trưởng ban, phó ban, trưởng ban thường trực, trưởng phòng, phó trưởng phòng, phó phòng, trưởng đoàn, phó trưởng đoàn, trưởng tiểu ban, tổ trưởng, tổ phó, trưởng khoa, phó trưởng khoa, trưởng bộ môn, trưởng thôn, trưởng bản, trưởng đại diện',
  'đại biểu, đại biểu quốc hội, đbqh, đb, đại sứ, tổng lãnh sự, người phát ngôn, phát ngôn viên, tư lệnh, phó tư lệnh, chính ủy, tham mưu trưởng, tổng tham mưu trưởng, đội trưởng, cố vấn, trợ lý, thư ký, chủ tịch hội đồng quản trị, ceo, tgđ, gđ, thường trực ban bí thư',
  'phóng viên, nhà báo, nhà văn, nhà thơ, nhà sử học, nhà giáo, nhà nghiên cứu, nhà khoa học, chuyên gia, chuyên gia kinh tế, luật sư, kiến trúc sư, bác sĩ, bác sỹ, nghệ sĩ, thầy giáo, cô giáo, giáo viên, giảng viên, doanh nhân, tỷ phú, cử tri, người dân, chủ tọa, chủ doanh nghiệp, công nhân, nông dân, phụ huynh',
  'người đứng đầu, tư lệnh ngành, trưởng ngành, lãnh đạo, đại diện, vị đại biểu, vị bộ trưởng, vị lãnh đạo, nữ đại biểu, nữ bộ trưởng',
);

/** Said before an office that is not, not yet or only for the time being held. */
export const FORMER = wordSet('nguyên cựu quyền tân cố');

/** The first two syllables of bodies and fields that stand behind an office: "Bộ trưởng Tài chính" is nobody called Tài. */
export const FIELDS = phraseList(
  'tài chính, tài nguyên, nội vụ, ngoại giao, quốc phòng, công an, công thương, công nghiệp, công nghệ, tư pháp, y tế, giáo dục, xây dựng, giao thông, nông nghiệp, nông thôn, lao động, văn hóa, khoa học, thông tin, truyền thông, kế hoạch, đầu tư, môi trường, dân tộc, tôn giáo, thanh tra',
  'quốc hội, chính phủ, trung ương, nhà nước, ủy ban, hội đồng, tập đoàn, công ty, tổng công, ngân hàng, văn phòng, hiệp hội, liên đoàn, mặt trận, thành phố, thành ủy, tỉnh ủy, quân ủy, đảng ủy, huyện ủy, quận ủy, quốc gia, tổng cục, tổng liên, liên hiệp, liên hợp, toà án, tòa án, viện kiểm, kiểm toán, kiểm tra',
  'thành phố, thị trấn, thị xã, công tác, đặc mệnh toàn quyền, nhân dân, tối cao, đại biểu, giám sát, xã hội, vấn đề, đô thị, kiến trúc, an ninh, cảnh sát, quân sự, biên phòng, thống kê, chứng khoán, doanh nghiệp, sản xuất, thú y, thủy lợi, chăn nuôi, trồng trọt, thị trường, hạ tầng, đường thủy, hàng hải, đăng kiểm, đất đai, khí tượng, thực phẩm, bảo vệ, điều tra, chính trị, chính sách, tuyên giáo, dân vận, nội chính, hữu nghị, luật gia, xúc tiến, chiến lược, quy hoạch, thẩm định, pháp chế, phát thanh, truyền hình, báo chí, xuất bản, bưu chính, viễn thông, điện tử, điện ảnh, nghệ thuật, văn nghệ, văn học, di sản, gia đình, trẻ em, số hóa, chuyển đổi, đổi mới, sáng tạo',
  'thanh niên, phụ nữ, nông dân, cựu chiến, thương mại, thương binh, du lịch, thể thao, kinh tế, pháp luật, đối ngoại, nhân dân, trường đại, đại học, học viện, bệnh viện, trung tâm, nghiên cứu, hợp tác, phát triển, bảo hiểm, thuế, hải quan, hàng không, đường sắt, đường bộ, điện lực, dầu khí, năng lượng, quản lý, thường trực, chuyên trách, danh dự, điều hành, kiêm, ban chỉ, ban tổ, ban kinh, ban dân, ban nội, ban tuyên, ban chấp, ban thường, bộ chính, quân khu, tổ chức, việt nam, vùng',
);

/** Single words and abbreviations with which the name of a body begins. */
export const BODY_HEADS = wordSet(
  'bộ sở cục vụ viện ban hội ubnd hđnd tp tỉnh quận huyện xã phường thị đoàn đảng ủy uỷ hđqt mttq vcci evn pvn vff vaca eu asean chi trường phòng khoa trung tổng công tập ngân báo đài',
);

/** Words in small letters inside the names of bodies. */
export const BODY_WORDS = wordSet('và của tỉnh huyện quận xã phường ngành bộ sở cục vụ ban viện kiêm cấp khu vực đoàn');

/** Fields that are also what somebody does: in small letters they belong to a name only behind "và" or a dash. */
export const ACTIONS = phraseList(
  'tổ chức, kiểm tra, giám sát, thông tin, quản lý, phát triển, hợp tác, đầu tư, đổi mới, nghiên cứu, điều hành, bảo vệ, điều tra, xúc tiến, thẩm định, chuyển đổi, thanh tra, sản xuất, kế hoạch, kiểm toán, sáng tạo, kiêm',
);

/** Bodies that speak under one name. */
export const BODIES = phraseList(
  'chính phủ, quốc hội, đảng, ủy ban thường vụ quốc hội, bộ chính trị, ban bí thư, trung ương đảng, ban chấp hành trung ương, thanh tra chính phủ, văn phòng chính phủ, ngân hàng nhà nước, kiểm toán nhà nước, ngân hàng thế giới, liên hợp quốc, tòa án nhân dân tối cao, viện kiểm sát nhân dân tối cao',
);

/** Bodies whose name goes on behind their first words. */
export const BODY_KINDS = phraseList(
  'bộ, sở, cục, chi cục, vụ, viện, tổng cục, ủy ban, ủy ban nhân dân, hội đồng, hội đồng nhân dân, ubnd, hđnd, văn phòng, ban, ban chỉ đạo, ban tổ chức, tập đoàn, tổng công ty, công ty, ngân hàng, hiệp hội, hội, liên đoàn, mặt trận, thành ủy, tỉnh ủy, đoàn thanh tra, đoàn giám sát, trường, đại học, báo, thanh tra, tòa án, viện kiểm sát, cơ quan',
);

/** Texts that may be quoted: they have words and no mouth. */
export const TEXTS = phraseList(
  'luật, bộ luật, hiến pháp, nghị quyết, nghị định, quyết định, thông tư, chỉ thị, công văn, công điện, văn bản, báo cáo, kết luận, kết luận thanh tra, tờ trình, dự thảo, thông báo, quy định, điều, khoản, bản án, cáo trạng, biên bản, di chúc, điều lệ, hợp đồng, văn kiện, tài liệu, bài báo, bài viết, bức thư, lá thư, tuyên ngôn, tuyên bố chung, thông cáo',
);

/** Words with which no name of a body or an office goes on: what follows is the sentence. */
export const CLAUSE_WORDS = wordSet(
  'đã đang sẽ cũng vừa mới còn lại từng luôn thường rất liên tại trong khi với cho là không chưa được bị thì mà để từ ở do này đó ấy kia các những trước sau lúc nhưng nếu vì nên phải cần muốn có về vào ra lên xuống đến tới rằng như theo bởi dù tuy chỉ vẫn đều tiếp hôm sáng chiều tối ngày năm tháng',
  'nói nhấn khẳng nhận nêu lưu yêu đề cam tuyên bày đánh viết dặn nhắc lý giải phân trả đặt hỏi chất phản kêu tin hứa thừa xác bình dẫn góp quả cảnh băn trăn tâm kể gọi coi xem so ví căn bổ thẳng lo mong chúc báo trình quán gợi chốt ghi khuyên tiết mượn trích ký gửi giao phê ban chủ trì dự thăm tham đi đưa làm biết hay nghe thấy hy gặp khen ca đọc đồng nhìn chịu tỏ chia phát chỉ kết cho',
);
