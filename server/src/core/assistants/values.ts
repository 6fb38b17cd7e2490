import { type Day, parseDay } from '../text/day.ts';
import type { Arguments } from './tool.ts';

export function textValue(given: Arguments, name: string): string {
  const value = given.get(name);
  return typeof value === 'string' ? value : '';
}

export function numberValue(given: Arguments, name: string, fallback: number): number {
  const value = given.get(name);
  return typeof value === 'number' ? value : fallback;
}

export function dayValue(given: Arguments, name: string): Day | undefined {
  const value = given.get(name);
  return typeof value === 'string' ? parseDay(value) : undefined;
}
