import { parseNumber } from '../claims/numbers/numerals.ts';
import { writeNumber } from '../claims/numbers/write-number.ts';
import type { Quantity } from '../claims/quantities/quantity.ts';

/** A value as the text writes its like: 60000000000 beside "62 tỷ đồng" is "60 tỷ đồng"; beside a number in words it is written in full. */
export function inUnitAsWritten(text: string, like: Quantity | undefined, value: number): string {
  if (like === undefined) return writeNumber(value);
  const written = text.slice(like.value.start, like.value.end).normalize('NFC');
  const number = NUMBER.exec(written)?.[0];
  const [shown, meant] = [number === undefined ? undefined : parseNumber(number)?.value, like.min ?? like.max];
  if (number === undefined || shown === undefined || shown === 0 || meant === undefined)
    return [writeNumber(value), like.unit].filter((part) => part !== undefined).join(' ');
  return written.replace(number, writeNumber(value / (meant / shown)));
}

const NUMBER = /\d[\d.,]*/u;
