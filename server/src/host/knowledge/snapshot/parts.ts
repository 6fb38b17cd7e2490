import type { RawRecords, RawStatement } from '../../../core/knowledge/raw.ts';
import type { Readings } from '../../../core/knowledge/readings.ts';
import { openSnapshot } from './format.ts';
import type { FileOnRecord } from './freshness.ts';
import { countOf, type PackedTexts, textAt } from './texts.ts';

/** What a compiled knowledge base holds. */
export interface CompiledParts {
  /** A `Head`, as JSON. */
  readonly head: Uint8Array;
  /** A `RawStatement` each, as JSON. */
  readonly statements: PackedTexts;
  /** Of the statements as resolved. */
  readonly readings: Readings;
}

/**
 * What a compiled knowledge base says of itself. Entries are kept as they stood in the files, with their ids: whoever
 * resolves them after reading YAML resolves them here, so a field more is a field more on both ways.
 */
export interface Head {
  /** Of the program that compiled it: another one reads the files again. */
  readonly build: string;
  readonly digest: string;
  /** The files of each folder. */
  readonly files: readonly (readonly FileOnRecord[])[];
  /** All entries but the statements, their files as paths below a folder. */
  readonly raw: Omit<RawRecords, 'statements'>;
}

/** Undefined where the bytes are damaged. The checksum vouches for what is read from them, and the build for its shape. */
export function openParts(bytes: Uint8Array): CompiledParts | undefined {
  return openSnapshot(bytes) as CompiledParts | undefined;
}

export function headOf({ head }: CompiledParts): Head {
  return JSON.parse(new TextDecoder().decode(head)) as Head;
}

export function rawStatements({ statements }: CompiledParts): readonly RawStatement[] {
  return Array.from({ length: countOf(statements) }, (_, at) => JSON.parse(textAt(statements, at)) as RawStatement);
}
