import { contentWords } from '../../claims/words.ts';
import { fold } from '../../text/fold.ts';
import { tokenise } from '../../text/tokens.ts';
import { tenureOn } from '../holders.ts';
import type { Person } from '../model.ts';
import type { AnswerPassage } from './answer.ts';
import type { EntryContext } from './entry-context.ts';
import type { Question } from './question.ts';

/** Who is on record with the office that a question names: on its day where it names one, else at any time. */
export function holdersAsked(
  { kind, words, time }: Question,
  people: readonly Person[],
  { asOf, sourcesOf }: EntryContext,
): readonly AnswerPassage[] {
  if (kind !== 'holder' || words.length < FEWEST_WORDS) return [];
  const asked = words.map(({ typed }) => fold(typed));
  const day = time?.to ?? time?.from;
  return people.flatMap((person) =>
    person.offices
      .filter(({ title }) => readingsOf(title).some((words) => beginsWith(words, asked)))
      .filter((office) => day === undefined || tenureOn(office, day < asOf ? day : asOf) !== 'not-held')
      .map(
        (office): AnswerPassage => ({
          kind: 'office',
          person,
          office,
          sources: sourcesOf(office.sources),
          relation: 'answers',
        }),
      ),
  );
}

/** "Bộ trưởng" alone is the office of many. */
const FEWEST_WORDS = 3;

/** The words of a title, with what is abbreviated brought to one form, and letter by letter as a plain question has them. */
function readingsOf(title: string): readonly (readonly string[])[] {
  const tokens = tokenise(title);
  const words = tokens.flatMap(({ kind, lower }) => (kind === 'word' && lower !== 'và' ? [fold(lower)] : []));
  return [contentWords(tokens, 0, tokens.length, []).map(({ key }) => fold(key)), words];
}

function beginsWith(title: readonly string[], asked: readonly string[]): boolean {
  return asked.every((word, at) => title[at] === word);
}
