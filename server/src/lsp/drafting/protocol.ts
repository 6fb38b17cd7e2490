import { RequestType } from 'vscode-languageserver';
import type { Regime } from '../../core/document/form-faults/regime.ts';

/** The skeletons with which a document can be begun. */
export const TemplatesRequest = new RequestType<Record<string, never>, TemplatesResult, void>('doichieu/templates');

export interface TemplatesResult {
  readonly templates: readonly OfferedTemplate[];
}

export interface OfferedTemplate {
  /** In small letters: "kế hoạch". */
  readonly kind: string;
  readonly title: string;
  readonly regime: Regime;
  /** The text in the snippet syntax of the protocol. */
  readonly snippet: string;
}
