/** What a writer needs of the machine. */
export interface WritingTools {
  /** The digest of a text's UTF-8 bytes, in base64. */
  readonly sha256: (text: string) => string;
  readonly zip: (files: readonly { readonly name: string; readonly contents: string }[]) => Uint8Array;
}
