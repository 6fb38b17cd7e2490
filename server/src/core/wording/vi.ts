import { documentName } from '../knowledge/documents/document-name.ts';
import { attributionText } from './attribution.ts';
import { shortDay } from './dates.ts';
import { describedName, endingText, validityText } from './documents.ts';
import { inMenu } from './in-menu.ts';
import type { Wording } from './locale.ts';

export const vi: Wording = {
  'target-below-floor': ({ draft, recorded, by }) =>
    `Dự thảo ghi “${draft}”, thấp hơn chỉ tiêu đang có hiệu lực “${recorded}” (${attributionText(by)}).`,
  'target-rank-lower': ({ draft, recorded, by }) =>
    `Dự thảo ghi “${draft}”, thứ hạng thấp hơn chỉ tiêu đang có hiệu lực “${recorded}” (${attributionText(by)}).`,
  'target-above-ceiling': ({ draft, recorded, by }) =>
    `Dự thảo ghi “${draft}”, vượt mức trần đang có hiệu lực “${recorded}” (${attributionText(by)}).`,
  'target-replaced': ({ draft, recorded, by }) =>
    `Dự thảo ghi “${draft}”, nhưng chỉ tiêu này đã được thay bằng “${recorded}” (${attributionText(by)}).`,
  'target-misreported': ({ draft, recorded, by }) =>
    `Dự thảo ghi chỉ tiêu ấy là “${draft}”, còn chỉ tiêu đã ghi nhận là “${recorded}” (${attributionText(by)}).`,
  'target-horizon-passed': ({ draft, recorded, verbatim, asOf, by }) =>
    `Dự thảo viết “${draft}” như thời hạn còn ở phía trước, nhưng đến ngày ${shortDay(asOf)} thời hạn của chỉ tiêu ${verbatim ? `“${recorded}”` : `(${recorded})`} đã qua (${attributionText(by)}).`,
  'figure-differs': ({ draft, recorded, by }) =>
    `Dự thảo ghi “${draft}”, số liệu đã công bố là “${recorded}” (${attributionText(by)}).`,
  'passages-conflict': ({ change, draft, recorded }) =>
    `Hai đoạn trái nhau (${vi.terms.contrasts[change]}): một bên ghi “${recorded}”, bên kia ghi “${draft}”.`,
  'passages-differ': ({ change, draft, recorded }) =>
    `Hai đoạn khác nhau (${vi.terms.contrasts[change]}): một bên ghi “${recorded}”, bên kia ghi “${draft}”; chưa đủ để nói là trái nhau.`,
  'directive-reversed': ({ draft, recorded, by }) =>
    `Dự thảo ghi “${draft}”, trái với điều đã được chỉ đạo: “${recorded}” (${attributionText(by)}).`,
  'task-of-another': ({ draft, body, recorded, by }) =>
    `Dự thảo giao việc này cho “${draft}”, chỉ đạo đã ghi nhận giao cho “${body}”: “${recorded}” (${attributionText(by)}).`,
  'passages-agree': () => 'Không thấy chỗ nào hai đoạn trái nhau.',
  'figure-opposite': ({ falls, draft, recorded, by }) =>
    `Dự thảo ghi ${falls ? 'giảm' : 'tăng'} “${draft}”, số liệu đã công bố là ${falls ? 'tăng' : 'giảm'} “${recorded}” (${attributionText(by)}).`,
  'quote-differs': ({ change, draft, recorded, by }) =>
    `Trích dẫn khác nguồn (${vi.terms.changes[change]}): dự thảo viết “${draft}”, nguồn ghi “${recorded}” (${attributionText(by)}).`,
  'speaker-differs': ({ draft, recorded, by }) =>
    `Dự thảo ghi là lời của “${draft}”, nguồn ghi lời này là của ${attributionText(by)}: “${recorded}”.`,
  'speech-event-differs': ({ draft, event, recorded, by }) =>
    `Dự thảo ghi lời này nói tại “${draft}”, nguồn ghi tại “${event}” (${attributionText(by)}): “${recorded}”.`,
  'speech-date-differs': ({ draft, recorded, by }) =>
    `Dự thảo ghi lời này nói “${draft}”, nguồn ghi: ${attributionText(by)}: “${recorded}”.`,
  'count-differs': ({ draft, count, last }) =>
    `Dự thảo ghi “${draft}”, nhưng danh sách kèm theo có ${count} mục, mục cuối là “${last}”.`,
  'sum-differs': ({ draft, parts, sum }) =>
    `Dự thảo ghi tổng là “${draft}”, nhưng các phần kèm theo cộng lại là ${sum} (${parts}).`,
  'draft-disagrees': ({ of, draft, other }) =>
    `Ở đây ghi ${vi.terms.assertions[of]} là “${draft}”, còn một đoạn khác của dự thảo ghi “${other}” cho cùng nội dung.`,
  'drafts-disagree': ({ of, draft, other, file }) =>
    `Ở đây ghi ${vi.terms.assertions[of]} là “${draft}”, còn dự thảo ${file} ghi “${other}” cho cùng nội dung.`,
  'shares-differ': ({ parts, sum }) => `Các tỷ lệ của một tổng thể cộng lại là ${sum}, không phải 100% (${parts}).`,
  'ratio-differs': ({ draft, ratio, share }) => `Dự thảo ghi “${draft}”, nhưng “${ratio}” bằng ${share}.`,
  'change-differs': ({ draft, from, to, change }) =>
    `Dự thảo ghi mức thay đổi là “${draft}”, nhưng từ “${from}” đến “${to}” là ${change}.`,
  'cell-differs': ({ draft, row, found }) =>
    `Ô này ghi “${draft}”, nhưng tính từ các ô cùng dòng (“${row}”) như ở các dòng khác của bảng thì được ${found}.`,
  'number-skips': ({ draft, before, expected }) => `“${draft}” đứng ngay sau “${before}”, thiếu số “${expected}”.`,
  'number-repeats': ({ draft, before, expected }) =>
    `“${draft}” mang lại số của “${before}” đứng trước; số tiếp theo là “${expected}”.`,
  'number-outside': ({ draft, before, expected }) =>
    `“${draft}” không có trong bảng chữ cái đánh thứ tự các điểm; sau “${before}” là “${expected}”.`,
  'quote-unknown': ({ draft, speaker, count, first, last }) =>
    `Dự thảo ghi “${draft}” là lời của ${speaker}; kho tri thức có ${count} lời của người này (từ ${shortDay(first)} đến ${shortDay(last)}), không có lời ấy.`,
  'office-left': ({ draft, person, office, last, isExact }) =>
    `Dự thảo ghi “${draft}”, nhưng ${person} giữ chức “${office}” ${isExact ? '' : 'muộn nhất '}đến ${shortDay(last)}.`,
  'office-of-another': ({ draft, office, holder, asOf }) =>
    `Dự thảo ghi “${draft}”, nhưng ngày ${shortDay(asOf)} chức “${office}” do ${holder} giữ.`,
  'office-other-held': ({ draft, person, office, asOf }) =>
    `Dự thảo ghi “${draft}”, nhưng ngày ${shortDay(asOf)} ${person} giữ chức “${office}”.`,
  'range-inverted': ({ of, from, to }) =>
    of === 'bound'
      ? `Mức sàn “${from}” cao hơn mức trần “${to}”: không giá trị nào đáp ứng được cả hai.`
      : `Khoảng mở đầu bằng “${from}” lại kết thúc ở “${to}”, ${{ time: 'sớm hơn', value: 'nhỏ hơn', units: 'đứng trước' }[of]} chỗ mở đầu.`,
  'date-impossible': ({ draft, reason }) => {
    switch (reason.kind) {
      case 'day':
        return `“${draft}” không có trong lịch: tháng ${reason.month}${reason.year === undefined ? '' : ` năm ${reason.year}`} có ${reason.days} ngày.`;
      case 'month':
        return `“${draft}” không có trong lịch: một năm có 12 tháng.`;
      case 'quarter':
        return `“${draft}” không có trong lịch: một năm có 4 quý.`;
    }
  },
  'requirement-unmet': ({ draft, what, recorded, by }) =>
    `Không thấy trong “${draft}” ${what}, nội dung được yêu cầu: “${recorded}” (${attributionText(by)}).`,
  'term-redefined': ({ term, draft, first }) =>
    `“${term}” ở đây được định nghĩa là “${draft}”, còn định nghĩa đứng trước ghi “${first}”.`,
  'term-unused': ({ term, meaning }) =>
    `“${term}” được định nghĩa (“${meaning}”) nhưng dự thảo không dùng ở chỗ nào khác.`,
  'term-early': ({ term, meaning }) => `“${term}” được dùng ở đây, trước chỗ dự thảo giải thích là “${meaning}”.`,
  'organisation-ended': ({ draft, recorded, to, heirs }) =>
    `Dự thảo ghi “${draft}”, nhưng ${draft === recorded ? 'cơ quan này' : `“${recorded}”`} chỉ tồn tại đến hết ngày ${shortDay(to)}${tookOver(heirs)}.`,
  'successor-differs': ({ draft, recorded, heir, functions }) =>
    `Dự thảo ghi “${draft}” tiếp nhận, nhưng việc này của ${recorded} thuộc về “${heir}” (${functions.join(', ')}).`,
  'merger-differs': ({ draft, recorded, heirs }) =>
    `Dự thảo ghi sáp nhập, hợp nhất “${draft}”, nhưng ${recorded} nay thuộc “${heirs.join('”, “')}”.`,
  'place-ended': ({ draft, recorded, to, heirs }) =>
    `Dự thảo ghi “${draft}”, nhưng ${draft === recorded ? 'đơn vị này' : `“${recorded}”`} chỉ tồn tại đến hết ngày ${shortDay(to)}${heirs.length === 0 ? '' : `, nay là “${heirs.join('”, “')}”`}.`,
  'count-ended': ({ draft, recorded, to, heirs }) =>
    `Dự thảo ghi “${draft}”, nhưng con số ${draft === recorded ? 'này' : `“${recorded}”`} chỉ đúng đến hết ngày ${shortDay(to)}${heirs.length === 0 ? '' : `, nay là “${heirs.join('”, “')}”`}.`,
  'level-ended': ({ draft, recorded, to }) =>
    `Dự thảo ghi “${draft}”, nhưng đơn vị hành chính “${recorded}” chỉ tồn tại đến hết ngày ${shortDay(to)}.`,
  'reference-dangling': ({ draft, missing, within, last }) =>
    `Viện dẫn “${draft}”, nhưng ${within === undefined ? 'dự thảo' : `“${within}”`} ${last === undefined ? `không có “${missing}”` : `chỉ có đến “${last}”`}.`,
  'deadline-past': ({ draft, asOf }) =>
    `Nhiệm vụ có thời hạn “${draft}”, nằm trước ngày của dự thảo (${shortDay(asOf)}).`,
  'suppression-without-reason': ({ text }) =>
    `“${text}” chưa nêu lý do nên không bỏ qua điều gì; viết “bỏ qua QUY-TẮC: lý do”.`,
  'suppression-of-nothing': ({ text }) => `“${text}” không nêu quy tắc nào; viết “bỏ qua QUY-TẮC: lý do”.`,
  'suppression-unknown-rule': ({ rule }) =>
    `Không có quy tắc nào mang mã “${rule}”; lệnh “doichieu rules” cho biết các mã.`,
  'suppression-idle': ({ text, rule }) => `“${text}” không còn bỏ qua điều gì: ${rule} không báo gì ở đoạn sau đó.`,
  'fix-remove-suppression': () => 'Xoá chú thích bỏ qua',
  'citation-expired': ({ draft, validity }) =>
    `Dự thảo viện dẫn “${draft}” như còn hiệu lực, nhưng theo sổ văn bản thì ${validityText(validity, vi.terms)}.`,
  'citation-part-expired': ({ draft, ending, by }) =>
    `Dự thảo viện dẫn “${draft}”, nhưng theo sổ văn bản thì ${endingText(ending, by, vi.terms)}.`,
  'citation-premature': ({ draft, from, asOf }) =>
    `Dự thảo viện dẫn “${draft}” như đang có hiệu lực, nhưng tại ngày ${shortDay(asOf)} chưa đến ngày có hiệu lực “${shortDay(from)}”.`,
  'citation-mismatch': ({ part, draft, recorded, document, other }) =>
    `Dự thảo ghi ${vi.terms.parts[part]} “${draft}”, sổ văn bản ghi “${recorded}” cho ${documentName(document)}${other === undefined ? '' : `; “${draft}” là của ${describedName(other)}`}.`,
  'citation-years-differ': ({ draft, issued }) =>
    `Số “${draft}” và ngày ban hành “${issued}” thuộc hai năm khác nhau, không thể là của một văn bản.`,
  'citation-type-differs': ({ draft, number, type }) =>
    `Dự thảo gọi là “${draft}”, nhưng ký hiệu trong “${number}” là của ${type}.`,
  'citation-ahead-of-draft': ({ draft, dated }) => `“${draft}” ghi thời điểm sau ngày của chính dự thảo: “${dated}”.`,
  'effect-differs': ({ kind, draft, recorded, document }) =>
    `Dự thảo ghi ${documentName(document)} ${kind === 'begins' ? 'có' : 'hết'} hiệu lực “${draft}”, sổ văn bản ghi “${shortDay(recorded)}”.`,
  'citation-unknown': ({ draft, near }) =>
    `Sổ văn bản không có “${draft}” nên chưa kiểm được${near === undefined ? '' : `; gần nhất là “${describedName(near)}”`}.`,
  'fix-cite': ({ document }) => `Viện dẫn “${documentName(document)}”`,
  'form-malformed': ({ rule, draft, expected }) =>
    `“${draft}”: ${vi.terms.formRules[rule]}${expected === '' ? '' : `, ở đây là “${expected}”`}.`,
  'form-missing': ({ part, draft, near }) =>
    `Văn bản “${draft}” có phần ký “${near}” nhưng không có ${vi.terms.formParts[part]}.`,
  'fix-replace': ({ text }) => `Sửa thành “${inMenu(text)}”`,
  'fix-restore-quote': ({ text }) => `Khôi phục nguyên văn “${inMenu(text)}”`,
  'fix-renumber': ({ from, to, units, references }) =>
    `Đánh số lại từ “${from}” thành “${to}” (${units} chỗ${references === 0 ? '' : `, kèm ${references} chỗ viện dẫn`})`,
  terms: {
    changes: {
      number: 'đổi số',
      negation: 'đổi nghĩa phủ định',
      order: 'đảo vị trí',
      name: 'đổi tên',
      omission: 'bỏ bớt từ',
      addition: 'thêm từ',
      wording: 'đổi từ',
    },
    contrasts: {
      value: 'khác giá trị',
      unit: 'khác đơn vị',
      number: 'khác số',
      reference: 'khác số hiệu, điều khoản',
      time: 'khác thời gian',
      name: 'khác tên hoặc cơ quan',
      exchange: 'đổi chỗ',
      exception: 'bỏ ngoại lệ',
      negation: 'phủ định',
      exclusion: 'giới hạn “chỉ”',
      opposite: 'từ trái nghĩa',
      modality: 'khác mức bắt buộc',
      bound: 'khác chiều chặn',
      quantity: 'khác lượng từ',
      wording: 'khác lời',
    },
    assertions: {
      value: 'giá trị',
      deadline: 'thời hạn',
      charge: 'cơ quan chủ trì',
      norm: 'mức độ ràng buộc',
      effect: 'ngày có hiệu lực',
    },
    formRules: {
      'day-zero': 'ngày nhỏ hơn 10 có số 0 ở trước',
      'month-zero': 'tháng 1 và tháng 2 có số 0 ở trước',
      'number-zero': 'số nhỏ hơn 10 có số 0 ở trước',
      'number-spaces': 'số và ký hiệu viết liền, không cách chữ',
      'number-colon': 'sau chữ “Số” có dấu hai chấm',
      'number-place': 'số, ký hiệu đứng dưới tên cơ quan ban hành, trên tên loại văn bản',
      'date-words': 'thời gian ban hành viết đầy đủ ngày, tháng, năm',
      'letter-symbol':
        'ký hiệu công văn gồm chữ viết tắt tên cơ quan ban hành và đơn vị soạn thảo hoặc lĩnh vực, không có chữ viết tắt tên loại',
      'type-symbol': 'ký hiệu bắt đầu bằng chữ viết tắt của chính tên loại văn bản',
      'basis-inner': 'dòng căn cứ chưa phải dòng cuối kết thúc bằng dấu chấm phẩy',
      'basis-last': 'dòng căn cứ cuối cùng kết thúc bằng dấu chấm',
      'basis-line': 'mỗi căn cứ viết thành một dòng riêng',
      'national-name': 'quốc hiệu viết bằng chữ in hoa, đúng từng chữ',
      'national-motto':
        'tiêu ngữ viết bằng chữ thường, chữ cái đầu của ba cụm từ viết hoa, giữa các cụm từ có gạch nối và cách chữ',
      roman: 'phần, chương đánh số bằng chữ số La Mã',
      title: 'phần, chương, mục, tiểu mục có tiêu đề',
      'signer-mark': 'chữ viết tắt trước chức vụ của người ký có dấu chấm',
      'signer-title': 'trước họ tên người ký không ghi học hàm, học vị',
      'recipients-filed': 'nơi nhận kết thúc bằng dòng “Lưu”',
    },
    formParts: {
      'national-name': 'quốc hiệu',
      'national-motto': 'tiêu ngữ',
      number: 'số, ký hiệu',
      date: 'địa danh và thời gian ban hành',
      recipients: 'nơi nhận',
    },
    severities: { error: 'lỗi', warning: 'cảnh báo', information: 'thông tin', hint: 'gợi ý' },
    kinds: {
      directive: 'chỉ đạo',
      target: 'chỉ tiêu',
      figure: 'số liệu',
      principle: 'quan điểm',
      commitment: 'cam kết',
      programme: 'chương trình',
      quotation: 'phát biểu',
    },
    parts: { type: 'loại', number: 'số', issued: 'ngày ban hành', issuer: 'cơ quan ban hành', title: 'tên' },
    citation: 'Văn bản được viện dẫn',
    validities: {
      'in-force': 'còn hiệu lực',
      partly: 'hết hiệu lực một phần',
      'not-yet': 'chưa có hiệu lực',
      expired: 'hết hiệu lực',
      unknown: 'không rõ',
    },
    validity: {
      from: (day) => `từ ${day}`,
      startsOn: (day) => `bắt đầu từ ${day}`,
      notIssued: 'chưa ban hành',
      endedBy: (basis, document) => (basis === '' ? `bởi ${document}` : `bởi ${basis} ${document}`),
      endedByRule: (basis) => `theo ${basis}`,
      endedByTerm: (last) => `hết thời hạn do chính văn bản đặt ra (${last})`,
      endedWithParent: (parent) => `cùng văn bản được quy định chi tiết là ${parent}`,
      endsOn: (day) => `sẽ hết hiệu lực từ ${day}`,
      unitsEnded: (units, day) => `${units} hết hiệu lực từ ${day}`,
      unitsPending: (units, day) => `${units} có hiệu lực từ ${day}`,
      amendedBy: (documents) => `đã được sửa đổi bởi ${documents}`,
      toBeAmended: (documents) => `sẽ được sửa đổi bởi ${documents}`,
      replacedBy: (documents) => `nay áp dụng ${documents}`,
      saved: (what) => `trừ ${what}`,
      until: (day) => `đến ${day}`,
      startUnknown: 'chưa xác minh ngày có hiệu lực',
      statusUnknown: 'tình trạng hiệu lực chưa xác minh',
    },
    source: 'Nguồn',
    quoted: 'Lời được trích',
    bearsOn: 'Phát biểu liên quan',
    difference: 'Khác với nguồn ở từng chữ',
    referredTo: 'Nội dung được dẫn chiếu',
    defined: 'Khái niệm trong dự thảo',
    onRecord: 'Trong kho tri thức',
    history: 'Diễn biến',
    standing: 'đang có hiệu lực',
    roles: {
      set: 'đặt ra',
      repeated: 'nhắc lại',
      changed: 'điều chỉnh',
      reported: 'báo cáo',
      reached: 'đạt',
      missed: 'chưa đạt',
    },
    from: 'từ',
    to: 'đến',
  },
};

function tookOver(heirs: readonly { readonly name: string; readonly functions: readonly string[] }[]): string {
  const [first, ...others] = heirs;
  if (first === undefined) return '';
  if (others.length === 0)
    return first.functions.length === 0 ? `, nay là “${first.name}”` : `; lĩnh vực liên quan nay thuộc “${first.name}”`;
  const each = heirs.map(
    ({ name, functions }) => `“${name}”${functions.length === 0 ? '' : ` (${functions.join(', ')})`}`,
  );
  return `; chức năng đã chuyển cho ${each.join('; ')}`;
}
