/** A number from 1 to 3999 in Roman capitals; anything else in digits. */
export function romanOf(value: number): string {
  if (!(value >= 1 && value <= 3999)) return String(value);
  let rest = value;
  let letters = '';
  for (const [digits, worth] of STEPS) {
    while (rest >= worth) {
      letters += digits;
      rest -= worth;
    }
  }
  return letters;
}

const STEPS: readonly (readonly [digits: string, worth: number])[] = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];
