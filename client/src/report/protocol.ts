import { RequestType } from 'vscode-languageclient/node';

/** `server/src/lsp/report/protocol.ts` is the whole of it. */
export const reportRequest = new RequestType<ReportParams, ReportResult, void>('doichieu/report');

export const FORMATS = ['html', 'md', 'docx'] as const;
export type ReportFormat = (typeof FORMATS)[number];

export interface ReportParams {
  readonly format: ReportFormat;
  readonly uri?: string;
}

export interface ReportResult {
  /** The file in base64. */
  readonly contents: string;
  readonly drafts: number;
}
