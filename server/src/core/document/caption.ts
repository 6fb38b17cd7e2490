import type { Passage } from './draft.ts';
import type { LeadChain } from './passage.ts';
import { wordAt } from './scan.ts';

/** What a table takes from the lines directly above it: its caption ("Bảng 2. …") and the unit of its values ("Đơn vị tính: tỷ đồng"). */
export function captioned(
  text: string,
  lines: readonly Passage[],
  above: LeadChain | undefined,
): LeadChain | undefined {
  let chain = above;
  for (const passage of lines.slice(-MOST_LINES)) {
    const first = wordAt(text, passage.start, passage.end)?.lower;
    if (first !== undefined && CAPTIONS.has(first) && chain?.passage !== passage)
      chain = { kind: 'introduction', passage, above: chain };
  }
  return chain;
}

const MOST_LINES = 2;
const CAPTIONS: ReadonlySet<string> = new Set(['bảng', 'biểu', 'đơn', 'đvt']);
