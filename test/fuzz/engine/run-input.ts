import type { Target } from './target.ts';

/** What came of one input. */
export type Outcome =
  | { readonly kind: 'answered'; readonly took: number }
  | { readonly kind: 'broke'; readonly took: number; readonly error: string; readonly where: string }
  | { readonly kind: 'hung'; readonly took: number };

/** In milliseconds of the processor: a busy machine is no fault of the product. */
export const LONGEST = 2000;

export async function runInput(target: Target, input: string): Promise<Outcome> {
  const started = process.cpuUsage();
  const took = (): number => {
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  };
  try {
    const answer = target.run(input);
    if (answer instanceof Promise) await answer;
  } catch (error) {
    const [stack, where] = describe(error);
    return { kind: 'broke', took: took(), error: stack, where };
  }
  return took() > LONGEST ? { kind: 'hung', took: took() } : { kind: 'answered', took: took() };
}

/** Whether two failures are one fault. */
export function isSameFault(a: Outcome, b: Outcome): boolean {
  return a.kind === 'broke' && b.kind === 'broke' ? a.where === b.where : a.kind === b.kind && a.kind === 'hung';
}

/** The error with its stack, and a short name for the place where it was thrown. */
function describe(error: unknown): readonly [stack: string, where: string] {
  if (!(error instanceof Error)) return [String(error), String(error)];
  const [message = '', ...frames] = (error.stack ?? error.message)
    .replaceAll(`${process.cwd()}/`, '')
    .split(/\n(?=\s+at )/u);
  const place = /^\s+at (?<name>\S+)/u.exec(frames[0] ?? '')?.groups?.name ?? '';
  return [
    [message, ...frames.slice(0, FRAMES)].join('\n'),
    `${error.name} ${place} ${error instanceof RangeError ? '' : error.message.slice(0, 40)}`,
  ];
}

/** What tells where something broke; all that called it is the fuzzer's. */
const FRAMES = 4;
