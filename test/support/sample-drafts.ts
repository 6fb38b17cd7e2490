import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The paths of the sample drafts, those with findings and those without. */
export const SAMPLE_DRAFTS: readonly string[] = ['mau', 'sach'].flatMap((folder) =>
  readdirSync(join('test/corpus', folder))
    .filter((name) => !name.endsWith('.expected'))
    .map((name) => join('test/corpus', folder, name)),
);
