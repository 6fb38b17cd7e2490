import type { ResponseError } from 'vscode-languageserver';
import { measuresOnRecord, type TimelinePoint, timelineOf } from '../../core/features/timeline.ts';
import { attributionOf } from '../../core/knowledge/attribution.ts';
import { attributionText } from '../../core/wording/attribution.ts';
import { statementText } from '../../core/wording/evidence.ts';
import type { Locale } from '../../core/wording/locale.ts';
import { termsOf } from '../../core/wording/word.ts';
import { scopeOf } from '../bases.ts';
import { invalidParams } from '../guard.ts';
import type { Server } from '../parts.ts';
import type { Ports } from '../ports.ts';
import type { ListedMeasure, PointOnRecord, TimelineParams, TimelineResult } from './protocol.ts';

/** `doichieu/measures`: what has a history, the longest first. */
export async function measures(
  { session }: Pick<Server, 'session'>,
  params: unknown,
): Promise<readonly ListedMeasure[]> {
  const { world } = await session.situation(scopeOf(params));
  return measuresOnRecord(world.knowledge).map(({ measure: { id, name }, values }) => ({ id, name, values }));
}

/** `doichieu/timeline`: the values of a measure over time; null where the measure is not on record. */
export async function timeline(
  { session, ports }: Pick<Server, 'session' | 'ports'>,
  params: Partial<TimelineParams>,
): Promise<TimelineResult | null | ResponseError<never>> {
  const { measure: id } = params;
  if (typeof id !== 'string') return invalidParams('measure: string');
  const { world, locale } = await session.situation(scopeOf(params));
  const measure = world.knowledge.records.measures.find((each) => each.id === id);
  if (measure === undefined) return null;
  const today = ports.today();
  const { points } = timelineOf(measure, world.knowledge, today);
  return {
    id,
    name: measure.name,
    unit: points.find(({ comparable }) => comparable)?.entry.quantity.unit ?? null,
    today,
    locale,
    points: points.map((point) => toPoint(point, locale, ports.locate)),
  };
}

function toPoint(point: TimelinePoint, locale: Locale, locate: Ports['locate']): PointOnRecord {
  const { entry, day, amount, state, comparable } = point;
  const { statement, quantity, role } = entry;
  const uri = locate(statement.origin);
  return {
    day,
    amount,
    state,
    comparable,
    value: statement.quote.slice(quantity.start, quantity.end),
    role: termsOf(locale).roles[role],
    quote: statementText(statement),
    by: attributionText(attributionOf(statement)),
    said: statement.date,
    origin: uri === undefined ? null : { uri, line: Math.max(0, statement.origin.line - 1) },
  };
}
