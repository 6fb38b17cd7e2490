import { openStatements, type PackedStatements } from '../../../core/knowledge/kept-statements.ts';
import type { KnowledgeRecords } from '../../../core/knowledge/model.ts';
import type { Origin } from '../../../core/knowledge/origin.ts';
import type { RawEntry, RawRecords } from '../../../core/knowledge/raw.ts';
import type { Readings } from '../../../core/knowledge/readings.ts';
import { resolveRecords } from '../../../core/knowledge/resolve.ts';
import { referentsIn } from '../../../core/knowledge/resolve-statement.ts';
import { openSnapshot } from './format.ts';
import type { FileOnRecord } from './freshness.ts';
import { openTexts, type PackedTexts } from './texts.ts';

/** What a compiled knowledge base holds. */
export interface CompiledParts {
  /** A `Head`, as JSON. */
  readonly head: Uint8Array;
  readonly statements: PackedStatements;
  /** What each of them says beside. */
  readonly texts: PackedTexts;
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

/** The entries with their ids resolved; `originOf` gives each the place where it stands on this machine. */
export function recordsOf(parts: CompiledParts, { raw }: Head, originOf: (origin: Origin) => Origin): KnowledgeRecords {
  const { records } = resolveRecords({ ...moved(raw, originOf), statements: [] });
  const statements = openStatements(parts.statements, {
    textAt: openTexts(parts.texts),
    referents: referentsIn(records),
    originOf,
  });
  return { ...records, statements };
}

/** The entries with their origins changed. */
export function moved<R extends Partial<RawRecords>>(raw: R, move: (origin: Origin) => Origin): R {
  const each = <E extends RawEntry>(entries: readonly E[]): readonly E[] =>
    entries.map((entry) => ({ ...entry, origin: move(entry.origin) }));
  const lists = Object.entries(raw).map(([kind, entries]) => [kind, each(entries as readonly RawEntry[])]);
  return Object.fromEntries(lists) as R;
}
