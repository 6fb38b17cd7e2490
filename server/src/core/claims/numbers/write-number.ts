/** A number as Vietnamese texts write it: "." groups thousands, "," begins the decimals, of which at most four are kept. */
export function writeNumber(value: number): string {
  const [whole = '0', decimals = ''] = Math.abs(value).toFixed(MOST_DECIMALS).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, '.');
  const kept = decimals.replace(/0+$/u, '');
  return `${value < 0 ? '-' : ''}${grouped}${kept === '' ? '' : `,${kept}`}`;
}

const MOST_DECIMALS = 4;
