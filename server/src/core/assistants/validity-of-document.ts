import { answerText } from '../features/answer-text.ts';
import { answerView } from '../features/answer-view.ts';
import { plainAnswer } from '../features/plain-answer.ts';
import type { AssistantTool } from './tool.ts';
import { dayValue, textValue } from './values.ts';

/** Whether a document is in force on a day, with its grounds and successors. */
export const validityOfDocument: AssistantTool = {
  name: 'validity_of_document',
  title: 'Hiệu lực của văn bản',
  description:
    'Says whether a Vietnamese legal document is in force on a day, by which provision it ended and what replaced it, from a register of verified facts with their sources. A document that the register does not have may exist all the same: say that it is not in the register, never that it does not exist.',
  parameters: {
    type: 'object',
    properties: {
      document: {
        type: 'string',
        description: 'The document as it is cited: “Nghị định 73/2019/NĐ-CP”, “Luật Viễn thông”.',
      },
      on: { type: 'string', format: 'date', description: 'The day, YYYY-MM-DD; today where absent.' },
    },
    required: ['document'],
    additionalProperties: false,
  },
  *call(given, { answer, today, locale }) {
    yield;
    const asOf = dayValue(given, 'on') ?? today;
    const found = answer(textValue(given, 'document'), { asOf, limit: MOST, as: 'in-force' });
    return { text: answerText(answerView(found, locale)), data: { asOf, ...plainAnswer(found, locale) } };
  },
};

const MOST = 10;
