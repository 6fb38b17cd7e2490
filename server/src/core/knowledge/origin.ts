/** Where an entry of the knowledge base is written: for messages to the curator and for "go to definition". Lines count from 1. */
export interface Origin {
  readonly file: string;
  readonly line: number;
}
