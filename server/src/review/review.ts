import { SEVERITIES } from '../core/findings/finding.ts';
import { shortDay } from '../core/wording/dates.ts';
import type { Locale } from '../core/wording/locale.ts';
import { termsOf } from '../core/wording/word.ts';
import type { CheckedFile, CheckReport } from './report.ts';
import { countBySeverity } from './counts.ts';
import { coverageParts } from './coverage.ts';
import { findingBlocks, type Numbering } from './findings.ts';
import type { ReviewInput } from './input.ts';
import { type Block, cell, inline, legible, type Page, plain } from './page.ts';
import { slashed } from './place.ts';
import type { ResultTexts } from './result-texts.ts';
import type { ReviewTexts } from './texts.ts';
import { uncheckedBlocks } from './unchecked.ts';

/** The report that goes with a file: what was checked and what was not, the findings (bảng tổng hợp), and a place to sign. */
export function reviewPage(input: ReviewInput): Page {
  const { report, locale, texts, common } = input;
  return {
    language: locale,
    title: texts.title,
    blocks: [
      ...scopeBlocks(input),
      ...(report.files.length === 0 ? [{ kind: 'warning', content: plain(common.noDrafts) } as const] : []),
      ...uncheckedBlocks(input),
      { kind: 'heading', level: 2, text: texts.findings },
      ...fileBlocks(input),
      { kind: 'heading', level: 2, text: texts.verdict },
      { kind: 'signature', lines: texts.signature },
    ],
  };
}

function scopeBlocks({ report, locale, texts, common, today }: ReviewInput): readonly Block[] {
  const { files, knowledge, rules, skipped } = report;
  const failed = new Set(files.flatMap(({ failures }) => failures.map(({ rule }) => rule)));
  const off = new Set(files.flatMap((file) => file.off));
  const run = rules.filter((rule) => !failed.has(rule) && !off.has(rule)).length;
  const counts = counted(files, locale, common);
  const isUnopened = skipped.some(({ isDraft }) => isDraft);
  const open = [...(failed.size > 0 ? [texts.notConcluded] : []), ...(isUnopened ? [texts.unopened] : [])];
  const result = open.length > 0 ? joined(counts, open.join(' ')) : common.summary(files.length, counts);
  const warnings = [...(failed.size > 0 ? [texts.incomplete] : []), ...(isUnopened ? [texts.unopened] : [])];
  const facts = [
    [texts.made, shortDay(today)],
    [texts.tool, `Đối Chiếu ${report.version}`],
    [texts.knowledge, texts.knowledgeSize(knowledge.statements, knowledge.documents)],
    [texts.digest, knowledge.digest],
    [texts.rules, texts.rulesRun(run, rules.length)],
    [texts.result, result],
    [texts.coverage, coverageParts(files, common).join('; ')],
  ] as const;
  return [
    ...warnings.map((warning) => ({ kind: 'warning', content: [inline('strong', warning)] }) as const),
    { kind: 'heading', level: 2, text: texts.scope },
    {
      kind: 'table',
      columns: [
        { title: texts.item, share: 25 },
        { title: texts.value, share: 75 },
      ],
      rows: facts.map(([name, value]) => [cell(plain(name)), cell(plain(value))]),
    },
    ...draftsTable({ files, locale, texts, common }),
  ];
}

function draftsTable({
  files,
  locale,
  texts,
  common,
}: Pick<ReviewInput, 'locale' | 'texts' | 'common'> & Pick<CheckReport, 'files'>): readonly Block[] {
  if (files.length === 0) return [];
  const columns = [
    { title: texts.draft, share: 30 },
    { title: texts.asOf, share: 15 },
    { title: texts.result, share: 25 },
    { title: texts.coverage, share: 30 },
  ];
  const rows = files.map((file) => [
    cell(plain(slashed(file.path))),
    cell(plain(shortDay(file.asOf))),
    cell(plain(conclusion(file, texts, counted([file], locale, common)))),
    cell(plain(coverageParts([file], common).join('; '))),
  ]);
  return [{ kind: 'table', columns, rows }];
}

function fileBlocks({ report, locale, texts }: ReviewInput): readonly Block[] {
  const sources = new Map(report.sources.map((source) => [source.id, source]));
  const numbering = counter();
  return report.files.flatMap((file): readonly Block[] => [
    { kind: 'heading', level: 3, text: legible(slashed(file.path)) },
    ...(file.failures.length > 0 ? [{ kind: 'warning', content: plain(texts.notConcluded) } as const] : []),
    ...(file.findings.length === 0 && file.failures.length === 0
      ? [{ kind: 'paragraph', content: plain(`${texts.nothing}.`) } as const]
      : []),
    ...findingBlocks(file, { locale, texts, sources, numbering }),
  ]);
}

/** A draft in which a rule failed is never called clean. */
function conclusion({ failures }: CheckedFile, texts: ReviewTexts, counts: readonly string[]): string {
  if (failures.length > 0) return joined(counts, texts.notConcluded);
  return counts.length === 0 ? texts.nothing : counts.join(', ');
}

function joined(counts: readonly string[], sentence: string): string {
  return counts.length === 0 ? sentence : `${counts.join(', ')}. ${sentence}`;
}

function counted(files: readonly CheckedFile[], locale: Locale, common: ResultTexts): readonly string[] {
  const counts = countBySeverity(files);
  const { severities } = termsOf(locale);
  return SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
    common.counted(counts[severity], severities[severity]),
  );
}

function counter(): Numbering {
  let number = 0;
  return {
    next() {
      number += 1;
      return number;
    },
  };
}
