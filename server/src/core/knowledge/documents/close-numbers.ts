import { numberParts } from './number-key.ts';

/** Whether two numbers of one symbol and year differ by one slip of the finger: a digit changed, left out, added, or two exchanged. */
export function isSlip(written: string, meant: string): boolean {
  const [a, b] = [numberParts(written), numberParts(meant)];
  if (a === undefined || b === undefined || a.symbol !== b.symbol || a.year !== b.year) return false;
  return a.serial !== b.serial && (oneChange(a.serial, b.serial) || oneExchange(a.serial, b.serial));
}

/** Whether two numbers differ in their years alone. */
export function isSlipOfYear(written: string, meant: string): boolean {
  const [a, b] = [numberParts(written), numberParts(meant)];
  return a !== undefined && b !== undefined && a.symbol === b.symbol && a.serial === b.serial && a.year !== b.year;
}

/** Whether two numbers of laws differ in the term of the National Assembly alone, which follows from their years: "33/2024/QH14". */
export function isSlipOfTerm(written: string, meant: string): boolean {
  const [a, b] = [numberParts(written), numberParts(meant)];
  if (a === undefined || b === undefined || a.serial !== b.serial || a.year !== b.year) return false;
  return a.symbol !== b.symbol && TERM.test(a.symbol) && TERM.test(b.symbol);
}

const TERM = /^QH\d+$/iu;

function oneChange(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  let back = 0;
  while (back < Math.min(a.length, b.length) - from && a.at(-1 - back) === b.at(-1 - back)) back += 1;
  // A serial of one digit has nothing left that would be the same.
  return Math.max(a.length, b.length) - from - back === 1 && from + back > 0;
}

function oneExchange(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const differing = [...a].flatMap((digit, at) => (digit === b[at] ? [] : [at]));
  const [first, second, third] = differing;
  return (
    first !== undefined &&
    second === first + 1 &&
    third === undefined &&
    a[first] === b[second] &&
    a[second] === b[first]
  );
}
