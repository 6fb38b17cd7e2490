import type { Bilingual } from '../core/knowledge/fault.ts';

/** Why something could not be read or used: what the user is told, in one sentence. Lines count from 1. */
export interface Problem {
  readonly kind: 'problem';
  readonly file: string | undefined;
  readonly line: number | undefined;
  readonly message: Bilingual;
}

export function problem(file: string | undefined, message: Bilingual, line?: number): Problem {
  return { kind: 'problem', file, line, message };
}

export function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'problem';
}
