import type { DraftCitation } from '../claims/citations/draft-citations.ts';
import type { UnitTarget } from '../claims/citations/resolve-units.ts';
import type { UnitPath, UnitStep } from '../claims/citations/unit-path.ts';
import type { Draft } from '../document/draft.ts';
import { type OutlineNode, type UnitKind, unitsOf } from '../document/outline-node.ts';
import { type OwnText, ownTexts } from '../document/own-texts.ts';
import { once } from '../text/once.ts';

/**
 * Completes references to an article or chapter of a plan, a report or another text that is divided by numbered headings and has no
 * articles at all: "Điều 12 Kế hoạch này".
 */
export function undividedTexts(draft: Draft): (reference: DraftCitation) => DraftCitation {
  const texts = once(() => {
    const { body, attached } = ownTexts(draft);
    return [body, ...attached];
  });
  return (reference) => {
    const { citation, target } = reference;
    const type = citation.type?.toLowerCase();
    if (target.kind !== 'own' || citation.attached !== undefined || type === undefined || !PLANS.has(type))
      return reference;
    if (!target.units.some(({ kind }) => kind === 'open')) return reference;
    const meant = texts().filter((text) => text.type === type);
    const [text] = meant;
    const last = text === undefined || meant.length > 1 ? undefined : lastHeading(text);
    if (last === undefined) return reference;
    const units = target.units.map((unit, at): UnitTarget => {
      const missing = unit.kind === 'open' ? outermost(citation.paths[at]) : undefined;
      return missing === undefined ? unit : { kind: 'absent', missing, within: undefined, place: 'gap', last };
    });
    return { ...reference, target: { kind: 'own', units } };
  };
}

/** What is written in headings; a text that is made of articles has lost them where it has none. */
const PLANS: ReadonlySet<string> = new Set([
  'kế hoạch',
  'chương trình',
  'đề án',
  'phương án',
  'báo cáo',
  'tờ trình',
  'thông báo',
  'chỉ thị',
  'hướng dẫn',
  'công văn',
  'chiến lược',
]);

/** The last heading of a text that counts its headings and has neither articles nor chapters, nor quotes any. */
function lastHeading({ units }: OwnText): OutlineNode | undefined {
  for (const { kind } of unitsOf(units)) if (kind === 'điều' || kind === 'chương') return undefined;
  const headings = units.filter(({ kind, ordinal }) => HEADINGS.has(kind) && ordinal !== undefined);
  return headings.length >= FEWEST ? headings.at(-1) : undefined;
}

const HEADINGS: ReadonlySet<UnitKind> = new Set<UnitKind>(['heading', 'phần']);
const FEWEST = 2;

function outermost(path: UnitPath | undefined): UnitStep | undefined {
  const step = path?.steps.at(-1);
  return step !== undefined && path?.through === undefined && ARTICLED.has(step.name) && LABEL.test(step.label)
    ? step
    : undefined;
}

const ARTICLED: ReadonlySet<UnitStep['name']> = new Set<UnitStep['name']>(['Điều', 'Chương']);
const LABEL = /^(?:\d+|[IVXLC]+)$/u;
