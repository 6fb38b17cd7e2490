import * as z from 'zod';
import { parseDay } from '../../core/text/day.ts';

/** A calendar day that exists, written as "2099-12-31". */
export const daySchema = z
  .string()
  .meta({ format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' })
  .transform((text, context) => {
    const day = parseDay(text);
    if (day !== undefined) return day;
    context.issues.push({ code: 'custom', input: text, params: { reason: 'day' } });
    return z.NEVER;
  });
