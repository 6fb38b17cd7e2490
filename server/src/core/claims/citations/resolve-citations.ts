import type { Draft, Passage } from '../../document/draft.ts';
import { type OwnText, type OwnTexts, ownTexts } from '../../document/own-texts.ts';
import { unitsAround } from '../../document/units-around.ts';
import { once } from '../../text/once.ts';
import { quotedPlaces } from '../quotes/quoted-places.ts';
import type { Citation } from './citation.ts';
import { doubtsOf } from './doubtful-text.ts';
import { namedBefore } from './named-before.ts';
import { annexTarget } from './resolve-annex.ts';
import { THIS, type UnitTarget, unitResolver } from './resolve-units.ts';
import type { UnitPath } from './unit-path.ts';

/** What a citation names, as far as that is certain. */
export type CitationTarget =
  /** A document by its number, or a law by its name. */
  | { readonly kind: 'document' }
  /** Units of the draft itself, one target for each path of the citation. */
  | { readonly kind: 'own'; readonly units: readonly UnitTarget[] }
  /** "Nghị định nêu trên": the document that an earlier citation names. */
  | { readonly kind: 'earlier'; readonly citation: Citation }
  /** Nothing that the draft says settles it. */
  | { readonly kind: 'open' };

/** Finds what the citations of a draft name; they have to be asked for in the order of the text. */
export function citationResolver(draft: Draft): (citation: Citation, passage: Passage) => CitationTarget {
  const ownTextsOf = once(() => ownTexts(draft));
  const unitsAt = unitsAround(draft.outline);
  const isQuoted = quotedPlaces(draft);
  const resolveUnits = unitResolver();
  const named = namedBefore();
  const doubts = once(() => doubtsOf(draft));

  const resolveOwn = (citation: Citation, passage: Passage): CitationTarget => {
    const around = unitsAt(citation.start);
    if (around.some(({ quoted }) => quoted) || isQuoted(citation, passage)) return OPEN;
    const texts = ownTextsOf();
    const here = texts.attached.find(({ node }) => node === around[0]) ?? texts.body;
    const meant = textOf(citation, here, texts);
    const targetOf = (path: UnitPath): UnitTarget => {
      const outermost = path.steps.at(-1);
      if (outermost?.label === THIS) return resolveUnits(path, { text: undefined, around });
      if (meant === undefined) return OPEN;
      if (outermost?.name === 'Phụ lục') return annexTarget(path, texts.attached);
      const target = resolveUnits(path, { text: meant, around });
      const certain = meant.type !== undefined && !(doubts().amending && here !== meant);
      return target.kind === 'absent' && !certain ? OPEN : target;
    };
    const unlessDoubtful = (target: UnitTarget): UnitTarget =>
      target.kind === 'absent' && (doubts().consolidated || doubts().lostLabel(target.within)) ? OPEN : target;
    return { kind: 'own', units: citation.paths.map((path) => unlessDoubtful(targetOf(path))) };
  };

  return (citation, passage) => {
    if (citation.own) return resolveOwn(citation, passage);
    if (citation.pointer === 'back') {
      const earlier = named.find(citation, passage);
      return earlier === undefined ? OPEN : { kind: 'earlier', citation: earlier };
    }
    if (citation.number === undefined && citation.title === undefined) return OPEN;
    named.add(citation, passage);
    return { kind: 'document' };
  };
}

/** The text of the draft that the words name by its type; undefined where none has it, or more than one. */
function textOf({ type, attached }: Citation, here: OwnText, texts: OwnTexts): OwnText | undefined {
  const wanted = (attached ?? type)?.toLowerCase();
  if (wanted === undefined) return undefined;
  const issued = texts.attached.filter((text) => text.type === wanted);
  const only = issued.length === 1 ? issued[0] : undefined;
  if (attached !== undefined) return only;
  if (here.type === wanted) return here;
  if (texts.body.type === wanted) return texts.body;
  return only ?? (texts.body.type === undefined && here === texts.body ? here : undefined);
}

const OPEN: { readonly kind: 'open' } = { kind: 'open' };
