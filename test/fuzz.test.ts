import fc from 'fast-check';
import { test } from 'node:test';
import { RECORDS } from './lsp/texts.ts';
import { RUNS } from './support/fragments.ts';
import { fuzzTargets } from './support/fuzzed.ts';

for (const [name, property] of fuzzTargets(RECORDS))
  test(`${name}: anything comes to an end with an answer`, () => fc.assert(property, RUNS));
