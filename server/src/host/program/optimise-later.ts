import { setFlagsFromString } from 'node:v8';

/**
 * Has the engine wait longer before it optimises what runs often. A check of one draft is over before most of that pays: with
 * the engine's own budget, half of the processor's time over 10,000 words goes into optimising, and a third over sixty drafts.
 * Only for the engine of Node 20, on which that was measured; others have other tiers. It changes when code is optimised, never
 * what it does.
 */
export function optimiseLater(): void {
  if (process.versions.v8.startsWith(MEASURED)) setFlagsFromString(`--interrupt-budget=${BUDGET}`);
}

const MEASURED = '11.';
/** In bytes of bytecode run before a function is looked at; the engine's own is a seventh of it. */
const BUDGET = 900_000;
