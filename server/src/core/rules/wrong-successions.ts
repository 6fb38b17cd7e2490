import { readTimes } from '../claims/times/time.ts';
import type { Evidence, RuleFinding } from '../findings/finding.ts';
import type { DraftMention } from '../knowledge/draft-mentions.ts';
import { hasEnded, heirsOf, type Lived } from '../knowledge/lives.ts';
import type { Mention } from '../knowledge/mentions.ts';
import { type Day, yearOf } from '../text/day.ts';
import { cover } from '../text/span.ts';
import { heirFor } from './functions.ts';
import { handoversIn, type Merger, mergersIn } from './handovers.ts';
import type { RuleContext } from './rule.ts';

/** What sentences tell of who followed whom among the bodies on record. */
export interface Successions {
  /** True for a body that is named as the one that hands over. */
  isGiver(named: DraftMention): boolean;
  readonly findings: readonly RuleFinding[];
}

export function successionsOfBodies(context: RuleContext): Successions {
  const givers = new Set<Mention>();
  const findings: RuleFinding[] = [];
  for (const members of bySentence(context, 'organisation')) {
    const [first] = members;
    if (first === undefined) continue;
    const { tokens } = first.sentence;
    const mentions = members.map(({ mention }) => mention);
    for (const { giver, receiver } of handoversIn(tokens, mentions)) {
      givers.add(giver);
      const named = members.find(({ mention }) => mention === giver);
      const finding = named === undefined ? undefined : wrongReceiver(named, receiver, context);
      if (finding !== undefined) findings.push(finding);
    }
    for (const merger of mergersIn(tokens, mentions)) findings.push(...wrongMerger(merger, first, bodies(context)));
  }
  return { isGiver: ({ mention }) => givers.has(mention), findings };
}

export function wrongMergersOfPlaces(context: RuleContext): RuleFinding[] {
  return bySentence(context, 'place').flatMap((members) => {
    const [first] = members;
    if (first === undefined) return [];
    const mergers = mergersIn(
      first.sentence.tokens,
      members.map(({ mention }) => mention),
    );
    return mergers.flatMap((merger) => wrongMerger(merger, first, places(context)));
  });
}

function bySentence({ mentions }: RuleContext, kind: Mention['kind']): DraftMention[][] {
  const groups = new Map<DraftMention['sentence'], DraftMention[]>();
  for (const each of mentions)
    if (each.mention.kind === kind) groups.set(each.sentence, [...(groups.get(each.sentence) ?? []), each]);
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** Another body than the one that took over what the clause names. */
function wrongReceiver(named: DraftMention, receiver: Mention, context: RuleContext): RuleFinding | undefined {
  const { knowledge, asOf, draft } = context;
  const body = knowledge.organisation(named.mention.id);
  if (body === undefined || !hasEnded(body, asOf)) return undefined;
  const heirs = heirsOf(body, asOf, knowledge.organisation);
  const right = heirFor(named, heirs);
  const taking = knowledge.organisation(receiver.id);
  if (right === undefined || taking === undefined || right.entry.id === taking.id) return undefined;
  if (heirsOf(taking, asOf, knowledge.organisation).some(({ entry }) => entry.id === right.entry.id)) return undefined;
  return {
    span: { start: receiver.start, end: receiver.end },
    message: {
      key: 'successor-differs',
      draft: draft.text.slice(receiver.start, receiver.end),
      recorded: body.name,
      heir: right.entry.name,
      functions: right.succession.functions.slice(0, MOST_WORDS),
    },
    evidence: [{ kind: 'organisation', organisation: body, successors: heirs.map(({ entry }) => entry) }],
    fixes: [],
  };
}

const MOST_WORDS = 5;

/** How the entries of one kind are looked up. */
interface Kin<T extends Lived> {
  readonly all: readonly T[];
  readonly find: (id: string) => T | undefined;
  readonly evidence: (ended: T, heirs: readonly T[]) => Evidence;
  readonly context: RuleContext;
}

function bodies(context: RuleContext): Kin<RuleContext['knowledge']['records']['organisations'][number]> {
  return {
    all: context.knowledge.records.organisations,
    find: context.knowledge.organisation,
    evidence: (organisation, successors) => ({ kind: 'organisation', organisation, successors }),
    context,
  };
}

function places(context: RuleContext): Kin<RuleContext['knowledge']['records']['places'][number]> {
  return {
    all: context.knowledge.records.places,
    find: context.knowledge.place,
    evidence: (place, successors) => ({ kind: 'place', place, successors }),
    context,
  };
}

/** Who stands for a name on the day: itself, or what followed one that ended. */
interface Standing<T> {
  readonly ended: T | undefined;
  readonly heir: T;
}

/** Two that nothing on record has made one. */
function wrongMerger<T extends Lived>(
  { one, other }: Merger,
  { sentence }: DraftMention,
  { all, find, evidence, context: { asOf, draft } }: Kin<T>,
): RuleFinding[] {
  const standing = (id: string): readonly Standing<T>[] => {
    const bearer = find(id);
    return all
      .filter((each) => each.name === bearer?.name)
      .flatMap((each): Standing<T>[] =>
        hasEnded(each, asOf)
          ? heirsOf(each, asOf, find).map(({ entry }) => ({ ended: each, heir: entry }))
          : [{ ended: undefined, heir: each }],
      );
  };
  const [left, right] = [standing(one.id), standing(other.id)];
  if (left.length === 0 || right.length === 0) return [];
  if (left.some(({ heir }) => right.some((each) => each.heir.id === heir.id))) return [];
  const ended = [...left, ...right].find((each) => each.ended !== undefined)?.ended;
  if (ended === undefined || tellsOfEarlier(sentence, ended, asOf)) return [];
  const heirs = heirsOf(ended, asOf, find).map(({ entry }) => entry);
  const span = cover(one, other);
  return [
    {
      span,
      message: {
        key: 'merger-differs',
        draft: draft.text.slice(span.start, span.end),
        recorded: ended.name,
        heirs: heirs.map(({ name }) => name),
      },
      evidence: [evidence(ended, heirs)],
      fixes: [],
    },
  ];
}

/** Provinces and ministries were merged before, and parted again: what lies years behind is not on record. */
function tellsOfEarlier({ tokens }: DraftMention['sentence'], ended: Lived, asOf: Day): boolean {
  return readTimes(tokens, asOf).some(({ from, to }) => {
    const day = to ?? from;
    return day !== undefined && yearOf(day) < yearOf(ended.to ?? asOf);
  });
}
