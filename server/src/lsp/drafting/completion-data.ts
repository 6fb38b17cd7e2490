import type { Subject } from '../../core/features/completion/candidate.ts';

/** What an item keeps, so that more can be told of it when it is looked at. */
export interface CompletionData {
  readonly uri: string;
  readonly subject: Subject;
}

/** The data as it comes back from the client; undefined for an item that is not of a draft. */
export function readCompletionData(data: unknown): CompletionData | undefined {
  if (!hasFields(data, 'uri', 'subject') || typeof data.uri !== 'string') return undefined;
  const { uri, subject } = data;
  if (!hasFields(subject, 'kind', 'id') || typeof subject.id !== 'string') return undefined;
  const kind = KINDS.find((each) => each === subject.kind);
  return kind === undefined ? undefined : { uri, subject: { kind, id: subject.id } };
}

const KINDS: readonly Subject['kind'][] = ['document', 'organisation', 'person', 'measure', 'statement'];

function hasFields<Name extends string>(value: unknown, ...names: readonly Name[]): value is Record<Name, unknown> {
  return typeof value === 'object' && value !== null && names.every((name) => name in value);
}
