import type { KnowledgeFault } from '../core/knowledge/fault.ts';
import type { Locale } from '../core/wording/locale.ts';
import type { Texts } from './wording/shape.ts';
import { TEXTS } from './wording/texts.ts';
import type { Problem } from './world.ts';

/** Why a command cannot run, in the words of the command line. */
export function failure(say: (texts: Texts) => string, file?: string): Problem {
  return { kind: 'problem', file, line: undefined, message: { vi: say(TEXTS.vi), en: say(TEXTS.en) } };
}

/** One sentence: file and line where there are any, then the cause. */
export function wordProblem(problem: Problem, locale: Locale): string {
  const place = problem.line === undefined ? problem.file : `${problem.file}:${problem.line}`;
  return place === undefined ? problem.message[locale] : `${place}: ${problem.message[locale]}`;
}

/** A broken knowledge file stops every command but `verify`: the first fault stands for all. */
export function knowledgeFailure([first, ...others]: readonly [KnowledgeFault, ...KnowledgeFault[]]): Problem {
  const more = (locale: Locale): string => (others.length === 0 ? '' : TEXTS[locale].otherFaults(others.length));
  const message = { vi: wordFault(first, 'vi') + more('vi'), en: wordFault(first, 'en') + more('en') };
  return { kind: 'problem', file: first.file, line: first.line, message };
}

/** The cause of a fault, with the entry that it lies in. */
export function wordFault(fault: KnowledgeFault, locale: Locale): string {
  return fault.id === undefined ? fault.message[locale] : `${fault.id}: ${fault.message[locale]}`;
}
