import { MessageType, ShowMessageNotification, type ShowMessageParams } from 'vscode-languageserver';
import { newsOf } from '../../core/knowledge/news.ts';
import type { Server } from '../parts.ts';
import { STRINGS } from '../strings.ts';
import { newsText } from './news-text.ts';

/** Tells, once for each new reading of the knowledge, what it brought and which of the open drafts it made another. */
export interface NewsDesk {
  /** Before anything is read again. */
  expect(): Promise<() => Promise<void>>;
}

export function createNewsDesk({ connection, documents, session, analyses }: Server): NewsDesk {
  const verdicts = async (): Promise<ReadonlyMap<string, string>> => {
    const judged = await Promise.all(
      documents.keys().map(async (uri) => {
        const analysis = await analyses.of(uri, undefined);
        return [uri, analysis?.result.findings.map(({ fingerprint }) => fingerprint).join(' ')] as const;
      }),
    );
    return new Map(judged.flatMap(([uri, found]) => (found === undefined ? [] : [[uri, found] as const])));
  };
  return {
    async expect() {
      const { world } = await session.situation(undefined);
      const before = await verdicts();
      return async () => {
        const situation = await session.situation(undefined);
        const news = newsOf(world.loaded.records, situation.world.loaded.records);
        if (news === undefined) return;
        const after = await verdicts();
        const affected = [...after].filter(([uri, found]) => before.has(uri) && before.get(uri) !== found).length;
        const message = STRINGS[situation.locale].reloaded(newsText(news, situation.locale), affected);
        const information: ShowMessageParams = { type: MessageType.Info, message };
        await connection.sendNotification(ShowMessageNotification.type, information);
      };
    },
  };
}
