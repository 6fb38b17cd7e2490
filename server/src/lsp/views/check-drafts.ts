import type { CancellationToken } from 'vscode-languageserver';
import type { DraftRecord } from '../../core/claims/assertions/draft-record.ts';
import type { Judged } from '../judge.ts';
import type { LyingDrafts } from './lying-drafts.ts';

export interface Run {
  readonly token: CancellationToken;
  /** `done` of `all` steps, and the file that is next. */
  readonly onStep: (done: number, all: number, uri: string) => void;
}

/** What a run over drafts does with them. */
export interface DraftRun extends Run {
  readonly lying: LyingDrafts;
  /** Lets the server read what arrived. */
  readonly turn: () => Promise<void>;
  /** All drafts have been read; each is judged next. */
  readonly onLearnt: (records: readonly DraftRecord[]) => void;
  readonly onJudged: (judged: Judged) => void;
}

/**
 * Reads every draft once to learn what it lays down, and then judges each. Gives a sentence for each file that could not be
 * read; what was judged before the run is taken back stays.
 */
export async function checkDrafts(uris: readonly string[], run: DraftRun): Promise<readonly string[]> {
  const { lying, token, turn, onStep, onLearnt, onJudged } = run;
  const skipped: string[] = [];
  const records: DraftRecord[] = [];
  for (const [index, uri] of uris.entries()) {
    await turn();
    if (token.isCancellationRequested) return skipped;
    onStep(index, 2 * uris.length, uri);
    const judged = await lying.read(uri);
    if (typeof judged === 'string') skipped.push(judged);
    else if (judged !== undefined) records.push(lying.learn(judged));
  }
  onLearnt(records);
  for (const [index, { path }] of records.entries()) {
    await turn();
    if (token.isCancellationRequested) return skipped;
    onStep(uris.length + index, uris.length + records.length, path);
    const judged = await lying.read(path);
    if (judged !== undefined && typeof judged !== 'string') onJudged(judged);
  }
  return skipped;
}
