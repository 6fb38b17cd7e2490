import { tokenise } from '../../text/tokens.ts';
import type { Knowledge } from '../knowledge.ts';
import type { AnswerPassage } from './answer.ts';
import type { EntryContext } from './entry-context.ts';
import type { Question } from './question.ts';
import { placedWords } from './telling-words.ts';

/** Where a question is about nothing but a body or a person: "Bộ A nay là bộ nào?", "Nguyễn Văn A là ai?". */
export function namedEntries(
  { kind, words, speaker }: Question,
  knowledge: Knowledge,
  { sourcesOf }: EntryContext,
): readonly AnswerPassage[] {
  if (kind !== 'who' && kind !== 'open') return [];
  if (words.length === 0) {
    if (speaker?.kind !== 'person') return [];
    const { person } = speaker;
    return person.offices.map((office) => ({
      kind: 'office',
      person,
      office,
      sources: sourcesOf(office.sources),
      relation: 'answers',
    }));
  }
  const asked = words.map(({ typed }) => typed).join(' ');
  return knowledge.records.organisations
    .filter(({ name, aliases }) => [name, ...aliases].some((form) => wordsOf(form) === asked))
    .map((organisation) => ({
      kind: 'organisation',
      organisation,
      successors: organisation.successors.flatMap(({ id }) => knowledge.organisation(id) ?? []),
      sources: sourcesOf(organisation.sources),
      relation: 'answers',
    }));
}

function wordsOf(name: string): string {
  return placedWords(tokenise(name), () => false)
    .map(({ key }) => key)
    .join(' ');
}
