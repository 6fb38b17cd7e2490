import type { ResponseError } from 'vscode-languageserver';
import { answerView } from '../../core/features/answer-view.ts';
import { plainAnswer } from '../../core/features/plain-answer.ts';
import { scopeOf } from '../bases.ts';
import { invalidParams } from '../guard.ts';
import type { Ports } from '../ports.ts';
import type { AskParams, AskResult } from '../protocol.ts';
import type { Session } from '../session.ts';
import { answerMarkdown } from './answer-markdown.ts';

/** `doichieu/ask`: what the record says to a question in plain words. */
export async function ask(
  session: Session,
  { today }: Pick<Ports, 'today'>,
  params: unknown,
): Promise<AskResult | ResponseError<never>> {
  const given = new Map<string, unknown>(Object.entries(params ?? {}));
  const text = (name: keyof AskParams): unknown => given.get(name) ?? undefined;
  const [question, limit = DEFAULT_LIMIT] = [text('question'), text('limit')];
  if (typeof question !== 'string') return invalidParams('question: string');
  if (typeof limit !== 'number' || !Number.isInteger(limit) || limit < 1) return invalidParams('limit: 1, 2, 3…');
  const { world, asOf, locale } = await session.situation(scopeOf(params));
  const answer = world.answer(question, { asOf: asOf ?? today(), limit: Math.min(limit, MAX_LIMIT) });
  return { markdown: answerMarkdown(question, answerView(answer, locale)), answer: plainAnswer(answer, locale) };
}

const DEFAULT_LIMIT = 20;
const MAX_LIMIT = 100;
