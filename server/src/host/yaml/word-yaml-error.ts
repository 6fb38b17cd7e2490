import type { ErrorCode, YAMLError } from 'yaml';
import type { Bilingual } from '../../core/knowledge/fault.ts';

/** What is wrong with the syntax of a YAML text. */
export function wordYamlError(error: YAMLError): Bilingual {
  return {
    vi: `YAML sai cú pháp: ${CAUSES[error.code]}`,
    en: `broken YAML: ${lowerFirst(error.message.replace(QUOTED, ''))}`,
  };
}

/** What the parser has met, at whatever length. */
const QUOTED = /(?<=\w): .*/su;

const CAUSES: Readonly<Record<ErrorCode, string>> = {
  ALIAS_PROPS: 'bí danh không được mang thuộc tính',
  BAD_ALIAS: 'bí danh trỏ tới chỗ không có',
  BAD_COLLECTION_TYPE: 'loại tập hợp không hợp lệ',
  BAD_DIRECTIVE: 'chỉ thị YAML không hợp lệ',
  BAD_DQ_ESCAPE: 'ký tự thoát không hợp lệ trong chuỗi ngoặc kép',
  BAD_INDENT: 'thụt dòng sai, hoặc thiếu dấu đóng',
  BAD_PROP_ORDER: 'thứ tự thuộc tính không hợp lệ',
  BAD_SCALAR_START: 'giá trị mở đầu bằng ký tự phải đặt trong ngoặc kép',
  BLOCK_AS_IMPLICIT_KEY: 'hai dấu “: ” trên một dòng; hãy đặt chuỗi trong ngoặc kép',
  BLOCK_IN_FLOW: 'khối thụt dòng nằm trong [ ] hoặc { }',
  DUPLICATE_KEY: 'khoá bị lặp lại',
  IMPOSSIBLE: 'không đọc được',
  KEY_OVER_1024_CHARS: 'khoá dài quá 1024 ký tự',
  MISSING_CHAR: 'thiếu dấu đóng hoặc dấu “:”',
  MULTILINE_IMPLICIT_KEY: 'khoá trải nhiều dòng, hoặc thiếu dấu “:”',
  MULTIPLE_ANCHORS: 'nhiều neo trên một nút',
  MULTIPLE_DOCS: 'tệp chứa nhiều tài liệu YAML (---)',
  MULTIPLE_TAGS: 'nhiều thẻ trên một nút',
  NON_STRING_KEY: 'khoá không phải là chuỗi',
  RESOURCE_EXHAUSTION: 'lồng nhau quá sâu',
  TAB_AS_INDENT: 'dùng ký tự tab để thụt dòng',
  TAG_RESOLVE_FAILED: 'thẻ không đọc được',
  UNEXPECTED_TOKEN: 'có ký tự không đúng chỗ',
};

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
