import type { Token } from '../../text/tokens.ts';
import { phraseAt, phraseTable } from '../phrases.ts';
import { isUpperCase } from './tokens.ts';

/** A type of document where it stands in the text. */
export interface TypeRead extends TypeInfo {
  readonly end: number;
  /** "QĐ", "NĐ": names a document only together with a number. */
  readonly short: boolean;
}

interface TypeInfo {
  readonly type: string;
  /** `law`: cited by its name; `rule`: cited by a number alone ("Nghị quyết 57"); `other`: cited by number and symbol only. */
  readonly family: 'law' | 'rule' | 'other';
}

/** The type of document that is named at `at`. Whether a document is meant is decided by what follows. */
export function readType(tokens: readonly Token[], at: number): TypeRead | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return undefined;
  const phrase = phraseAt(TYPES, tokens, at);
  if (phrase !== undefined) {
    if (phrase.words[0] === 'luật' && NOT_BEFORE_LAW.has(tokens[at - 1]?.lower ?? '') && token.gap !== 'line')
      return undefined;
    return { ...phrase.meaning, end: at + phrase.words.length, short: false };
  }
  const type = SHORT_TYPES.get(token.text);
  return type === undefined || !isUpperCase(token) ? undefined : { type, family: 'rule', end: at + 1, short: true };
}

/** The type that the codes of a number say: "Nghị định" for `NĐ-CP`. A law and a resolution of the National Assembly share theirs. */
export function typeOfCodes(codes: readonly string[]): string | undefined {
  for (const code of codes) {
    const type = TYPE_OF_CODE.get(code.toUpperCase());
    if (type !== undefined) return type;
  }
  return undefined;
}

export function isTypeCode(code: string): boolean {
  return TYPE_OF_CODE.has(code.toUpperCase());
}

const LAWS = ['Hiến pháp', 'Bộ luật', 'Luật', 'Pháp lệnh'];

const RULES = [
  'Nghị quyết',
  'Nghị quyết liên tịch',
  'Nghị định',
  'Quyết định',
  'Chỉ thị',
  'Thông tư',
  'Thông tư liên tịch',
  'Thông tư liên bộ',
  'Công điện',
  'Công văn',
  'Kết luận',
  'Lệnh',
  'Sắc lệnh',
  'Sắc luật',
  'Văn bản hợp nhất',
];

const OTHERS = [
  'Văn bản',
  'Thông báo',
  'Thông báo kết luận',
  'Quy định',
  'Quy chế',
  'Kế hoạch',
  'Chương trình',
  'Đề án',
  'Tờ trình',
  'Báo cáo',
  'Hướng dẫn',
  'Giấy phép',
  'Giấy chứng nhận',
  'Giấy mời',
  'Biên bản',
  'Hợp đồng',
  'Phương án',
  'Dự án',
  'Điều lệ',
  'Hiệp định',
  'Nghị định thư',
  'Công ước',
  'Công hàm',
  'Thông cáo',
  'Chiến lược',
  'Quy hoạch',
  'Danh mục',
  'Quy trình',
  'Quy chuẩn',
  'Phiếu chuyển',
  'Quyết nghị',
  'Bản án',
  'Nội quy',
];

const TYPES = phraseTable<TypeInfo>([
  ...LAWS.map((type) => [type, { type, family: 'law' }] as const),
  ...RULES.map((type) => [type, { type, family: 'rule' }] as const),
  ...OTHERS.map((type) => [type, { type, family: 'other' }] as const),
]);

const TYPE_OF_CODE: ReadonlyMap<string, string> = new Map(
  [
    'NĐ Nghị định',
    'QĐ Quyết định',
    'NQ Nghị quyết',
    'NQLT Nghị quyết liên tịch',
    'CT Chỉ thị',
    'TT Thông tư',
    'TTLT Thông tư liên tịch',
    'TTLB Thông tư liên bộ',
    'CĐ Công điện',
    'KL Kết luận',
    'PL Pháp lệnh',
    'SL Sắc lệnh',
    'VBHN Văn bản hợp nhất',
    'TB Thông báo',
    'TTR Tờ trình',
    'KH Kế hoạch',
    'BC Báo cáo',
    'HD Hướng dẫn',
    'CTR Chương trình',
    'ĐA Đề án',
    'QC Quy chế',
    'QYĐ Quy định',
    'QĐI Quy định',
    'CV Công văn',
    'GP Giấy phép',
  ].map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)] as const),
);

/** Abbreviated types before a number, by their exact spelling: "QĐ số 06/QĐ-TTg". */
const SHORT_TYPES: ReadonlyMap<string, string> = new Map(
  [...TYPE_OF_CODE].filter(([code]) => !['PL', 'SL', 'HD', 'GP', 'KH', 'BC', 'TB'].includes(code)),
);

/** In "pháp luật", "kỷ luật", "Trường Đại học Luật", "công ty luật" no law is meant. */
const NOT_BEFORE_LAW: ReadonlySet<string> = new Set('pháp kỷ đạo điều học khoa trường ngành hội ty hãng'.split(' '));

/** The words, in small letters, with which a type begins. */
export function typeWords(): readonly string[] {
  return [...TYPES.byFirst.keys(), ...[...SHORT_TYPES.keys()].map((code) => code.toLowerCase())];
}
