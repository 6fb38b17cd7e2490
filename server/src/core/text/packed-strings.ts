/** Many strings as lists of numbers: their UTF-16 code units, one string behind the other, and where each begins; one number more says where the last one ends. */
export interface PackedStrings {
  readonly units: Uint16Array;
  readonly starts: Uint32Array;
}

export function packStrings(strings: readonly string[]): PackedStrings {
  const starts = new Uint32Array(strings.length + 1);
  strings.forEach((each, index) => {
    starts[index + 1] = (starts[index] ?? 0) + each.length;
  });
  const units = new Uint16Array(starts.at(-1) ?? 0);
  strings.forEach((each, index) => {
    for (let at = 0, to = starts[index] ?? 0; at < each.length; at += 1, to += 1) units[to] = each.charCodeAt(at);
  });
  return { units, starts };
}

export function stringAt({ units, starts }: PackedStrings, index: number): string {
  let made = '';
  const end = starts[index + 1] ?? 0;
  for (let at = starts[index] ?? 0; at < end; at += PIECE)
    made += String.fromCharCode(...units.subarray(at, Math.min(end, at + PIECE)));
  return made;
}

export function allStrings(packed: PackedStrings): readonly string[] {
  return Array.from({ length: packed.starts.length - 1 }, (_, index) => stringAt(packed, index));
}

/** A call takes only so many arguments. */
const PIECE = 4_096;
