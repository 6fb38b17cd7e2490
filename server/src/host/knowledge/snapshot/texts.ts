/** Many texts, one behind the other in UTF-8, and where each begins; one number more says where the last one ends. */
export interface PackedTexts {
  readonly bytes: Uint8Array;
  readonly starts: Uint32Array;
}

export function packTexts(texts: readonly string[]): PackedTexts {
  const packed = texts.map((text) => UTF_8.encode(text));
  const starts = new Uint32Array(packed.length + 1);
  packed.forEach((bytes, index) => {
    starts[index + 1] = (starts[index] ?? 0) + bytes.length;
  });
  const bytes = new Uint8Array(starts.at(-1) ?? 0);
  packed.forEach((each, index) => {
    bytes.set(each, starts[index]);
  });
  return { bytes, starts };
}

export function countOf({ starts }: PackedTexts): number {
  return starts.length - 1;
}

/** One of the texts; the others are not touched. */
export function textAt({ bytes, starts }: PackedTexts, index: number): string {
  return TEXT.decode(bytes.subarray(starts[index], starts[index + 1]));
}

const UTF_8 = new TextEncoder();
const TEXT = new TextDecoder('utf-8', { ignoreBOM: true });
