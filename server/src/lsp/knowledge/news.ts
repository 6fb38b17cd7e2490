import { MessageType, ShowMessageNotification, type ShowMessageParams } from 'vscode-languageserver';
import { newsOf } from '../../core/knowledge/news.ts';
import type { KnowledgeRecords } from '../../core/knowledge/model.ts';
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
  /** By the first of the folders whose drafts are held against them. */
  const records = async (): Promise<ReadonlyMap<string | undefined, KnowledgeRecords>> => {
    const bases = await session.bases();
    return new Map(bases.map(({ folders: [first], situation }) => [first, situation.world.loaded.records]));
  };
  return {
    async expect() {
      const known = await records();
      const before = await verdicts();
      return async () => {
        const { locale } = await session.situation(undefined);
        const brought = [...(await records())].flatMap(
          ([folder, after]) => newsOf(known.get(folder) ?? after, after) ?? [],
        );
        if (brought.length === 0) return;
        const after = await verdicts();
        const affected = [...after].filter(([uri, found]) => before.has(uri) && before.get(uri) !== found).length;
        const texts = [...new Set(brought.map((news) => newsText(news, locale)))];
        const message = STRINGS[locale].reloaded(texts.join('; '), affected);
        const information: ShowMessageParams = { type: MessageType.Info, message };
        await connection.sendNotification(ShowMessageNotification.type, information);
      };
    },
  };
}
