import { check } from '../../../server/src/core/check.ts';
import { compare, comparisonMessage } from '../../../server/src/core/compare.ts';
import { slotReader } from '../../../server/src/core/claims/slot-reader.ts';
import { parseDraft } from '../../../server/src/core/document/parse.ts';
import { buildLists } from '../../../server/src/core/features/completion/lists.ts';
import { completionAt } from '../../../server/src/core/features/completion/completion.ts';
import { applyEdits, fixAll } from '../../../server/src/core/features/fix-all.ts';
import { hover } from '../../../server/src/core/features/hover.ts';
import { indexDraft } from '../../../server/src/core/features/navigation/draft-index.ts';
import { foldsOf } from '../../../server/src/core/features/navigation/folding.ts';
import { hintsIn } from '../../../server/src/core/features/navigation/hints.ts';
import { linksOf } from '../../../server/src/core/features/navigation/links.ts';
import { marksIn } from '../../../server/src/core/features/navigation/marks.ts';
import { renameableAt, renameTerm } from '../../../server/src/core/features/navigation/rename.ts';
import { draftSymbols } from '../../../server/src/core/features/navigation/symbols.ts';
import { readDraft } from '../../../server/src/core/features/reading.ts';
import { SUPPRESSION_SCOPES, suppressionFor } from '../../../server/src/core/features/suppress.ts';
import { readSuppressions } from '../../../server/src/core/findings/suppressions.ts';
import { parseNumber } from '../../../server/src/core/claims/numbers/numerals.ts';
import { parseDay } from '../../../server/src/core/text/day.ts';
import { tokenise } from '../../../server/src/core/text/tokens.ts';
import { word } from '../../../server/src/core/wording/word.ts';
import type { Target } from '../engine/target.ts';
import { draftSeeds, sentenceSeeds } from './seeds.ts';
import { type FuzzWorld, provesOrder, provesSpans } from './world.ts';

/** What reads the text of drafts. */
export function draftTargets({ knowledge, asOf }: FuzzWorld): readonly Target[] {
  const drafts = draftSeeds();
  const lists = buildLists(knowledge, asOf);
  const judge = (text: string) => {
    const draft = parseDraft(text);
    return { ...check({ draft, knowledge, asOf, severities: new Map() }), draft };
  };
  return [
    {
      name: 'draft',
      input: 'text',
      weight: 4,
      seeds: drafts,
      longest: 3000,
      run(text) {
        const { findings, failures } = judge(text);
        for (const { error } of failures) throw error;
        for (const { span, message, fixes } of findings) {
          provesSpans([span, ...fixes.flatMap(({ edits }) => edits.map((edit) => edit.span))], text);
          if (word(message, 'vi') === '' || word(message, 'en') === '') throw new Error('A finding without words');
        }
        const edits = fixAll(findings);
        provesOrder(edits.map(({ span }) => span));
        parseDraft(applyEdits(text, edits));
      },
    },
    {
      name: 'reading and what an editor shows',
      input: 'text',
      weight: 4,
      seeds: drafts,
      longest: 1500,
      run(text) {
        const { draft, findings } = judge(text);
        const { passages } = readDraft({ draft, asOf, knowledge });
        provesOrder(passages);
        const index = indexDraft({ draft, knowledge, slots: slotReader(asOf, knowledge.documents.names) });
        provesSpans([...draftSymbols(draft), ...foldsOf(draft), ...linksOf(index, ['a.md'])], text);
        const dead = findings.flatMap(({ rule, span }) => (rule === 'expired-citation' ? span : []));
        provesSpans(marksIn(index, dead, { start: 0, end: text.length }), text);
        hintsIn(index, { start: 0, end: text.length });
        const context = { draft, knowledge, asOf, findings, index };
        for (let offset = 0; offset <= text.length; offset += Math.max(1, Math.floor(text.length / 8))) {
          hover(context, offset);
          completionAt({ text, offset, draft, unasked: offset % 2 === 0 }, lists);
          const renameable = renameableAt(index, offset);
          if (renameable !== undefined) renameTerm(renameable, 'Tên mới', index);
        }
      },
    },
    {
      name: 'citations, numbers, quantities, dates',
      input: 'text',
      weight: 1,
      seeds: sentenceSeeds(),
      longest: 400,
      run(text) {
        const tokens = tokenise(text);
        provesSpans(tokens, text);
        provesOrder(tokens);
        const slots = slotReader(asOf, knowledge.documents.names).slotsOf(tokens);
        provesSpans([...slots.quantities, ...slots.namedTimes, ...slots.citations], text);
        for (const { min, max } of slots.quantities) {
          if (Number.isNaN(min) || Number.isNaN(max)) throw new Error('A quantity without a value');
        }
        // A range may end before it begins, and a rule says so; a day is one that the calendar has.
        for (const day of slots.namedTimes.flatMap(({ from, to }) => [from ?? [], to ?? []].flat()))
          if (parseDay(day) === undefined) throw new Error(`There is no day ${day}`);
        parseNumber(text);
      },
    },
    {
      name: 'suppression comments',
      input: 'text',
      weight: 1,
      seeds: COMMENTS,
      longest: 600,
      run(text) {
        const draft = parseDraft(text);
        const suppressions = readSuppressions(draft);
        provesSpans(
          suppressions.flatMap(({ comment, span, rules }) => [comment, span, ...rules.map((rule) => rule.span)]),
          text,
        );
        provesOrder(suppressions.map(({ comment }) => comment));
        for (const scope of SUPPRESSION_SCOPES) {
          const comment = suppressionFor(draft, { rule: 'misquote', span: { start: 0, end: 0 } }, scope);
          if (comment !== undefined) provesSpans([{ start: comment.offset, end: comment.offset }], text);
        }
      },
    },
    {
      name: 'two passages compared',
      input: 'text',
      weight: 1,
      seeds: pairsOf(sentenceSeeds()),
      longest: 500,
      run(text) {
        const [premise = '', hypothesis = ''] = text.split('\n');
        const compared = compare({ premise, hypothesis, contraries: knowledge.contraries, asOf });
        comparisonMessage(compared, { premise, hypothesis });
      },
    },
  ];
}

const COMMENTS = [
  '<!-- bỏ qua outdated-target: trích nguyên văn -->\nPhấn đấu đến năm 2100 có 60% người dân.',
  '<!-- bỏ qua cả tệp misquote, target-conflict: theo chỉ đạo -->\n\nVăn bản.',
  '| a | b |\n|---|---|\n<!-- bỏ qua x: y -->\n| 1 | 2 |',
  '<!-- bỏ qua -->\n<!-- bỏ qua: -->\n<!--bỏ qua a,,b:-->',
  '<!-- ghi chú --><!-- <!-- bỏ qua a: b --> -->',
];

/** Each passage with the one after it. */
function pairsOf(passages: readonly string[]): readonly string[] {
  return passages.slice(1).map((passage, index) => `${passages[index]}\n${passage}`);
}
