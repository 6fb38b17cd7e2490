import { RequestType } from 'vscode-languageclient/node';

/** The part of `server/src/lsp/drafting/protocol.ts` that this client reads. */
export const templatesRequest = new RequestType<Record<string, never>, TemplatesResult, void>('doichieu/templates');

export interface TemplatesResult {
  readonly templates: readonly OfferedTemplate[];
}

export interface OfferedTemplate {
  readonly kind: string;
  readonly title: string;
  readonly regime: 'administrative' | 'normative';
  /** The text in snippet syntax. */
  readonly snippet: string;
}
