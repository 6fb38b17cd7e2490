import { wordSet } from '../phrases.ts';

/** Words that are no part of what a number counts: particles, prepositions, pronouns, and verbs that follow a number. */
export const FUNCTION_WORDS = wordSet(
  'x và hoặc hay của trong tại ở từ đến tới với cho về theo do bởi để nhằm mà thì là có được bị đã đang sẽ phải cần nên vẫn cũng đều chỉ còn so như',
  'khi nếu vì nhưng song tuy này đó kia ấy nào trên dưới trước sau ngoài qua gồm đạt tăng giảm chiếm hơn ít nhiều nữa trở lên xuống không chưa thuộc',
  'các những mỗi một đầu cuối cùng vừa rồi số tổng rất quá lại ra vào đi gần khoảng thứ nay đây đồng thời mới bằng tức nhất tính kể hết bao giữa',
  'năm tháng ngày quý giờ hai ba bốn sáu bảy tám chín mười trăm nghìn ngàn triệu tỷ tỉ phần nửa rưỡi khác cả toàn mọi từng suốt ngay hiện bình',
  'đối liên chứ nhé thôi đâu gì sao vậy thế luôn dù mặc nhờ cách xong lần sớm muộn chậm nhanh cao thấp lớn nhỏ dài ngắn tốt xấu đủ thiếu dự ước',
  'thực triển hoàn tham sử ban quy hướng bảo đảm góp phối tiếp nhận giao trình chịu kiểm tổ trực chính thông áp cung hỗ đề đáp chuyển tập',
);
