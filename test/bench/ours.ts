// Bundled for checkers.mjs: a whole check with all rules and the bundled knowledge.
import { resolve } from 'node:path';
import { check } from '../../server/src/core/check.ts';
import { parseDraft } from '../../server/src/core/document/parse.ts';
import { buildKnowledge } from '../../server/src/core/knowledge/knowledge.ts';
import { parseDay } from '../../server/src/core/text/day.ts';
import { openKnowledge } from '../../server/src/host/knowledge/open.ts';

export function prepare(): (text: string) => number {
  const asOf = parseDay('2026-06-15');
  const folder = resolve('knowledge');
  const snapshots = { shipped: { folder, file: resolve('dist/bundled.knowledge') }, cache: undefined };
  const opened = openKnowledge([folder], snapshots);
  if (asOf === undefined || !('records' in opened)) throw new Error('The bundled knowledge cannot be read');
  const knowledge = buildKnowledge(opened.records, opened.readings);
  return (text) => check({ draft: parseDraft(text), knowledge, asOf, severities: new Map() }).findings.length;
}
