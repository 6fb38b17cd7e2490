import type { Bilingual } from '../../core/knowledge/fault.ts';
import type { PackageFault } from './package.ts';

/** Why a Word document cannot be read, for its owner. */
export function wordDocxFault(fault: PackageFault): Bilingual {
  return FAULTS[fault];
}

const FAULTS: Readonly<Record<PackageFault, Bilingual>> = {
  'not a zip': {
    vi: 'không phải là tệp .docx (không phải tệp nén zip, hoặc bị cắt cụt)',
    en: 'is no .docx file (not a zip archive, or cut short)',
  },
  'older Word': {
    vi: 'được đặt mật khẩu hoặc là tệp .doc cũ; hãy bỏ mật khẩu hoặc lưu lại ở dạng .docx',
    en: 'is protected by a password or an older .doc file; remove the password or save it as .docx',
  },
  encrypted: {
    vi: 'được đặt mật khẩu; hãy bỏ mật khẩu rồi thử lại',
    en: 'is protected by a password; remove it and try again',
  },
  damaged: { vi: 'là tệp .docx bị hỏng', en: 'is a damaged .docx file' },
  'too many files': {
    vi: 'là tệp nén chứa hơn 10.000 tệp, không phải là văn bản',
    en: 'is an archive of more than 10,000 files, no document',
  },
  'too large': {
    vi: 'giải nén ra lớn bất thường nên không được đọc',
    en: 'inflates to an unusual size and is not read',
  },
  'no document': {
    vi: 'là tệp zip nhưng không chứa văn bản Word (thiếu word/document.xml)',
    en: 'is a zip archive without a Word document in it (word/document.xml is missing)',
  },
  malformed: { vi: 'có phần XML bị hỏng nên không đọc được', en: 'holds malformed XML and cannot be read' },
  doctype: {
    vi: 'chứa khai báo DOCTYPE, điều không có trong văn bản Word, nên không được đọc',
    en: 'holds a DOCTYPE declaration, which no Word document has, and is not read',
  },
  'too deep': {
    vi: 'lồng các phần tử quá sâu nên không được đọc',
    en: 'nests its elements too deeply and is not read',
  },
};
