import { holdsPhrase, phraseList } from '../claims/phrases.ts';
import type { Draft } from '../document/draft.ts';
import { type DraftedKind, draftedKind } from '../document/drafted-kind.ts';
import { type OutlineNode, unitsOf } from '../document/outline-node.ts';
import { attributionOf } from '../knowledge/attribution.ts';
import type { Requirement, Statement } from '../knowledge/model.ts';
import { kept } from '../text/kept.ts';
import { holderAmong } from '../text/span.ts';
import { type Token, tokenise } from '../text/tokens.ts';
import type { Rule } from './rule.ts';

export const unmetRequirement: Rule = {
  id: 'unmet-requirement',
  severity: 'information',
  against: 'statements',
  reach: 'draft',
  fixable: false,
  summary: {
    vi: 'Dự thảo thiếu nội dung mà một chỉ đạo buộc loại văn bản ấy phải có',
    en: 'A part that a directive orders for this kind of document, and that the draft lacks',
  },
  *check({ draft, knowledge, asOf }) {
    const drafted = draftedKind(draft);
    if (drafted === undefined || !isWhole(draft, drafted) || isPassed(draft)) return;
    for (const { statement, requires } of requiring(knowledge.records.statements)) {
      if (statement.date > asOf || !requires.documents.includes(drafted.kind)) continue;
      if (hasAny(draft, drafted, requires)) continue;
      yield {
        span: drafted.title,
        message: {
          key: 'requirement-unmet',
          draft: draft.text.slice(drafted.title.start, drafted.title.end).replace(SPACES, ' '),
          what: requires.what,
          recorded: statement.quote,
          by: attributionOf(statement),
        },
        evidence: [{ kind: 'statement', statement }],
        fixes: [],
      };
    }
  },
};

/** Few of many thousands of statements require anything. */
const requiring = kept((statements: readonly Statement[]) =>
  statements.flatMap((statement) => {
    const { requires } = statement;
    return requires === undefined ? [] : [{ statement, requires }];
  }),
);

const SPACES = /[\s#*]+/gu;

/**
 * A text of its own, as far as it is there: a text that amends or repeals touches what it has to, and a title over a few lines
 * has not been written yet.
 */
function isWhole({ text, outline }: Draft, { title }: DraftedKind): boolean {
  const name = text.slice(title.start, title.end).normalize('NFC').toLowerCase().replace(SPACES, ' ');
  if (AMENDING.test(name)) return false;
  let units = 0;
  for (const { kind, quoted } of unitsOf(outline)) if (!quoted && PARTS.has(kind)) units += 1;
  return units >= FEWEST_PARTS;
}

const AMENDING = /sửa đổi, bổ sung|bãi bỏ|sửa đổi (?:một số|các) (?:điều|luật)/u;
const PARTS: ReadonlySet<string> = new Set(['chương', 'điều']);
const FEWEST_PARTS = 4;

/** A law whose number stands over it, or a consolidated text of one, is no draft any more. */
function isPassed({ text, form, outline }: Draft): boolean {
  const first = [...unitsOf(outline)].find(({ kind }) => kind !== 'heading')?.start ?? text.length;
  return PASSED.test(text.slice(0, Math.min(first, form.bases[0]?.start ?? text.length)).normalize('NFC'));
}

const PASSED = /số:?\s*\d+\/\d{4}\/QH\d+/iu;

/** Whether one of the words stands in the title or in a unit of the text; its legal bases and what explains it are no part of what it says. */
function hasAny({ text, passages, outline }: Draft, { title }: DraftedKind, { words }: Requirement): boolean {
  const phrases = phraseList(...words);
  const within = holderAmong(outline.flatMap((node) => bodiesIn(node, text)));
  const names = (tokens: readonly Token[]): boolean => holdsPhrase(phrases, tokens);
  return (
    names(tokenise(text, title)) || passages.some((passage) => within(passage) !== undefined && names(passage.tokens))
  );
}

function bodiesIn(node: OutlineNode, text: string): readonly OutlineNode[] {
  if (node.kind === 'căn cứ') return [];
  if (node.kind === 'heading') return node.children.flatMap((child) => bodiesIn(child, text));
  const title = node.title === undefined ? '' : text.slice(node.title.start, node.title.end);
  return EXPLAINING.test(title.normalize('NFC').toLowerCase()) ? [] : [node];
}

const EXPLAINING = /^thuyết minh|^sự cần thiết|^mở đầu/u;
