// node scale-queries.mjs FOLDER COUNT: known items to look for, as JSON: a run of words of a statement that hardly any other
// statement has, as it stands and in the three ways in which it is typed.
import { fold } from '../../../server/src/core/text/fold.ts';
import { loadKnowledge } from '../../../server/src/host/knowledge/load.ts';
import { randomFrom } from '../../support/random.ts';

const [folder = '', count = ''] = process.argv.slice(2);
const loaded = loadKnowledge([folder]);
if (!('records' in loaded)) throw new Error(`No knowledge in ${folder}`);
const { statements } = loaded.records;
const { below: pick } = randomFrom(7);
/** All quotations without diacritics, one a line, with single spaces between words. */
const text = statements.map(({ quote }) => ` ${plain(quote)} `).join('\n');

const WORDS = 6;
/** Of words that more statements have than are shown, nobody can say which of them was meant. */
const MOST_ALIKE = 5;

const items: unknown[] = [];
while (items.length < Number(count)) {
  const statement = statements[pick(statements.length)];
  const words = statement?.quote.match(/\p{L}+/gu) ?? [];
  if (statement === undefined || words.length < WORDS + 2) continue;
  const from = pick(words.length - WORDS);
  const wanted = words.slice(from, from + WORDS);
  if (!(statement.quote.includes(wanted.join(' ')) && isRare(plain(wanted.join(' '))))) continue;
  const folded = wanted.map((word) => plain(word));
  items.push({
    id: statement.id,
    exact: `${wanted.join(' ')} `,
    undiacritised: `${folded.join(' ')} `,
    typo: `${withTypo(folded).join(' ')} `,
    unfinished: unfinished(folded).join(' '),
  });
}
process.stdout.write(JSON.stringify(items));

function plain(words: string): string {
  return fold(words)
    .replaceAll(/[^a-z0-9]+/gu, ' ')
    .trim();
}

function isRare(words: string): boolean {
  let found = 0;
  for (let at = text.indexOf(` ${words} `); at >= 0; at = text.indexOf(` ${words} `, at + 1)) found += 1;
  return found <= MOST_ALIKE;
}

/** A letter left out, doubled, put in place of another or swapped with the next in the longest of the words. */
function withTypo(words: readonly string[]): readonly string[] {
  const longest = words.reduce((best, word, at) => (word.length > (words[best]?.length ?? 0) ? at : best), 0);
  return words.map((word, at) => (at === longest ? slip(word) : word));
}

function slip(word: string): string {
  const at = 1 + pick(Math.max(1, word.length - 2));
  switch (pick(4)) {
    case 0:
      return word.slice(0, at) + word.slice(at + 1);
    case 1:
      return word.slice(0, at) + word.slice(at - 1);
    case 2:
      return word.slice(0, at) + 'aeghinotu'.charAt(pick(9)) + word.slice(at + 1);
    default:
      return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  }
}

function unfinished(words: readonly string[]): readonly string[] {
  const last = words.at(-1) ?? '';
  return [...words.slice(0, -1), last.slice(0, Math.max(1, Math.ceil(last.length / 2)))];
}
