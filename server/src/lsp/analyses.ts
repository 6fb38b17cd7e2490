import type { CancellationToken } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CheckResult } from '../core/check.ts';
import type { Draft } from '../core/document/draft.ts';
import type { Day } from '../core/text/day.ts';
import type { Steps } from '../core/text/steps.ts';
import { addressOf } from './addresses.ts';
import { type Analysis, headFor, type IndexedDraft, indexFor, isDraft, type Judged, judgeInSteps } from './judge.ts';
import { createEarlyFindings, type EarlyFound, type LastCheck } from './early-findings.ts';
import { createDraftReader, type ReadDocument } from './draft-reader.ts';
import type { Neighbourhood } from './neighbours/neighbourhood.ts';
import type { Ports } from './ports.ts';
import { createQueue } from './queue.ts';
import type { Session, Situation } from './session.ts';
import { inSlices, unlessCancelled } from './slices.ts';
import { createTurns } from './turns.ts';

export type { Analysis, IndexedDraft } from './judge.ts';

/** One analysis a version of a document, shared by everything that is asked about it. */
export interface Analyses {
  /** The newest text as it was read, for what asks for its structure alone: nothing is checked, and seldom anything waited for. */
  parsed(uri: string): Promise<ReadDocument | undefined>;
  /** What the words of the newest text stand for, checked or not; undefined as with `of`. */
  indexed(uri: string, token: CancellationToken): Promise<IndexedDraft | undefined>;
  /** Of the newest text; undefined where the document is not open, is no draft, or the request was taken back. */
  of(uri: string, token: CancellationToken | undefined): Promise<Analysis | undefined>;
  /** What can be told of the newest text before all of it is checked; undefined where it has been, or where nothing can. */
  early(uri: string): Promise<EarlyFound | undefined>;
  /** Of the text as it was last checked, perhaps a few keystrokes ago; undefined where that was no draft or was not yet. */
  latest(uri: string): Analysis | undefined;
  forget(uri: string): void;
}

export interface AnalysesInput {
  readonly session: Session;
  readonly ports: Ports;
  readonly openDocument: (uri: string) => TextDocument | undefined;
  readonly neighbourhood: Neighbourhood;
  readonly onChecked: (uri: string, analysis: Analysis | undefined) => void;
}

export function createAnalyses({ session, ports, openDocument, neighbourhood, onChecked }: AnalysesInput): Analyses {
  const entries = new Map<string, Entry>();
  const reader = createDraftReader(openDocument);
  const indexes = new WeakMap<TextDocument, { readonly indexed: IndexedDraft; readonly today: Day }>();
  const reported = new Set<string>();
  const turn = createTurns();
  const inTurn = createQueue();

  const lookUp = (uri: string, situation: Situation, today: Day): Entry | undefined => {
    const entry = entries.get(uri);
    if (entry === undefined || entry.document !== openDocument(uri)) return undefined;
    return entry.situation === situation && entry.today === today && entry.edition === neighbourhood.edition()
      ? entry
      : undefined;
  };
  /** Undefined where the text has changed meanwhile. */
  const compute = async (document: TextDocument, situation: Situation, today: Day): Promise<Entry | undefined> => {
    const draft = await reader.read(document);
    if (draft === undefined) return undefined;
    const edition = neighbourhood.edition();
    const analysis = isDraft({ document, draft, situation })
      ? await inSlices(analyse(document, draft, situation, today), () => openDocument(document.uri) === document)
      : 'no draft';
    if (analysis === undefined) return undefined;
    const isSettled = edition === neighbourhood.edition();
    if (analysis === 'no draft') neighbourhood.leave(session.folderOf(document.uri), addressOf(document.uri));
    else learn(analysis, { document, draft, situation, today });
    const entry = {
      document,
      situation,
      today,
      analysis: analysis === 'no draft' ? undefined : analysis,
      // Its own text is part of the edition in which it is judged; where another draft has changed meanwhile, it is judged anew.
      edition: isSettled ? neighbourhood.edition() : edition,
    };
    entries.set(document.uri, entry);
    return entry;
  };
  const analyse = (document: TextDocument, draft: Draft, situation: Situation, today: Day): Steps<Analysis> => {
    const judged = { document, draft, situation, today };
    const among = neighbourhood.among(session.folderOf(document.uri), headFor(judged).path);
    return judgeInSteps(indexedOf(judged), among, { ports });
  };
  const learn = ({ result }: Analysis, judged: Judged): void => {
    reportFailures(result);
    neighbourhood.update(session.folderOf(judged.document.uri), headFor(judged), result.assertions);
  };
  const indexedOf = (judged: Judged): IndexedDraft => {
    const { document, situation, today } = judged;
    const known = indexes.get(document);
    if (known?.indexed.situation === situation && known.today === today) return known.indexed;
    const indexed = indexFor(judged, { session, ports });
    indexes.set(document, { indexed, today });
    return indexed;
  };
  const reportFailures = ({ failures }: CheckResult): void => {
    for (const { rule, error } of failures) {
      if (!reported.has(rule)) ports.log.error(`${rule}: ${error.stack ?? error.message}`);
      reported.add(rule);
    }
  };

  const early = createEarlyFindings({
    ports,
    isNewest: (document) => openDocument(document.uri) === document,
    lastCheck: (uri) => entries.get(uri),
    async indexed(document, situation) {
      const draft = await reader.read(document);
      if (draft === undefined || !isDraft({ document, draft, situation })) return undefined;
      return indexedOf({ document, draft, situation, today: ports.today() });
    },
  });

  /** What another request has had computed meanwhile is taken; undefined where the document is closed, not wanted or changed. */
  const computed = async (uri: string, { situation, today, token }: Wanted): Promise<Entry | undefined> => {
    const document = openDocument(uri);
    if (document === undefined || token?.isCancellationRequested) return undefined;
    const meanwhile = lookUp(uri, situation, today);
    if (meanwhile !== undefined) return meanwhile;
    const entry = await compute(document, situation, today);
    if (entry !== undefined) onChecked(uri, entry.analysis);
    return entry;
  };

  return {
    async parsed(uri) {
      const parsed = await reader.newest(uri);
      if (parsed === undefined || isDraft({ ...parsed, situation: UNNAMED })) return parsed;
      const situation = await session.situation(uri);
      const newest = await reader.newest(uri);
      return newest !== undefined && isDraft({ ...newest, situation }) ? newest : undefined;
    },
    async indexed(uri, token) {
      const situation = await session.situation(uri);
      // What is asked of each version is taken back with the next key: those requests are read first.
      await turn();
      const parsed = token.isCancellationRequested ? undefined : await reader.newest(uri);
      if (parsed === undefined || !isDraft({ ...parsed, situation })) return undefined;
      return indexedOf({ ...parsed, situation, today: ports.today() });
    },
    async of(uri, token) {
      for (;;) {
        if (openDocument(uri) === undefined) return undefined;
        const situation = await session.situation(uri);
        const today = ports.today();
        const known = lookUp(uri, situation, today);
        if (known !== undefined) return known.analysis;
        const entry = await unlessCancelled(token, () => inTurn(() => computed(uri, { situation, today, token })));
        if (entry === 'cancelled') return undefined;
        if (entry !== undefined) return entry.analysis;
      }
    },
    async early(uri) {
      const situation = await session.situation(uri);
      const document = openDocument(uri);
      return document && early.of(document, situation);
    },
    latest: (uri) => entries.get(uri)?.analysis,
    forget(uri) {
      entries.delete(uri);
      early.forget(uri);
      reader.forget(uri);
      neighbourhood.forget(addressOf(uri));
    },
  };
}

interface Wanted {
  readonly situation: Situation;
  readonly today: Day;
  readonly token: CancellationToken | undefined;
}

interface Entry extends LastCheck {
  /** That of the open drafts. */
  readonly edition: number;
}

/** A draft by its own marks, whatever the settings name. */
const UNNAMED = { isDraft: false };
