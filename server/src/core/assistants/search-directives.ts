import { answerText } from '../features/answer-text.ts';
import { answerView } from '../features/answer-view.ts';
import { plainAnswer } from '../features/plain-answer.ts';
import type { AssistantTool } from './tool.ts';
import { numberValue, textValue } from './values.ts';

/** What the record says to a question, as `doichieu ask` gives it. */
export const searchDirectives: AssistantTool = {
  name: 'search_directives',
  title: 'Tra cứu chỉ đạo, chỉ tiêu, phát biểu',
  description:
    'Finds what Vietnamese officials and documents are on record as having directed, targeted, promised, reported or said, for a question or a few words in Vietnamese (diacritics are optional; a speaker may be named). Returns passages verbatim, each with who said it, when, and its source. It adds nothing: quote the passages with their sources, and where it returns none, say that nothing is on record.',
  parameters: {
    type: 'object',
    properties: {
      question: {
        type: 'string',
        description: 'A question or words in Vietnamese, such as “ai chịu trách nhiệm về dữ liệu đất đai?”',
      },
      limit: { type: 'integer', description: 'How many passages at most; 10 where absent.', minimum: 1, maximum: 50 },
    },
    required: ['question'],
    additionalProperties: false,
  },
  *call(given, { answer, today, locale }) {
    yield;
    const limit = numberValue(given, 'limit', DEFAULT_LIMIT);
    const found = answer(textValue(given, 'question'), { asOf: today, limit });
    return { text: answerText(answerView(found, locale)), data: plainAnswer(found, locale) };
  },
};

const DEFAULT_LIMIT = 10;
