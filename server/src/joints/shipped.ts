import { join } from 'node:path';
import type { HeavyReaders } from '../host/sources/read-source.ts';

// What is delivered beside the bundles: these paths count from the folder of the bundle that runs.

export const BUNDLED_KNOWLEDGE = join(__dirname, '..', 'knowledge');
export const COMPILED_KNOWLEDGE = join(__dirname, 'bundled.knowledge');

/** Bundles of their own, loaded when the first file of their format is met. */
export const HEAVY_READERS: HeavyReaders = {
  html: () => require(join(__dirname, 'read-html.js')),
  pdf: () => require(join(__dirname, 'read-pdf.js')),
};
