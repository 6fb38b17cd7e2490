import type { Regime } from '../../document/form-faults/regime.ts';

/** The skeleton of a kind of document. */
export interface Template {
  /** In small letters: "kế hoạch". */
  readonly kind: string;
  /** As it is offered. */
  readonly title: string;
  readonly regime: Regime;
  /** The text, with what the author fills in between [[ ]]. */
  readonly lines: (fill: TemplateFill) => string;
}

export interface TemplateFill {
  readonly year: number;
  /** The legal bases, one a line, each with its mark. */
  readonly bases: string;
}
