import type { Span } from '../text/span.ts';
import type { Draft, Table, TableRow } from './draft.ts';
import { type Form, saidBy } from './form.ts';
import type { Ordinal, OutlineNode } from './outline-node.ts';

/** A draft in which each unit, each table and the form are those of an earlier one where nothing tells the two apart. */
export function sharing(draft: Draft, earlier: Draft): Draft {
  return {
    ...draft,
    outline: sharedUnits(draft.outline, earlier.outline),
    tables: sharedList(draft.tables, earlier.tables, sameTable),
    form: sameForm(draft.form, earlier.form) && saysTheSame(draft, earlier) ? earlier.form : draft.form,
  };
}

function sharedUnits(units: readonly OutlineNode[], earlier: readonly OutlineNode[]): readonly OutlineNode[] {
  const known = new Map(earlier.map((unit) => [unit.start, unit]));
  const shared = units.map((unit) => {
    const before = known.get(unit.start);
    if (before === undefined) return unit;
    const children = sharedUnits(unit.children, before.children);
    return children === before.children && sameUnit(unit, before) ? before : { ...unit, children };
  });
  return sharedList(shared, earlier, Object.is);
}

/** The earlier one of each two that are alike, and the earlier list where all are. */
function sharedList<T>(items: readonly T[], earlier: readonly T[], areAlike: (a: T, b: T) => boolean): readonly T[] {
  const shared = items.map((item, at) => {
    const before = earlier[at];
    return before !== undefined && areAlike(item, before) ? before : item;
  });
  return shared.length === earlier.length && shared.every((item, at) => item === earlier[at]) ? earlier : shared;
}

/** Their children left aside. */
function sameUnit(a: OutlineNode, b: OutlineNode): boolean {
  return (
    sameSpan(a, b) &&
    a.kind === b.kind &&
    a.label === b.label &&
    sameSpan(a.labelSpan, b.labelSpan) &&
    sameOrdinal(a.ordinal, b.ordinal) &&
    sameSpan(a.title, b.title) &&
    a.quoted === b.quoted
  );
}

function sameOrdinal(a: Ordinal | undefined, b: Ordinal | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.style === b.style && a.inserted === b.inserted && sameLists(a.path, b.path, Object.is);
}

function sameTable(a: Table, b: Table): boolean {
  return sameLists(a.headings, b.headings, sameRow) && sameLists(a.body, b.body, sameRow);
}

function sameRow(a: TableRow, b: TableRow): boolean {
  return (
    a.width === b.width && a.cells.size === b.cells.size && [...a.cells].every(([at, cell]) => b.cells.get(at) === cell)
  );
}

/** Of forms whose components stand at the same places. */
function saysTheSame({ text, form }: Draft, earlier: Draft): boolean {
  return saidBy(form).every(({ start, end }) => text.slice(start, end) === earlier.text.slice(start, end));
}

function sameForm(a: Form, b: Form): boolean {
  return (
    sameSpan(a.nationalName, b.nationalName) &&
    sameSpan(a.nationalMotto, b.nationalMotto) &&
    sameLists(a.issuer, b.issuer, sameSpan) &&
    sameSpan(a.number, b.number) &&
    sameSpan(a.placeAndDate, b.placeAndDate) &&
    sameSpan(a.type, b.type) &&
    sameSpan(a.abstract, b.abstract) &&
    sameLists(a.bases, b.bases, sameSpan) &&
    sameSpan(a.recipients, b.recipients) &&
    sameSpan(a.signature, b.signature) &&
    sameLists(a.appendices, b.appendices, sameSpan)
  );
}

function sameSpan(a: Span | undefined, b: Span | undefined): boolean {
  return a?.start === b?.start && a?.end === b?.end;
}

function sameLists<T>(a: readonly T[], b: readonly T[], areAlike: (a: T, b: T) => boolean): boolean {
  return (
    a.length === b.length &&
    a.every((each, at) => {
      const other = b[at];
      return other !== undefined && areAlike(each, other);
    })
  );
}
