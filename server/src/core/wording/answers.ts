import type { QuestionKind } from '../knowledge/answers/question.ts';
import type { Locale } from './locale.ts';

/** What stands around the passages of an answer; the passages themselves are nobody's words but their authors'. */
export interface AnswerTerms {
  /** Over what has what was asked for. */
  readonly answers: Readonly<Record<QuestionKind, string>>;
  /** Over what speaks of the same thing. */
  readonly bearsOn: string;
  /** Where nothing has what was asked for, over what speaks of the same thing. */
  readonly onlyBearsOn: string;
  readonly nothing: (statements: number, documents: number) => string;
  readonly notUnderstood: string;
  readonly unknownDocument: (document: string) => string;
  readonly left: (count: number) => string;
  readonly source: string;
}

export const ANSWER_TERMS: Readonly<Record<Locale, AnswerTerms>> = {
  vi: {
    answers: {
      who: 'Cơ quan, người phụ trách',
      holder: 'Người giữ chức vụ này',
      'how-much': 'Các đoạn nêu số liệu, chỉ tiêu',
      when: 'Các đoạn nêu thời gian',
      'in-force': 'Hiệu lực',
      'which-document': 'Văn bản',
      directed: 'Chỉ đạo, yêu cầu',
      promised: 'Cam kết',
      said: 'Phát biểu',
      open: 'Các đoạn liên quan',
    },
    bearsOn: 'Các đoạn liên quan',
    onlyBearsOn: 'Không đoạn nào nêu đúng điều được hỏi; các đoạn sau nói về cùng việc',
    nothing: (statements, documents) =>
      `Kho tri thức không có đoạn nào nói về việc này (đã tìm trong ${statements} phát biểu và ${documents} văn bản). Hãy thử hỏi ngắn hơn hoặc bằng từ khác; điều có trong một nguồn chưa nhập thì chỉ tìm được sau khi nhập nguồn ấy.`,
    notUnderstood: 'Câu hỏi chưa nêu việc cần tìm. Ví dụ: “Nghị định 73/2019 còn hiệu lực không?”',
    unknownDocument: (document) =>
      `Sổ văn bản không có ${document}; điều đó không có nghĩa là văn bản này không tồn tại hay đã hết hiệu lực.`,
    left: (count) => `Còn ${count} đoạn nữa.`,
    source: 'Nguồn',
  },
  en: {
    answers: {
      who: 'Bodies and people in charge',
      holder: 'Who held the office',
      'how-much': 'Passages that give figures or targets',
      when: 'Passages that give a time',
      'in-force': 'Validity',
      'which-document': 'Documents',
      directed: 'Directives',
      promised: 'Commitments',
      said: 'Statements',
      open: 'Passages that bear on it',
    },
    bearsOn: 'Passages that bear on it',
    onlyBearsOn: 'No passage says what was asked; these speak of the same thing',
    nothing: (statements, documents) =>
      `Nothing on record bears on this (looked for in ${statements} statements and ${documents} documents). Try fewer or other words; what a source says that was not imported is found once it is.`,
    notUnderstood: 'The question names nothing to look for. An example: “Nghị định 73/2019 còn hiệu lực không?”',
    unknownDocument: (document) =>
      `The register does not have ${document}; that does not mean that there is no such document, or that it is no longer in force.`,
    left: (count) => `${count} more.`,
    source: 'Source',
  },
};
