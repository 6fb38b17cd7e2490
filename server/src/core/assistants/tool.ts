import type { Answerer } from '../knowledge/answers/answer-question.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Day } from '../text/day.ts';
import type { Steps } from '../text/steps.ts';
import type { Clock } from '../text/within-time.ts';
import type { Locale } from '../wording/locale.ts';

/** Something that an assistant may ask of the program. Its name, description and parameters are the same wherever it is offered. */
export interface AssistantTool {
  readonly name: string;
  readonly title: string;
  /** For a language model: what it is for, and what it does not do. */
  readonly description: string;
  readonly parameters: Parameters;
  /** A sentence says why it cannot be done with these values. */
  readonly call: (given: Arguments, context: ToolContext) => Steps<ToolResult | string>;
}

/** The part of JSON Schema that the parameters of the tools need. */
export interface Parameters {
  readonly type: 'object';
  readonly properties: Readonly<Record<string, Parameter>>;
  readonly required: readonly string[];
  readonly additionalProperties: false;
}

export type Parameter =
  | { readonly type: 'string'; readonly description: string; readonly format?: 'date' }
  | { readonly type: 'integer'; readonly description: string; readonly minimum: number; readonly maximum: number };

/** What was given, each value of its parameter's type. */
export type Arguments = ReadonlyMap<string, string | number>;

export interface ToolContext {
  readonly knowledge: Knowledge;
  readonly answer: Answerer;
  readonly today: Day;
  readonly locale: Locale;
  /** How large a draft may be. */
  readonly megabytes: number;
  /** By which a rule that takes far too long is given up. */
  readonly clock: Clock;
  /** What of the knowledge could not be read, one sentence each. */
  readonly incomplete: readonly string[];
}

/** The same twice: as text for a model to read, and as data. */
export interface ToolResult {
  readonly text: string;
  readonly data: object;
}
