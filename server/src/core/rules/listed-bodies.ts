import { type PhraseTable, phraseAt, phraseTable } from '../claims/phrases.ts';
import type { Passage, Sentence } from '../document/draft.ts';
import type { Basis } from '../knowledge/basis.ts';
import type { DraftMention } from '../knowledge/draft-mentions.ts';
import { hasEnded } from '../knowledge/lives.ts';
import type { Organisation } from '../knowledge/model.ts';
import { kept } from '../text/kept.ts';
import { type Token, tokenise } from '../text/tokens.ts';

/** The ended ministries in a list that names their kind once: "các Bộ: Công an, Tài nguyên và Môi trường, Tài chính". */
export const listedBodies = kept((basis: Basis) => kept((passage: Passage) => listedIn(passage, basis)));

function listedIn(passage: Passage, basis: Basis): readonly DraftMention[] {
  return passage.sentences.flatMap((sentence) =>
    listStarts(sentence).flatMap((from) =>
      namesListed(sentence.tokens, from, shortNames(basis)).map((named): DraftMention => {
        const { firstToken, endToken, body } = named;
        const start = sentence.tokens[firstToken]?.start ?? 0;
        const end = sentence.tokens[endToken - 1]?.end ?? start;
        const mention = {
          kind: 'organisation',
          id: body.id,
          name: body.name,
          firstToken,
          endToken,
          start,
          end,
        } as const;
        return { mention, passage, sentence };
      }),
    ),
  );
}

/** Behind "các Bộ" or "các Bộ:". */
function listStarts({ tokens }: Sentence): readonly number[] {
  return tokens.flatMap(({ lower }, at) => {
    if (lower !== 'các' || tokens[at + 1]?.lower !== KIND) return [];
    return [tokens[at + 2]?.text === ':' ? at + 3 : at + 2];
  });
}

const KIND = 'bộ';

interface Listed {
  readonly firstToken: number;
  readonly endToken: number;
  readonly body: Organisation;
}

function namesListed(tokens: readonly Token[], from: number, names: PhraseTable<Organisation | undefined>): Listed[] {
  const listed: Listed[] = [];
  for (let at = from; at < tokens.length && isCapital(tokens[at]); ) {
    const named = phraseAt(names, tokens, at);
    const end = named === undefined ? itemEnd(tokens, at) : at + named.words.length;
    const next = tokens[end];
    if (named?.meaning !== undefined && endsName(next))
      listed.push({ firstToken: at, endToken: end, body: named.meaning });
    if (next === undefined || !SEPARATORS.has(next.lower)) break;
    at = end + 1;
  }
  return listed;
}

/** The end of a name that is on nobody's record. */
function itemEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (end < from + LONGEST_NAME && tokens[end]?.kind === 'word' && tokens[end]?.lower !== 'và') end += 1;
  return end;
}

const LONGEST_NAME = 8;

/** A capital goes on with another name. */
function endsName(next: Token | undefined): boolean {
  return next === undefined || next.kind === 'mark' || next.gap === 'line' || !isCapital(next);
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && token.text[0] !== token.lower[0];
}

const SEPARATORS: ReadonlySet<string> = new Set([',', 'và']);

/** What ministries are called behind "Bộ"; with undefined those names that some ministry bears on the day. */
const shortNames = kept(({ knowledge, asOf }: Basis): PhraseTable<Organisation | undefined> => {
  const found = new Map<string, Organisation | undefined>();
  for (const body of knowledge.records.organisations) {
    for (const name of [body.name, ...body.aliases]) {
      const [kind, ...words] = tokenise(name).map(({ lower }) => lower);
      if (kind !== KIND || words.length === 0) continue;
      const short = words.join(' ');
      const isFree = found.get(short) !== undefined || !found.has(short);
      found.set(short, hasEnded(body, asOf) && isFree ? body : undefined);
    }
  }
  return phraseTable(found);
});
