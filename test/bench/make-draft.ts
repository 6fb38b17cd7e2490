// A draft of about so many words, the same on every machine: official prose in which numbers, years and quotations recur as they do in plans.

const SENTENCES = [
  'Đến năm {year}, phấn đấu {percent}% hồ sơ công việc cấp tỉnh được xử lý trên môi trường mạng, trong đó có ít nhất {n} dịch vụ công trực tuyến toàn trình.',
  'Sở Khoa học và Công nghệ chủ trì, phối hợp với các cơ quan liên quan hoàn thành nhiệm vụ này trước ngày {day}/6/{year}.',
  'Giai đoạn {from} - {year}, tổng kinh phí thực hiện là {n},{day} tỷ đồng, tăng {percent},5% so với giai đoạn trước.',
  'Tỷ lệ người dân trưởng thành có tài khoản định danh điện tử đạt khoảng {percent}%; số lượt truy cập là {n}.{n}00 lượt.',
  'Người đứng đầu cơ quan, đơn vị trực tiếp chỉ đạo và chịu trách nhiệm về kết quả chuyển đổi số của cơ quan, đơn vị mình.',
  'Báo cáo nêu rõ: “Chuyển đổi số là việc của mọi cơ quan, phải làm thường xuyên và làm đến nơi đến chốn”.',
  'Việc thu thập, kết nối và chia sẻ dữ liệu thực hiện theo khoản {day} Điều {n} của Nghị định này và quy định của pháp luật có liên quan.',
];

export function draftOfWords(words: number): string {
  const lines = [
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    '',
    'Hà Nội, ngày 15 tháng 6 năm 2026',
    '',
    '# KẾ HOẠCH',
    '',
  ];
  let count = 20;
  for (let i = 0; count < words; i += 1) {
    if (i % 12 === 0) lines.push(`## ${i / 12 + 1}. Nhóm nhiệm vụ thứ ${i / 12 + 1}`, '');
    const values: Readonly<Record<string, number>> = {
      year: 2026 + (i % 10),
      from: 2021 + (i % 5),
      percent: 10 + ((i * 7) % 90),
      n: 100 + ((i * 13) % 800),
      day: 1 + (i % 9),
    };
    const sentence = (SENTENCES[i % SENTENCES.length] ?? '').replace(/\{(\w+)\}/gu, (_, key: string) =>
      String(values[key]),
    );
    lines.push(`${(i % 12) + 1}. ${sentence}`, '');
    count += sentence.split(' ').length + 1;
  }
  return `${lines.join('\n')}\n`;
}
