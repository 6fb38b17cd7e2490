import { parseDay } from '../text/day.ts';
import type { Arguments, Parameter, Parameters } from './tool.ts';

/** What was given, or in one sentence why it cannot be used. Models send null for what is absent as readily as nothing. */
export function readArguments({ properties, required }: Parameters, given: unknown): Arguments | string {
  if (given !== undefined && given !== null && (typeof given !== 'object' || Array.isArray(given)))
    return 'The arguments have to be an object.';
  const values = Object.entries(given ?? {}).filter(([, value]) => value !== null && value !== undefined);
  const read = new Map<string, string | number>();
  for (const [name, value] of values) {
    const parameter = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (parameter === undefined) return `There is no parameter “${name}”.`;
    const fault = faultOf(parameter, value);
    if (fault !== undefined) return `“${name}” has to be ${fault}.`;
    if (typeof value === 'string' || typeof value === 'number') read.set(name, value);
  }
  const missing = required.find((name) => !read.has(name));
  return missing === undefined ? read : `“${missing}” is missing.`;
}

function faultOf(parameter: Parameter, value: unknown): string | undefined {
  switch (parameter.type) {
    case 'string':
      if (typeof value !== 'string' || value.trim() === '') return 'a text that is not empty';
      return parameter.format === 'date' && parseDay(value) === undefined ? 'a day, YYYY-MM-DD' : undefined;
    case 'integer': {
      const { minimum, maximum } = parameter;
      const fits = typeof value === 'number' && Number.isInteger(value) && value >= minimum && value <= maximum;
      return fits ? undefined : `a whole number from ${minimum} to ${maximum}`;
    }
  }
}
