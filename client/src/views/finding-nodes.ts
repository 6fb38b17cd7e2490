import type { DraftFindings, ListedFinding } from './protocol.ts';

/** What the tree of findings shows: drafts or rules, what was found, what is no more than a hint, and what could not be checked. */
export type FindingNode =
  | { readonly kind: 'draft'; readonly draft: DraftFindings; readonly children: readonly FindingNode[] }
  | { readonly kind: 'rule'; readonly rule: string; readonly name: string; readonly children: readonly FindingOf[] }
  | { readonly kind: 'hints'; readonly uri: string; readonly children: readonly FindingOf[] }
  | { readonly kind: 'failure'; readonly rule: string }
  | FindingOf;

export interface FindingOf {
  readonly kind: 'finding';
  readonly uri: string;
  readonly finding: ListedFinding;
  /** Whether the draft has to be named, as it is not above. */
  readonly named: boolean;
}

/** What somebody has to look at: a hint says that nothing could be held against a place, and waits folded away. */
export function countOf(draft: DraftFindings): number {
  return draft.findings.filter(({ severity }) => severity !== 'hint').length;
}

/** A draft a branch, what could not be checked first, hints last; drafts in which all is well are left out. */
export function byFile(drafts: readonly DraftFindings[]): FindingNode[] {
  return drafts
    .filter(({ findings, failures }) => findings.length + failures.length > 0)
    .sort((a, b) => (a.uri < b.uri ? -1 : 1))
    .map((draft) => {
      const nodes = draft.findings.map(
        (finding): FindingOf => ({ kind: 'finding', uri: draft.uri, finding, named: false }),
      );
      const hints = nodes.filter(isHint);
      return {
        kind: 'draft',
        draft,
        children: [
          ...draft.failures.map((rule): FindingNode => ({ kind: 'failure', rule })),
          ...nodes.filter((node) => !isHint(node)),
          ...(hints.length === 0 ? [] : [{ kind: 'hints' as const, uri: draft.uri, children: hints }]),
        ],
      };
    });
}

/** A rule a branch, the gravest first and of those the one with the most findings; of each finding is told in which draft it stands. */
export function byRule(drafts: readonly DraftFindings[]): FindingNode[] {
  const rules = new Map<string, FindingOf[]>();
  for (const { uri, findings } of drafts) {
    for (const finding of findings) {
      const node: FindingOf = { kind: 'finding', uri, finding, named: true };
      const known = rules.get(finding.rule);
      if (known === undefined) rules.set(finding.rule, [node]);
      else known.push(node);
    }
  }
  const failed = new Set(drafts.flatMap(({ failures }) => failures));
  return [
    ...[...failed].map((rule): FindingNode => ({ kind: 'failure', rule })),
    ...[...rules]
      .sort(([, a], [, b]) => gravityOf(a) - gravityOf(b) || b.length - a.length)
      .map(([rule, children]): FindingNode => {
        const name = children[0]?.finding.ruleName ?? rule;
        return { kind: 'rule', rule, name, children };
      }),
  ];
}

export function isHint({ finding }: FindingOf): boolean {
  return finding.severity === 'hint';
}

function gravityOf(nodes: readonly FindingOf[]): number {
  return Math.min(...nodes.map(({ finding }) => GRAVITY[finding.severity]));
}

const GRAVITY: Readonly<Record<ListedFinding['severity'], number>> = { error: 0, warning: 1, information: 2, hint: 3 };
