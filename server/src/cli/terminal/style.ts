import type { Severity } from '../../core/findings/finding.ts';
import type { World } from '../world.ts';

/** Puts emphasis around text, or leaves it alone where colours are not wanted. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly severity: (severity: Severity, text: string) => string;
}

export function styleFor({ environment, terminal }: Pick<World, 'environment' | 'terminal'>): Style {
  return wantsColour(environment, terminal.interactive) ? COLOURED : PLAIN;
}

export const PLAIN: Style = { bold: same, dim: same, severity: (_, text) => text };

const COLOURS: Readonly<Record<Severity, string>> = { error: '31', warning: '33', information: '36', hint: '90' };

const COLOURED: Style = { bold: sgr('1'), dim: sgr('2'), severity: (severity, text) => sgr(COLOURS[severity])(text) };

/** NO_COLOR forbids, FORCE_COLOR asks for, and else a terminal decides. */
function wantsColour(environment: World['environment'], interactive: boolean): boolean {
  if (isSet(environment.NO_COLOR)) return false;
  if (isSet(environment.FORCE_COLOR)) return environment.FORCE_COLOR !== '0' && environment.FORCE_COLOR !== 'false';
  return interactive && environment.TERM !== 'dumb';
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}

function same(text: string): string {
  return text;
}

function sgr(code: string): (text: string) => string {
  return (text) => `\u001B[${code}m${text}\u001B[0m`;
}
