import { TextDocument } from 'vscode-languageserver-textdocument';
import { type CheckResult, checkInSteps } from '../core/check.ts';
import { type HeadInput, headOf } from '../core/claims/assertions/draft-record.ts';
import type { Neighbours } from '../core/claims/assertions/neighbours.ts';
import type { Draft } from '../core/document/draft.ts';
import { judgementDay } from '../core/document/judgement-day.ts';
import type { FeatureContext } from '../core/features/context.ts';
import { type DraftIndex, indexDraft } from '../core/features/navigation/draft-index.ts';
import { type Basis, basisOf } from '../core/knowledge/basis.ts';
import type { Knowledge } from '../core/knowledge/knowledge.ts';
import type { Day } from '../core/text/day.ts';
import { kept } from '../core/text/kept.ts';
import { finish, type Steps } from '../core/text/steps.ts';
import { addressOf, fileName } from './addresses.ts';
import type { Ports } from './ports.ts';
import type { Session, Situation } from './session.ts';
import type { Target } from './to-lsp.ts';

/** What the words of one version of a draft stand for in one situation. */
export interface IndexedDraft {
  readonly situation: Situation;
  readonly basis: Basis;
  readonly index: DraftIndex;
  readonly target: Target;
}

/** What was made of one version of a draft in one situation. */
export interface Analysis extends IndexedDraft {
  readonly result: CheckResult;
  readonly context: FeatureContext;
  /** How many findings the baseline holds back. */
  readonly baselined: number;
}

export interface Judged {
  readonly document: TextDocument;
  readonly draft: Draft;
  readonly situation: Situation;
  readonly today: Day;
}

export interface WhatMakesADraft extends Pick<Judged, 'document' | 'draft'> {
  readonly situation: Pick<Situation, 'isDraft'>;
}

interface Outside {
  readonly session: Session;
  readonly ports: Ports;
}

/** Makes a draft ready to be asked what its words stand for; they are read when somebody does. */
export function indexFor(judged: Judged, { session, ports }: Outside): IndexedDraft {
  const { document, draft, situation } = judged;
  const { knowledge } = situation.world;
  const basis = basisFor(knowledge, dayFor(judged));
  return {
    situation,
    basis,
    index: indexDraft({ draft, knowledge, slots: basis.slots }),
    target: { document, locale: situation.locale, locate: ports.locate, rulePages: session.client.rulePages },
  };
}

/** One for each day of late: what it knows of passages outlives the versions of a draft. */
function basisFor(knowledge: Knowledge, asOf: Day): Basis {
  const known = basesOf(knowledge);
  const basis = known.get(asOf) ?? basisOf(knowledge, asOf);
  // The last one asked for stands last.
  known.delete(asOf);
  known.set(asOf, basis);
  const [longestAgo] = known.keys();
  if (known.size > MOST_DAYS && longestAgo !== undefined) known.delete(longestAgo);
  return basis;
}

/** Drafts that are written at one time are of few days; who goes through a folder of old ones meets hundreds. */
const MOST_DAYS = 16;

const basesOf = kept((_: Knowledge) => new Map<Day, Basis>());

/** Holds a draft against the knowledge of its situation and against the drafts beside it; what is in the baseline is left out. */
export function judge(indexed: IndexedDraft, among: Neighbours, outside: Pick<Outside, 'ports'>): Analysis {
  return finish(judgeInSteps(indexed, among, outside));
}

/** The same, for whoever has something else to do meanwhile. */
export function* judgeInSteps(
  indexed: IndexedDraft,
  among: Neighbours,
  { ports }: Pick<Outside, 'ports'>,
): Steps<Analysis> {
  const { situation, target, basis } = indexed;
  const { draft } = indexed.index;
  const { knowledge, asOf } = basis;
  const checked = yield* checkInSteps({
    draft,
    knowledge,
    asOf,
    basis,
    severities: situation.severities,
    neighbours: { among, path: addressOf(target.document.uri) },
    ...(ports.rules && { rules: ports.rules }),
    clock: () => performance.now(),
  });
  const findings = checked.findings.filter(({ fingerprint }) => !situation.baseline.has(fingerprint));
  return {
    ...indexed,
    result: { ...checked, findings },
    context: { draft, knowledge, asOf, findings },
    baselined: checked.findings.length - findings.length,
  };
}

/** A README stays silent: Markdown and plain text are drafts where the settings name them or they carry the marks of one; a knowledge file quotes drafts and is none. */
export function isDraft({ document, draft, situation }: WhatMakesADraft): boolean {
  if (document.languageId === 'yaml') return false;
  return document.languageId === 'vanban' || situation.isDraft || draft.official;
}

/** A draft that is not open, as the document that it would be. */
export function closedDocument(uri: string, text: string): TextDocument {
  return TextDocument.create(uri, VANBAN.test(uri) ? 'vanban' : 'markdown', 0, text);
}

const VANBAN = /\.vanban$/iu;

/** How others are told of a draft. */
export function headInput(judged: Judged): HeadInput {
  const { document, draft } = judged;
  const path = addressOf(document.uri);
  return { path, name: fileName(path), draft, asOf: dayFor(judged) };
}

export function headFor(judged: Judged): ReturnType<typeof headOf> {
  return headOf(headInput(judged));
}

function dayFor({ draft, situation, today }: Judged): Day {
  return judgementDay({ option: undefined, draft, settings: situation.asOf, today });
}
