import type { Draft, Passage } from '../document/draft.ts';
import type { Finding } from '../findings/finding.ts';
import type { Snippet } from './snippet.ts';

export const SUPPRESSION_SCOPES = ['paragraph', 'file'] as const;
/** The paragraph (or table) of the finding, or the whole draft. */
export type SuppressionScope = (typeof SUPPRESSION_SCOPES)[number];

/** A comment that takes the findings of a rule out of the report; its reason is the author's to give. */
export interface SuppressionComment {
  readonly offset: number;
  readonly before: string;
  readonly after: string;
}

/** Where the comment has to stand and what it says; undefined where it would suppress nothing. */
export function suppressionFor(
  { text, passages }: Pick<Draft, 'text' | 'passages'>,
  { rule, span }: Pick<Finding, 'rule' | 'span'>,
  scope: SuppressionScope,
): SuppressionComment | undefined {
  if (rule === SUPPRESSION_FAULT) return undefined;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const after = ` -->${lineEnd}`;
  if (scope === 'file') return { offset: bodyStart(text), before: `<!-- bỏ qua cả tệp ${rule}: `, after };
  const first = passageOf(passages, span.start);
  if (first === undefined) return undefined;
  const offset = text.lastIndexOf('\n', first.start - 1) + 1;
  const indentation = INDENTATION.exec(text.slice(offset, first.start))?.[0] ?? '';
  return { offset, before: `${indentation}<!-- bỏ qua ${rule}: `, after };
}

export function commentSnippet({ before, after }: SuppressionComment, reason: string): Snippet {
  return [before, { hole: reason }, after];
}

/** A comment about comments would need one itself. */
const SUPPRESSION_FAULT = 'suppression-fault';
const INDENTATION = /^[ \t]*/u;

/** The passage that holds the offset; of a table its first cell, since the comment is for all of them. */
function passageOf(passages: readonly Passage[], offset: number): Passage | undefined {
  let at = passages.findIndex(({ start, end }) => start <= offset && offset < Math.max(end, start + 1));
  while (passages[at]?.kind === 'cell' && passages[at - 1]?.kind === 'cell') at -= 1;
  return passages[at];
}

/** Behind the byte-order mark and the front matter of a Markdown file, which have to stand first. */
function bodyStart(text: string): number {
  return FRONT_MATTER.exec(text)?.[0].length ?? 0;
}

const FRONT_MATTER = /^\uFEFF?(?:---\r?\n[\s\S]*?\n---[ \t]*\r?\n)?/u;
