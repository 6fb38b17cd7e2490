import { type AloneInput, findAlone, rulesAlone } from './alone.ts';
import { inOrder } from '../check.ts';
import { passagesInQuotes } from '../claims/quotes/quoted-places.ts';
import type { Draft } from '../document/draft.ts';
import { type EditedPassage, editedPassage } from '../document/edited-passage.ts';
import { withPassages } from '../document/with-passages.ts';
import type { Finding } from '../findings/finding.ts';
import { movedFinding, type Replaced } from '../findings/moved-finding.ts';
import { ownPlace } from '../findings/own-place.ts';
import { readSuppressions, type Suppression } from '../findings/suppressions.ts';
import type { Rule } from '../rules/rule.ts';
import type { Edit } from '../text/edit.ts';
import { kept } from '../text/kept.ts';
import { overlaps, type Span } from '../text/span.ts';
import { finish } from '../text/steps.ts';

/** A draft and what was found in it. */
export interface Rechecked {
  /** As it was last read as a whole: of this are the units, the tables and the form. */
  readonly whole: Draft;
  readonly draft: Draft;
  readonly findings: readonly Finding[];
}

export interface RecheckInput extends Omit<AloneInput, 'draft' | 'passages' | 'suppressions'> {
  /** As it was checked, as a whole or in this way. */
  readonly earlier: Rechecked;
  readonly edit: Edit;
  /** Its text after the edit: of a long one a copy, which is only made for who asks. */
  readonly text: () => string;
}

/**
 * What can be said of a text at once where only one passage of it has changed since a check: the rules that judge a passage by
 * itself judge this one anew, and whatever else was found stands where it stood. The check of the whole has to follow: what the
 * passage means for others is left to it. Undefined where the edit may reach further, or where a rule breaks.
 */
export function recheck({ earlier, edit, text, ...input }: RecheckInput): Rechecked | undefined {
  const edited = editedPassage(earlier.draft, edit);
  if (edited === undefined || isAnothersWords(edited.before, earlier.whole)) return undefined;
  const draft = withPassages(earlier.draft, earlier.draft.passages.with(edited.at, edited.after), text);
  const suppressions = suppressionsAfter(edited, earlier.whole);
  const found = foundIn({ ...input, draft, passages: [edited.after], suppressions });
  if (found === undefined) return undefined;
  const findings = concernsAny(earlier.findings, edited.before)
    ? standing(earlier.findings, edited, { judged: namesOf(rulesAlone(input)), edit })
    : earlier.findings;
  return { ...earlier, draft, findings: found.length === 0 ? findings : inOrder([...findings, ...found]) };
}

function namesOf(rules: readonly Rule[]): ReadonlySet<string> {
  return new Set(rules.map(({ id }) => id));
}

/** Whether it was found in a passage, or points to a place in it. */
function concerns(finding: Finding, passage: Span): boolean {
  return placesOf(finding).some((place) => overlaps(place, passage));
}

/** The same of any of them, asked with every key. */
function concernsAny(findings: readonly Finding[], { start, end }: Span): boolean {
  const places = allPlaces(findings);
  for (let at = 0; at < places.length; at += 2)
    if ((places[at] ?? 0) < end && start < (places[at + 1] ?? 0)) return true;
  return false;
}

const allPlaces = kept((findings: readonly Finding[]) =>
  Uint32Array.from(findings.flatMap(placesOf).flatMap(({ start, end }) => [start, end])),
);

/** Its own, and those in the same draft that it points to. */
function placesOf({ span, evidence }: Finding): readonly Span[] {
  return [span, ...evidence.flatMap(ownPlace)];
}

/** No comment was edited; what one is for may be longer than it was. */
function suppressionsAfter({ before, after }: EditedPassage, whole: Draft): readonly Suppression[] {
  return suppressionsOf(whole).map((each) => {
    const { target } = each;
    if (target === undefined || target.start > before.start || target.end < before.start) return each;
    return { ...each, target: { start: target.start, end: Math.max(target.end, after.end) } };
  });
}

const suppressionsOf = kept(readSuppressions);

function foundIn(input: AloneInput): readonly Finding[] | undefined {
  try {
    return finish(findAlone(input));
  } catch {
    // The check of the whole meets the same fault, and says so.
    return undefined;
  }
}

/** Within quotation marks that another passage opens. */
function isAnothersWords({ start }: Span, whole: Draft): boolean {
  return passagesInQuotes(whole).some((passage) => passage.start === start);
}

interface Rejudged {
  readonly judged: ReadonlySet<string>;
  readonly edit: Edit;
}

/** What was found before and was not judged anew, where it stands after the edit. */
function standing(findings: readonly Finding[], edited: EditedPassage, { judged, edit }: Rejudged): Finding[] {
  const { before } = edited;
  const replaced = replacedIn(edit, edited);
  return findings.flatMap((finding) => {
    if (!concerns(finding, before)) return finding;
    const isJudgedAnew = overlaps(finding.span, before) && judged.has(finding.rule);
    return isJudgedAnew ? [] : (movedFinding(finding, replaced) ?? []);
  });
}

/** What was replaced by what, within the words of the passage. */
function replacedIn(edit: Edit, { before, after }: EditedPassage): Replaced {
  const origin = edit.span.start;
  const was = edit.before.slice(before.start - origin, before.end - origin);
  const is = edit.after.slice(after.start - origin, after.end - origin);
  const shorter = Math.min(was.length, is.length);
  let head = 0;
  while (head < shorter && was[head] === is[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && was[was.length - 1 - tail] === is[is.length - 1 - tail]) tail += 1;
  return {
    start: before.start + head,
    end: before.end - tail,
    length: is.length - head - tail,
    reach: before.end,
  };
}
