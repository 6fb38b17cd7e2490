import type { Day } from '../core/text/day.ts';
import { guardTask } from './guard.ts';
import type { Server } from './parts.ts';
import { judgeAgain } from './workspace.ts';

/**
 * A draft that bears no date is judged as of today. Once the calendar shows another day (it is past midnight, the machine has slept,
 * somebody has set the clock forward or back), all are judged again, whether anybody asks or not.
 */
export function followDay(server: Server): void {
  const { connection, ports, neighbours, closedDrafts } = server;
  let known: Day | undefined;
  const look = async (): Promise<void> => {
    const before = known;
    known = ports.today();
    if (before === undefined || before === known) return;
    neighbours.worldChanged();
    closedDrafts.othersChanged();
    judgeAgain(server);
  };
  // A clock that shows no day of the calendar is told in the log.
  const check = (): void => guardTask(ports.log, 'day', look);
  check();
  const timer = setInterval(check, ports.dayCheck);
  // In a browser it is a number, and keeps nothing alive.
  if (typeof timer === 'object') timer.unref();
  connection.onExit(() => clearInterval(timer));
}
