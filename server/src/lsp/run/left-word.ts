import { NotificationType } from 'vscode-languageserver';
import type { Server } from '../parts.ts';

/** The cursor has left the word that was typed last: what was held back of it may be told before the typing pauses. */
export const LeftWordNotification = new NotificationType<LeftWordParams>('doichieu/leftWord');

export interface LeftWordParams {
  readonly uri: string;
}

export function hearOfLeftWords({ connection, typing }: Server): void {
  connection.onNotification(LeftWordNotification, ({ uri }: Partial<LeftWordParams>) => {
    if (typeof uri === 'string') typing.left(uri);
  });
}
