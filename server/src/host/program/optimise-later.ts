import { setFlagsFromString } from 'node:v8';

/**
 * Has the engine wait longer before it optimises what runs often. A check of one draft is over before most of that pays: with
 * the engine's own budget, half of the processor's time over 10,000 words goes into optimising, and a third over sixty drafts.
 * Only for the engine of Node 20, on which that was measured; others have other tiers. It changes when code is optimised, never
 * what it does.
 */
export function optimiseLater(budget: OptimiserBudget): void {
  if (process.versions.v8.startsWith(MEASURED)) setFlagsFromString(`--interrupt-budget=${BUDGETS[budget]}`);
}

/** A command is over soon. A session goes on, and its first draft may be a long one: of 10,000 lines, it is there a tenth sooner with the smaller budget. */
type OptimiserBudget = 'command' | 'session';

const MEASURED = '11.';
/** In bytes of bytecode run before a function is looked at; the engine's own is 132,000. */
const BUDGETS: Readonly<Record<OptimiserBudget, number>> = { command: 900_000, session: 300_000 };
