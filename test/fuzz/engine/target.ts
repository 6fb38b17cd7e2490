/** Something of the product that takes what others have written, and has to come to an end with an answer. */
export interface Target {
  readonly name: string;
  /** What its input consists of; bytes are given as a text of as many characters below 256. */
  readonly input: 'text' | 'bytes';
  /** How many turns it gets in a round: what has most to read has most to break. */
  readonly weight: number;
  readonly seeds: readonly string[];
  /** In characters. Nothing longer is made. */
  readonly longest: number;
  /** Throws where the product breaks or says what cannot be. */
  readonly run: (input: string) => void | Promise<void>;
}

export function bytesOf(input: string): Buffer {
  return Buffer.from(input, 'latin1');
}

export function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}
