import { activeRules, type CheckInput, inOrder, RULE_IDS, severityOf } from './check.ts';
import { passagesInQuotes } from './claims/quotes/quoted-places.ts';
import type { Draft } from './document/draft.ts';
import { type EditedPassage, editedPassage } from './document/edited-passage.ts';
import { applySuppressions } from './findings/apply-suppressions.ts';
import { completeFinding } from './findings/complete-finding.ts';
import type { Finding } from './findings/finding.ts';
import { movedFinding, type Replaced } from './findings/moved-finding.ts';
import { readSuppressions } from './findings/suppressions.ts';
import { readContext } from './rules/read-context.ts';
import type { RuleContext } from './rules/rule.ts';
import { overlaps, type Span } from './text/span.ts';
import { finish } from './text/steps.ts';

/** A draft and what was found in it. */
export interface Rechecked {
  /** As it was last read as a whole: of this are the units, the tables and the form. */
  readonly whole: Draft;
  readonly draft: Draft;
  readonly findings: readonly Finding[];
}

export interface RecheckInput extends Omit<CheckInput, 'draft' | 'neighbours' | 'clock'> {
  /** As it was checked, as a whole or in this way. */
  readonly earlier: Rechecked;
  /** Its text after an edit. */
  readonly text: string;
}

/**
 * What can be said of a text at once where only one passage of it has changed since a check: the rules that judge a passage by
 * itself judge this one anew, and whatever else was found stands where it stood. The check of the whole has to follow: what the
 * passage means for others is left to it. Undefined where the edit may reach further, or where a rule breaks.
 */
export function recheck({ earlier, text, ...input }: RecheckInput): Rechecked | undefined {
  const edited = editedPassage(earlier.draft, text);
  if (edited === undefined || isAnothersWords(edited.before, earlier.whole)) return undefined;
  const alone = { ...earlier.draft, text, passages: [edited.after] };
  const rules = activeRules(input).filter(({ reach }) => reach === 'passage');
  const judged = new Set(rules.map(({ id }) => id));
  const found: Finding[] = [];
  try {
    const context: RuleContext = finish(readContext({ ...input, draft: alone }, RULE_IDS));
    for (const rule of rules)
      for (const each of rule.check(context)) {
        if (each === undefined) continue;
        const sentence = edited.after.sentences.find((span) => overlaps(span, each.span)) ?? each.span;
        found.push(completeFinding(text, rule.id, severityOf(rule, input), each, sentence));
      }
  } catch {
    // The check of the whole meets the same fault, and says so.
    return undefined;
  }
  const passages = earlier.draft.passages.with(edited.at, edited.after);
  const { kept } = applySuppressions(found, readSuppressions({ text, passages }), NONE);
  const rest = standing(earlier.findings, edited, { judged, earlier: earlier.draft.text, text });
  return { ...earlier, draft: { ...earlier.draft, text, passages }, findings: inOrder([...rest, ...kept]) };
}

/** Within quotation marks that another passage opens. */
function isAnothersWords({ start }: Span, whole: Draft): boolean {
  return passagesInQuotes(whole).some((passage) => passage.start === start);
}

const NONE: ReadonlySet<string> = new Set();

interface Rejudged {
  readonly judged: ReadonlySet<string>;
  readonly earlier: string;
  readonly text: string;
}

/** What was found before and was not judged anew, where it stands after the edit. */
function standing(findings: readonly Finding[], edited: EditedPassage, { judged, earlier, text }: Rejudged): Finding[] {
  const { before } = edited;
  const replaced = replacedIn(earlier, text, edited);
  const holds = (span: Span): boolean => overlaps(span, before);
  return findings.flatMap((finding) => {
    if (holds(finding.span)) return judged.has(finding.rule) ? [] : (movedFinding(finding, replaced) ?? []);
    const refers = finding.evidence.some(
      (each) => each.kind === 'draft' && each.other === undefined && holds(each.span),
    );
    return refers ? (movedFinding(finding, replaced) ?? []) : finding;
  });
}

/** What was replaced by what, within the words of the passage. */
function replacedIn(earlier: string, text: string, { before, after }: EditedPassage): Replaced {
  const [was, is] = [earlier.slice(before.start, before.end), text.slice(after.start, after.end)];
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
