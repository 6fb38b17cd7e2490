import { type Finding, SEVERITIES } from '../core/findings/finding.ts';
import type { Span } from '../core/text/span.ts';
import { termsOf, word } from '../core/wording/word.ts';
import type { CheckedFile } from './report.ts';
import { type EvidenceForm, heldAgainst } from './evidence.ts';
import { excerpt } from './excerpt.ts';
import { type Block, type Cell, type Column, cell, inline, type Paragraph, plain } from './page.ts';
import { type PlaceForm, type PlaceWords, placesOf } from './place.ts';
import type { ReviewTexts } from './texts.ts';

/** What the tables of all drafts share: the numbers of their rows run through the report. */
export interface Numbering {
  next(): number;
}

export interface FindingsForm extends PlaceForm, Pick<EvidenceForm, 'sources'> {
  readonly numbering: Numbering;
}

/** The findings of one draft, a table for each severity, the gravest first. */
export function findingBlocks(file: CheckedFile, form: FindingsForm): readonly Block[] {
  const placed = { ...form, placeAt: placesOf(file, form) };
  const all = file.findings.map((finding, index) => ({ finding, sentence: file.sentences[index] ?? finding.span }));
  return SEVERITIES.flatMap((severity): readonly Block[] => {
    const found = all.filter(({ finding }) => finding.severity === severity);
    if (found.length === 0) return [];
    const name = capitalised(termsOf(form.locale).severities[severity]);
    return [
      { kind: 'heading', level: 4, text: form.texts.severityCount(name, found.length) },
      {
        kind: 'table',
        columns: columnsOf(form.texts),
        rows: found.map(({ finding, sentence }) => findingRow({ file, finding, sentence }, placed)),
      },
    ];
  });
}

function columnsOf({ columns }: ReviewTexts): readonly Column[] {
  return [
    { title: columns.number, share: 5 },
    { title: columns.place, share: 12 },
    { title: columns.content, share: 20 },
    { title: columns.against, share: 20 },
    { title: columns.source, share: 16 },
    { title: columns.rule, share: 10 },
    { title: columns.advice, share: 17 },
  ];
}

interface PlacedFinding {
  readonly file: CheckedFile;
  readonly finding: Finding;
  readonly sentence: Span;
}

type PlacedForm = FindingsForm & Pick<EvidenceForm, 'placeAt'>;

function findingRow({ file, finding, sentence }: PlacedFinding, form: PlacedForm): readonly Cell[] {
  const { locale } = form;
  const held = finding.evidence.map((evidence) => heldAgainst(evidence, form));
  const numbered = (index: number): string => (held.length > 1 ? `(${index + 1}) ` : '');
  return [
    cell(plain(String(form.numbering.next()))),
    cell(...placeParagraphs(form.placeAt(finding.span.start))),
    cell(excerpt(file.text, sentence, finding.span)),
    cell(...held.map(({ content }, index) => led(numbered(index), content))),
    cell(
      ...held.flatMap(({ source: [first = [], ...rest] }, index): readonly Paragraph[] => [
        led(numbered(index), first),
        ...rest,
      ]),
    ),
    cell(plain(termsOf(locale).severities[finding.severity]), plain(finding.rule)),
    cell(plain(word(finding.message, locale)), ...advice(finding, form)),
  ];
}

export function placeParagraphs({ unit, at }: PlaceWords): readonly Paragraph[] {
  return [...(unit === undefined ? [] : [[inline('strong', unit)]]), plain(at)];
}

/** The certain fix first; where there is none, that is said. */
function advice({ fixes }: Finding, { locale, texts }: PlacedForm): readonly Paragraph[] {
  const ordered = [...fixes].sort((a, b) => Number(b.preferred) - Number(a.preferred));
  if (ordered.length === 0) return [plain(texts.noFix)];
  return ordered.map(({ title }, index) => [
    inline('strong', `${index === 0 ? texts.advice : texts.orElse}: `),
    inline('text', `${word(title, locale)}.`),
  ]);
}

function led(mark: string, content: Paragraph): Paragraph {
  return mark === '' ? content : [inline('text', mark), ...content];
}

function capitalised(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
