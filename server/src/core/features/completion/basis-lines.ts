import type { Regime } from '../../document/form-faults/regime.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { LegalDocument } from '../../knowledge/documents/document.ts';
import type { Day } from '../../text/day.ts';
import { citeDocument } from './cite-document.ts';
import type { Snippet } from '../snippet.ts';

/** A line of the legal bases, without the mark that ends it. */
export interface BasisLine {
  readonly opening: 'Căn cứ' | 'Theo đề nghị của';
  readonly rest: Snippet;
}

/** The legal bases with which a kind of document usually opens, the law that gives the competence first; none for kinds that have none. */
export function basisLines(
  kind: string,
  regime: Regime,
  { knowledge, asOf }: { readonly knowledge: Knowledge; readonly asOf: Day },
): readonly BasisLine[] {
  const lineOf = (basis: Basis): BasisLine => {
    switch (basis.kind) {
      case 'law': {
        const law = lawInForce(basis.title, knowledge, asOf);
        const cited = law === undefined ? undefined : citeDocument(law, undefined, { regime, place: 'basis' });
        return { opening: 'Căn cứ', rest: [cited ?? `Luật ${basis.title}`] };
      }
      case 'document':
        return { opening: 'Căn cứ', rest: [{ hole: basis.what }] };
      case 'proposal':
        return { opening: 'Theo đề nghị của', rest: [{ hole: basis.who }] };
    }
  };
  return (BASES.get(kind) ?? []).map(lineOf);
}

/** By its name, since the edition in force is that of the day. */
function lawInForce(title: string, { records, documents }: Knowledge, day: Day): LegalDocument | undefined {
  return records.documents.find(
    (document) =>
      document.type === 'Luật' && document.title === title && IN_FORCE.has(documents.validityAt(document, day).kind),
  );
}

const IN_FORCE: ReadonlySet<string> = new Set(['in-force', 'partly']);

type Basis =
  | { readonly kind: 'law'; readonly title: string }
  | { readonly kind: 'document'; readonly what: string }
  | { readonly kind: 'proposal'; readonly who: string };

const SUBJECT: Basis = { kind: 'document', what: 'Luật …' };
const NORMS: Basis = { kind: 'law', title: 'Ban hành văn bản quy phạm pháp luật' };
const DUTIES: Basis = { kind: 'document', what: 'văn bản quy định chức năng, nhiệm vụ, quyền hạn của cơ quan' };
const TASK: Basis = { kind: 'document', what: 'văn bản giao nhiệm vụ hoặc chương trình, kế hoạch của cấp trên' };

const BASES: ReadonlyMap<string, readonly Basis[]> = new Map<string, readonly Basis[]>([
  ['luật', [{ kind: 'document', what: 'Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam' }]],
  [
    'nghị định',
    [{ kind: 'law', title: 'Tổ chức Chính phủ' }, NORMS, SUBJECT, { kind: 'proposal', who: 'Bộ trưởng Bộ …' }],
  ],
  ['thông tư', [NORMS, SUBJECT, DUTIES, { kind: 'proposal', who: 'Vụ trưởng Vụ …' }]],
  ['quyết định', [DUTIES, SUBJECT, { kind: 'proposal', who: 'Chánh Văn phòng' }]],
  ['nghị quyết', [{ kind: 'law', title: 'Tổ chức chính quyền địa phương' }, SUBJECT]],
  ['kế hoạch', [TASK, DUTIES]],
  ['tờ trình', [TASK, DUTIES]],
]);
