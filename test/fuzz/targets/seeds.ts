import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { officialText, RUNS } from '../../support/fragments.ts';

/** Texts to begin with: sample drafts and the examples on the pages of the rules, in pieces, and some that are made of fragments. */
export function draftSeeds(): readonly string[] {
  const texts = [...filesIn('test/corpus/mau', /\.(?:vanban|md|txt)$/u), ...filesIn('test/corpus/sach', /\.md$/u)];
  const pages = filesIn('server/src/core/rules', /\.md$/u).flatMap((page) =>
    [...page.matchAll(EXAMPLE)].map(({ groups }) => groups?.text ?? ''),
  );
  return [...pages, ...texts.flatMap(pieces), ...fc.sample(officialText, RUNS)];
}

/** Single sentences and lines of the same. */
export function sentenceSeeds(): readonly string[] {
  const lines = draftSeeds().flatMap((text) => text.split('\n'));
  return [...new Set(lines)].filter((line) => line.trim() !== '').slice(0, MOST_LINES);
}

export function filesIn(folder: string, pattern: RegExp): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => pattern.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

const EXAMPLE = /^```[^\n]*\n(?<text>[^`]*)^```/gmu;
const MOST_LINES = 800;
const PIECE = 700;

/** Stretches of whole paragraphs: what is short is tried a thousand times where a long draft is tried once. */
function pieces(text: string): readonly string[] {
  const found: string[] = [];
  let piece = '';
  for (const paragraph of text.split('\n\n')) {
    if (piece.length + paragraph.length > PIECE && piece !== '') {
      found.push(piece);
      piece = '';
    }
    piece += `${paragraph}\n\n`;
  }
  return [...found, piece];
}
