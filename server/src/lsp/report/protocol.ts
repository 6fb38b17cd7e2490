import { RequestType } from 'vscode-languageserver';
import type { ReviewFormat } from '../../review/write.ts';

/** The review report on drafts, ready to be written to a file. */
export const ReportRequest = new RequestType<ReportParams, ReportResult, void>('doichieu/report');

export interface ReportParams {
  readonly format: ReviewFormat;
  /** One open draft; all drafts that are known where it is absent. */
  readonly uri?: string;
}

export interface ReportResult {
  /** The file in base64. */
  readonly contents: string;
  readonly drafts: number;
}
