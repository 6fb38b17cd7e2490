import { RESULT_TEXTS } from '../../review/result-texts.ts';

/** What the command line says in Vietnamese. `en.ts` says the same in English. */
export const vi = {
  missingCommand: 'thiếu lệnh; `doichieu --help` cho biết các lệnh',
  unknownCommand: (name: string): string => `không có lệnh “${name}”; \`doichieu --help\` cho biết các lệnh`,
  docxNeedsFile: 'báo cáo dạng docx cần “--output TỆP”',
  reportOverDraft: 'là dự thảo đang được đối chiếu, báo cáo không ghi đè lên đó',
  reportOverOther: 'đã có và không phải là báo cáo của chương trình; hãy chọn tên khác hoặc xóa tệp này trước',
  fixDocument: 'tệp .docx chỉ được đọc, không được sửa: hãy bỏ “--fix” và sửa trong Word',
  fixSkipped: 'có chỗ sửa chắc chắn nhưng tệp .docx chỉ được đọc, hãy sửa trong Word',
  convertNeedsFile: '`doichieu convert TỆP` cần “--output TỆP_MỚI”',
  convertOverOther: 'đã có; hãy chọn tên khác, tệp cũ không bị ghi đè',
  converted: (path: string, from: string, output: string): string =>
    `${path}: ${from} → Unicode, ghi vào ${output}. Chữ hoa có dấu của phông chữ hoa .Vn…H không phân biệt được với chữ thường, hãy đọc lại.`,
  changedMeanwhile: 'đã đổi trong khi được đối chiếu nên không được sửa; hãy chạy lại',
  unknownOption: (option: string, near: string | undefined): string =>
    `không có lựa chọn “${option}”${near === undefined ? '' : `; có phải “--${near}” không?`}`,
  optionOfOther: (option: string, command: string): string => `lệnh “${command}” không có lựa chọn “--${option}”`,
  missingValue: (option: string): string => `lựa chọn “${option}” cần một giá trị`,
  needlessValue: (option: string): string => `lựa chọn “${option}” không nhận giá trị`,
  badDay: (option: string, value: string): string =>
    `“--${option}” cần một ngày có thật, dạng 2099-12-31, không phải “${value}”`,
  badChoice: (option: string, value: string, choices: readonly string[]): string =>
    `“--${option}” phải là một trong ${choices.join(', ')}, không phải “${value}”`,
  badLimit: (value: string): string => `“--limit” cần một số nguyên dương, không phải “${value}”`,
  badSize: (value: string, most: number): string =>
    `“--maximum-file-size” cần một số nguyên từ 1 đến ${most} (MB), không phải “${value}”`,
  badRuleOption: (value: string): string =>
    `“--rule” cần dạng MÃ=MỨC, ví dụ “target-conflict=error”, không phải “${value}”`,
  unknownRule: (id: string): string => `không có quy tắc “${id}”; \`doichieu rules\` cho biết các quy tắc`,
  tooManyArguments: (argument: string): string => `thừa đối số “${argument}”`,
  stdinWithPaths: '“--stdin” không đi cùng đường dẫn',
  stdinWithFix: '“--fix” không đi cùng “--stdin”: không có tệp nào để sửa',
  stdinNameAlone: '“--stdin-filename” chỉ dùng cùng “--stdin”',
  baselineMissing: 'không có tệp mốc này; `--update-baseline` sẽ tạo ra nó',
  baselineUnnamed: '“--update-baseline” cần “--baseline TỆP” hoặc khoá `baseline` trong .doichieu.yaml',
  missingQuery: 'thiếu từ cần tìm',
  missingQuestion: 'thiếu câu hỏi',
  missingSource: 'thiếu tệp để nhập',
  imported: (path: string, added: number, known: number, file: string): string =>
    `${path}: ${added} đoạn chờ duyệt${known === 0 ? '' : `, ${known} đoạn đã có`} → ${file}`,
  missingFile: 'thiếu tệp để đọc',
  missingPassages: '`doichieu compare` cần “--premise ĐOẠN” và “--hypothesis ĐOẠN”, hoặc “--pairs TỆP”',
  pairsWithPassages: '“--pairs” không đi cùng “--premise”, “--hypothesis”',
  conflicting: 'trái nhau',
  notConflicting: 'không thấy trái nhau',
  missingRule: 'thiếu mã quy tắc; `doichieu rules` cho biết các quy tắc',
  missingId: 'thiếu mã; `doichieu knowledge list` cho biết các mã',
  unknownId: (id: string): string => `không có mục nào mang mã “${id}” trong kho tri thức`,
  missingAction: 'thiếu việc cần làm: list, show MÃ, verify hoặc stats',
  missingStdio: '`doichieu lsp` cần “--stdio”',
  internal: (cause: string): string => `gặp lỗi của chính chương trình: ${cause}`,
  notAllowed: 'không có quyền đọc hoặc ghi',
  noSuchPath: 'không có tệp hoặc thư mục này',
  isFolder: 'là thư mục, không phải tệp',
  diskFull: 'đĩa đã đầy',
  fileSystem: (code: string): string => `hệ thống tệp từ chối (${code})`,
  otherFaults: (count: number): string => ` (và ${count} lỗi khác; \`doichieu knowledge verify\` cho biết hết)`,
  skipped: (cause: string): string => `bỏ qua vì ${cause}`,

  ...RESULT_TEXTS.vi,
  elsewhere: 'Chỗ khác trong dự thảo',
  ruleFailed: (rule: string, cause: string): string =>
    `quy tắc ${rule} gặp lỗi, phần này chưa được đối chiếu: ${cause}`,
  reading: (count: number, name: string): string => `Đang đọc dự thảo thứ ${count}: ${name}`,
  checking: (count: number, all: number, name: string): string => `Đang kiểm tra ${count}/${all}: ${name}`,
  coverage: (parts: readonly string[]): string => `Độ phủ: ${parts.join('; ')}.`,
  fixed: (count: number): string => `Đã sửa ${count} chỗ.`,
  baselined: (count: number): string => `${count} phát hiện đã có trong tệp mốc, không báo lại.`,

  noHits: 'Không tìm thấy phát biểu nào.',
  readAsOf: (day: string): string => `tính đến ${day}`,
  structure: 'Cấu trúc',
  sentences: (count: number): string => `${count} câu`,
  legalBases: 'căn cứ',
  readTotal: (counts: readonly string[]): string => `Đã đọc: ${counts.join(', ')}.`,

  fixMark: '‡ có cách sửa',

  lists: {
    statements: 'phát biểu',
    documents: 'văn bản',
    people: 'người',
    organisations: 'cơ quan',
    places: 'địa danh',
    topics: 'chủ đề',
    measures: 'đại lượng',
    events: 'sự kiện',
    sources: 'nguồn',
  },
  fields: {
    id: 'mã',
    quote: 'nguyên văn',
    restated: 'kể lại',
    document: 'văn bản',
    type: 'loại văn bản',
    number: 'số, ký hiệu',
    issuer: 'cơ quan ban hành',
    issued: 'ban hành',
    effective: 'có hiệu lực',
    validity: 'hiệu lực',
    details: 'quy định chi tiết',
    notes: 'ghi chú',
    about: 'về',
    speaker: 'người phát biểu',
    office: 'chức danh',
    date: 'ngày',
    event: 'sự kiện',
    kind: 'loại',
    wording: 'cách dẫn',
    modality: 'tính chất',
    topics: 'chủ đề',
    supersedes: 'thay thế',
    requires: 'buộc phải có',
    source: 'nguồn',
    sources: 'nguồn',
    origin: 'ghi tại',
    name: 'tên',
    title: 'tiêu đề',
    publisher: 'nơi đăng',
    published: 'ngày đăng',
    url: 'địa chỉ',
    file: 'tệp nguồn',
    aliases: 'tên khác',
    offices: 'chức danh',
    from: 'từ',
    to: 'đến',
    forebears: 'tiền thân',
    history: 'diễn biến',
    successors: 'kế thừa',
    place: 'nơi',
    unit: 'đơn vị',
    direction: 'chiều tốt lên',
    of: 'trong',
  },
  paragraph: (number: number): string => `đoạn ${number}`,
  statistics: { kinds: 'theo loại', speakers: 'theo người phát biểu', years: 'theo năm', topics: 'theo chủ đề' },
  digest: 'dấu vân tay',
  compiling: {
    files: (at: number, of: number): string => `Đang đọc tệp ${at}/${of}`,
    indexes: (at: number, of: number): string => `Đang lập chỉ mục ${at}/${of}`,
  },
  compiled: (file: string, size: number, statements: number): string =>
    `Đã biên dịch ${statements} phát biểu vào ${file} (${size} byte).`,

  registered: (documents: number): string => `${documents} văn bản trong sổ, quan hệ và ngày tháng khớp nhau.`,
  verified: (statements: number, proven: number): string =>
    `Kho tri thức đúng: ${statements} phát biểu, ${proven} dẫn chứng khớp nguyên văn với nguồn.`,
  verifiedWithoutTexts: (statements: number, attestations: number): string =>
    `Kho tri thức đúng về cấu trúc: ${statements} phát biểu. ${attestations} dẫn chứng chưa được đối chiếu với văn bản nguồn; thêm \`--sources THƯ_MỤC\`.`,
  withoutFile: (count: number): string => `${count} dẫn chứng có nguồn không kèm tệp văn bản nên chưa được đối chiếu.`,
  faulty: (count: number): string => `${count} lỗi trong kho tri thức.`,

  help: `Đối Chiếu: đối chiếu dự thảo văn bản với những gì đã được chỉ đạo, cam kết, đề ra và báo cáo.

Cách dùng:
  doichieu check [ĐƯỜNG_DẪN...]      đối chiếu dự thảo (mặc định: thư mục hiện tại)
  doichieu report [ĐƯỜNG_DẪN...]     lập báo cáo rà soát để kèm hồ sơ (HTML, Markdown, Word)
  doichieu search TỪ_KHOÁ            ai đã nói gì về một việc, gõ không dấu cũng được
  doichieu ask CÂU_HỎI               trả lời bằng các đoạn trong kho, kèm nguồn, không thêm lời nào
  doichieu import TỆP...             tìm phát biểu trong .txt, .md, .html, .docx, .pdf để duyệt
  doichieu knowledge list            liệt kê kho tri thức
  doichieu knowledge show MÃ         xem một mục
  doichieu knowledge verify          kiểm kho tri thức
  doichieu knowledge stats           thống kê kho tri thức
  doichieu knowledge compile         biên dịch kho để khởi động nhanh
  doichieu read TỆP                  máy đã hiểu gì: cấu trúc, số lượng, thời gian, viện dẫn, trích dẫn
  doichieu convert TỆP --output TỆP_MỚI  chuyển văn bản TCVN3 (ABC), VNI sang Unicode
  doichieu compare                   đối chiếu hai đoạn, hoặc từng cặp trong một tệp
  doichieu rules                     các quy tắc
  doichieu explain QUY_TẮC           giải thích một quy tắc
  doichieu lsp --stdio               máy chủ ngôn ngữ cho trình soạn thảo
  doichieu mcp                       máy chủ MCP cho trợ lý AI, qua đầu vào và đầu ra chuẩn

Lựa chọn của check:
  --as-of NĂM-THÁNG-NGÀY             ngày làm mốc đánh giá
  --format text|json|sarif|github|junit dạng kết quả (mặc định: text)
  --output TỆP                       ghi kết quả vào tệp
  --fail-on MỨC                      error, warning, information hoặc never (mặc định: error)
  --rule MÃ=MỨC                      error, warning, information, hint hoặc off; dùng được nhiều lần
  --fix                              sửa những chỗ chắc chắn
  --baseline TỆP                     không báo lại những phát hiện có trong tệp mốc
  --update-baseline                  tạo tệp mốc, hoặc bớt những phát hiện không còn
  --stdin, --stdin-filename TÊN      đọc dự thảo từ đầu vào chuẩn
  --maximum-file-size MB             giới hạn của một dự thảo (mặc định: 20)

Lựa chọn của report:
  --format html|md|docx              dạng báo cáo (mặc định: theo đuôi tên tệp, không có thì html)
  --output TỆP                       ghi báo cáo vào tệp; docx luôn cần tệp
  --as-of, --fail-on, --rule, --baseline, --maximum-file-size, --stdin,
  --stdin-filename như của check

Lựa chọn của read:
  --as-of NĂM-THÁNG-NGÀY, --format text|json, --stdin, --stdin-filename TÊN, --maximum-file-size MB

Lựa chọn của compare:
  --premise ĐOẠN, --hypothesis ĐOẠN  điều đã có, và điều đem đối chiếu
  --pairs TỆP                        mỗi dòng một JSON có id, premise, hypothesis
  --as-of NĂM-THÁNG-NGÀY, --format text|json

Lựa chọn của search:
  --limit SỐ, --speaker AI, --topic CHỦ_ĐỀ, --from NGÀY, --to NGÀY, --format text|json
  Cũng lọc được ngay trong TỪ_KHOÁ:  @người #chủ đề từ:2023 đến:2024-06

Lựa chọn của ask:
  --limit SỐ, --as-of NGÀY, --format text|json

Lựa chọn của import:
  --out THƯ_MỤC                      ghi vào thư mục tri thức, không có thì in ra
  --format yaml|json, --as-of NGÀY   dạng kết quả; ngày của văn bản không ghi ngày (mặc định: hôm nay)

Lựa chọn của knowledge:
  --format text|json                 dạng kết quả
  --sources THƯ_MỤC                  (verify) đối chiếu từng lời trích với văn bản nguồn; dùng được nhiều lần

Lựa chọn chung:
  --knowledge THƯ_MỤC                thêm một kho tri thức; dùng được nhiều lần
  --no-bundled                       không dùng kho tri thức đi kèm
  --config TỆP                       tệp cấu hình, thay cho .doichieu.yaml tìm thấy ở trên dự thảo
  --lang vi|en                       ngôn ngữ của kết quả
  --help, --version

Mã thoát: 0 không có gì từ mức --fail-on trở lên; 1 có; 2 không chạy được.
`,
} as const;
