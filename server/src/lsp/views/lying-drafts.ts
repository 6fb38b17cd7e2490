import { type DraftRecord, recordDraft } from '../../core/claims/assertions/draft-record.ts';
import { slotReader } from '../../core/claims/slot-reader.ts';
import { parseDraft } from '../../core/document/parse.ts';
import { type Analysis, closedDocument, headInput, indexFor, isDraft, type Judged, judge } from '../judge.ts';
import type { Neighbourhood } from '../neighbours/neighbourhood.ts';
import type { Ports } from '../ports.ts';
import type { Session } from '../session.ts';

/** Drafts as they lie on the disk; nothing of them is kept. */
export interface LyingDrafts {
  /** What is to be judged; a sentence where the file cannot be read; undefined where it is gone or no draft. */
  read(uri: string): Promise<Judged | string | undefined>;
  /** What a draft lays down, for others to be held against. */
  learn(judged: Judged): DraftRecord;
  judge(judged: Judged): Analysis;
}

export interface LyingDraftsInput {
  readonly session: Session;
  readonly ports: Ports;
  readonly neighbourhood: Neighbourhood;
}

export function createLyingDrafts({ session, ports, neighbourhood }: LyingDraftsInput): LyingDrafts {
  return {
    async read(uri) {
      const situation = await session.situation(uri);
      const lying = await ports.drafts.read(uri, situation.megabytes);
      if (lying === undefined) return undefined;
      if (lying.kind === 'problem') return lying.message[situation.locale];
      const document = closedDocument(uri, lying.text);
      const judged = { document, draft: parseDraft(lying.text), situation, today: ports.today() };
      return isDraft(judged) ? judged : undefined;
    },
    learn(judged) {
      const input = headInput(judged);
      const { documents, contraries } = judged.situation.world.knowledge;
      return recordDraft({ ...input, slots: slotReader(input.asOf, documents.names), contraries });
    },
    judge(judged) {
      const { uri } = judged.document;
      const indexed = indexFor(judged, { session, ports });
      return judge(indexed, neighbourhood.among(session.folderOf(uri), uri), { ports });
    },
  };
}
