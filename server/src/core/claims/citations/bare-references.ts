import type { Draft } from '../../document/draft.ts';
import { type OutlineNode, unitsOf } from '../../document/outline-node.ts';
import { ownTexts } from '../../document/own-texts.ts';
import { unitsAround } from '../../document/units-around.ts';
import type { Token } from '../../text/tokens.ts';
import { withoutAnnexesElsewhere } from './annexes-elsewhere.ts';
import type { DraftCitation } from './draft-citations.ts';
import { citationResolver } from './resolve-citations.ts';

/**
 * The references that name no text ("khoản 2 Điều 8") and can only mean the one that they stand in: it amends no other, and
 * no other document is cited in the same Điều. They are resolved as if they said so.
 */
export function bareReferences(draft: Draft, citations: readonly DraftCitation[]): readonly DraftCitation[] {
  if (amends(draft.outline)) return [];
  const texts = ownTexts(draft);
  const unitsAt = unitsAround(draft.outline);
  const resolve = citationResolver(draft);
  const citing = new Set(citations.filter(namesDocument).map(({ citation }) => articleOf(unitsAt(citation.start))));
  const bare = citations.flatMap((each) => {
    const around = unitsAt(each.citation.start);
    const article = articleOf(around);
    if (!isBare(each) || article === undefined || citing.has(article)) return [];
    const here = texts.attached.find(({ node }) => node === around[0]) ?? texts.body;
    if (here.type === undefined) return [];
    return [{ ...each, target: resolve({ ...each.citation, own: true, type: here.type }, each.passage) }];
  });
  return citations.some(namesAnnexElsewhere)
    ? bare.filter((each) => !namesAnnexElsewhere(each))
    : withoutAnnexesElsewhere(bare);
}

/** An annex of its own that the draft does not hold lies in another file, and others may lie there too. */
function namesAnnexElsewhere({ citation, target }: DraftCitation): boolean {
  return (
    target.kind === 'own' &&
    target.units.some((unit, at) => unit.kind !== 'found' && citation.paths[at]?.steps.at(-1)?.name === 'Phụ lục')
  );
}

/** The new wording of another law stands in it. */
function amends(outline: readonly OutlineNode[]): boolean {
  for (const { quoted } of unitsOf(outline)) if (quoted) return true;
  return false;
}

function articleOf(around: readonly OutlineNode[]): OutlineNode | undefined {
  return around.find(({ kind }) => kind === 'điều');
}

function namesDocument({ target, citation: { type, own } }: DraftCitation): boolean {
  return target.kind === 'document' || target.kind === 'earlier' || (type !== undefined && !own);
}

function isBare({ citation, sentence, at, target }: DraftCitation): boolean {
  const { own, type, number, title, pointer, paths, firstToken, endToken } = citation;
  if (target.kind !== 'open' || own || type !== undefined || number !== undefined || title !== undefined) return false;
  if (pointer !== undefined || paths.some(({ steps }) => !OUTERMOST.has(steps.at(-1)?.name ?? ''))) return false;
  return !goesOn(sentence.tokens[at + endToken - firstToken]);
}

const OUTERMOST: ReadonlySet<string> = new Set(['Điều', 'Phụ lục']);

/** "Điều 5 của …", "Điều 20 Công ước": another text may be named behind it, in words that were not read. */
function goesOn(next: Token | undefined): boolean {
  if (next === undefined || next.kind !== 'word') return false;
  return HOLDERS.has(next.lower) || next.text !== next.lower;
}

const HOLDERS: ReadonlySet<string> = new Set(['của', 'tại', 'trong', 'thuộc', 'ban', 'kèm']);
