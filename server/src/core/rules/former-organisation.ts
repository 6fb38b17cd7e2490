import { bygoneReader } from '../claims/bygone/bygone.ts';
import type { Fix, RuleFinding } from '../findings/finding.ts';
import type { DraftMention } from '../knowledge/draft-mentions.ts';
import { type Heir, hasEnded, heirsOf } from '../knowledge/lives.ts';
import type { Organisation } from '../knowledge/model.ts';
import { standsAlone } from './body-names.ts';
import { heirFor } from './functions.ts';
import { listedBodies } from './listed-bodies.ts';
import { inTheFormOf } from './name-forms.ts';
import type { Rule, RuleContext } from './rule.ts';
import { successionsOfBodies } from './wrong-successions.ts';

export const formerOrganisation: Rule = {
  id: 'former-organisation',
  severity: 'warning',
  against: 'organisations',
  reach: 'passage',
  fixable: true,
  summary: {
    vi: 'Cơ quan không còn tồn tại dưới tên ấy vào ngày xét, ngoài câu nói về quá khứ; nêu cơ quan kế thừa theo lĩnh vực',
    en: 'A body that no longer exists under that name on the day, outside a sentence on the past; its successor by the function concerned',
  },
  *check(context) {
    const { isBygone } = bygoneReader(context);
    const { isGiver, findings } = successionsOfBodies(context);
    yield* findings;
    const bodyNow = ({ passage, sentence, mention: { id, firstToken, endToken } }: DraftMention) => {
      const body = context.knowledge.organisation(id);
      if (body === undefined || !hasEnded(body, context.asOf)) return undefined;
      return isBygone({ passage, sentence, firstToken, endToken }, body.to) ? undefined : body;
    };
    for (const each of context.mentions) {
      const { mention, sentence } = each;
      if (mention.kind !== 'organisation' || isGiver(each) || !standsAlone(sentence.tokens, mention)) continue;
      const body = bodyNow(each);
      if (body !== undefined) yield findingFor(each, body, context);
    }
    for (const each of context.draft.passages.flatMap(listedBodies(context.basis))) {
      const body = bodyNow(each);
      if (body !== undefined) yield withoutKind(findingFor(each, body, context, 'Bộ '));
    }
  },
};

/** In a list that names their kind once the successor is named without it too; whether it stands there already is for the author to see. */
function withoutKind(finding: RuleFinding): RuleFinding {
  const fixes = finding.fixes.map((fix): Fix => {
    const [{ span, newText }] = fix.edits;
    const name = newText.replace(KIND, '');
    return { title: { key: 'fix-replace', text: name }, preferred: false, edits: [{ span, newText: name }] };
  });
  return { ...finding, fixes };
}

const KIND = /^bộ /iu;

/** `kindAbove` is what the list in which the name stands has said before of all its names. */
function findingFor(
  named: DraftMention,
  body: Organisation & { readonly to: NonNullable<Organisation['to']> },
  { draft, knowledge, mentions, asOf }: RuleContext,
  kindAbove = '',
): RuleFinding {
  const { start, end } = named.mention;
  const written = draft.text.slice(start, end);
  const heirs = heirsOf(body, asOf, knowledge.organisation);
  const chosen = heirFor(named, heirs);
  const offered = chosen === undefined ? heirs : [chosen];
  return {
    span: { start, end },
    message: {
      key: 'organisation-ended',
      draft: written,
      recorded: body.name,
      to: body.to,
      heirs: offered.map(({ entry, succession }) => ({
        name: entry.name,
        functions: succession.functions.slice(0, MOST_WORDS),
      })),
    },
    evidence: [{ kind: 'organisation', organisation: body, successors: heirs.map(({ entry }) => entry) }],
    fixes: offered.map(({ entry }) => {
      const newText = inTheFormOf(`${kindAbove}${written}`, entry);
      return {
        title: { key: 'fix-replace', text: newText },
        preferred: chosen !== undefined && !isNamedNear(named, chosen, mentions),
        edits: [{ span: { start, end }, newText }],
      };
    }),
  };
}

/** A message names so many of a successor's functions; the knowledge base shows the others. */
const MOST_WORDS = 5;

/** Where the successor is named beside it, or further down the same list, to name it once more is no certain repair. */
function isNamedNear(
  { passage }: DraftMention,
  { entry }: Heir<Organisation>,
  mentions: readonly DraftMention[],
): boolean {
  return mentions.some(
    (other) =>
      other.mention.id === entry.id &&
      (other.passage === passage ||
        (other.passage.kind === 'item' &&
          passage.kind === 'item' &&
          Math.abs(other.passage.start - passage.start) < LIST_REACH)),
  );
}

/** In characters; a list of recipients is shorter. */
const LIST_REACH = 600;
