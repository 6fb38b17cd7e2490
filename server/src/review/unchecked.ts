import { termsOf } from '../core/wording/word.ts';
import type { CheckedFile } from './report.ts';
import { excerpt } from './excerpt.ts';
import { placeParagraphs } from './findings.ts';
import { type Block, cell, type Paragraph, plain } from './page.ts';
import { type PlaceForm, placesOf, slashed } from './place.ts';
import type { ReviewInput } from './input.ts';

/** What a reader might take for checked and was not: broken and idle rules, what nothing on record bears on, what was left out. */
export function uncheckedBlocks({ report, locale, texts }: ReviewInput): readonly Block[] {
  const skipped = report.skipped.map(({ file, message }) => plain(texts.skipped(slashed(file), message[locale])));
  const left = report.files.flatMap((file) => leftOf(file, { locale, texts }));
  const baselined = report.baselined > 0 ? [plain(texts.baselined(report.baselined))] : [];
  const items = [...skipped, ...left, ...baselined];
  return [
    { kind: 'heading', level: 2, text: texts.unchecked },
    items.length === 0 ? { kind: 'paragraph', content: plain(texts.allChecked) } : { kind: 'list', items },
    ...suppressedBlocks(report.files, { locale, texts }),
    { kind: 'paragraph', content: plain(texts.caveat) },
  ];
}

/** One item for what broke, and one for all that was merely out of reach. */
function leftOf({ path, failures, off, coverage }: CheckedFile, { texts }: PlaceForm): readonly Paragraph[] {
  const file = slashed(path);
  const [claims, citations, quotes] = [
    coverage.claims - coverage.claimsChecked,
    coverage.citations - coverage.citationsKnown,
    coverage.quotes - coverage.quotesVerified,
  ];
  const left = [
    ...(claims > 0 ? [texts.claimsLeft(claims)] : []),
    ...(citations > 0 ? [texts.citationsLeft(citations)] : []),
    ...(quotes > 0 ? [texts.quotesLeft(quotes)] : []),
  ];
  return [
    ...failures.map(({ rule, error }) => texts.failed(file, rule, error.message)),
    ...(off.length > 0 ? [texts.off(file, off.join(', '))] : []),
    ...(left.length > 0 ? [`${file}: ${left.join('; ')}.`] : []),
  ].map(plain);
}

function suppressedBlocks(files: readonly CheckedFile[], form: PlaceForm): readonly Block[] {
  const { columns, suppressed } = form.texts;
  const rows = files.flatMap((file) => {
    const placeAt = placesOf(file, form);
    return file.suppressed.map(({ finding, reason }) => [
      cell(...placeParagraphs(placeAt(finding.span.start))),
      cell(excerpt(file.text, finding.span, finding.span)),
      cell(plain(termsOf(form.locale).severities[finding.severity]), plain(finding.rule)),
      cell(plain(reason)),
    ]);
  });
  if (rows.length === 0) return [];
  const table = [
    { title: columns.place, share: 20 },
    { title: columns.content, share: 35 },
    { title: columns.rule, share: 15 },
    { title: columns.reason, share: 30 },
  ];
  return [
    { kind: 'heading', level: 3, text: suppressed },
    { kind: 'table', columns: table, rows },
  ];
}
