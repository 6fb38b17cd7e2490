// What `doichieu read` understands of many passages, in one process: passages as JSON on stdin, readings as JSON on stdout.
//   node out/eval/read-passages.mjs < passages.json         passages: [{ "id", "asOf", "text" }]
// Spans are offsets in UTF-16 code units, `start` and `end` in place of the command's `range`.
import { readFileSync } from 'node:fs';
import type { OutlineNode } from '../../server/src/core/document/outline-node.ts';
import { parseDraft } from '../../server/src/core/document/parse.ts';
import { readDraft } from '../../server/src/core/features/reading.ts';
import { buildKnowledge } from '../../server/src/core/knowledge/knowledge.ts';
import { parseDay } from '../../server/src/core/text/day.ts';
import type { Span } from '../../server/src/core/text/span.ts';
import { loadKnowledge } from '../../server/src/host/knowledge/load.ts';

interface Asked {
  readonly id: string;
  readonly asOf: string;
  readonly text: string;
}

const loaded = loadKnowledge(['knowledge']);
if (!('records' in loaded)) throw new Error('The bundled knowledge cannot be read: run `doichieu knowledge verify`');
const knowledge = buildKnowledge(loaded.records);
const asked = JSON.parse(readFileSync(0, 'utf8')) as readonly Asked[];
console.log(JSON.stringify(asked.map(read)));

function read({ id, asOf, text }: Asked) {
  const day = parseDay(asOf);
  if (day === undefined) throw new Error(`${id}: ${asOf} is no day`);
  const { outline, passages } = readDraft({ draft: parseDraft(text), asOf: day, knowledge });
  return {
    id,
    sentences: passages.flatMap(({ sentences }) => sentences.map(at)),
    quantities: passages
      .flatMap(({ quantities }) => quantities)
      .map((quantity) => ({
        ...at(quantity),
        min: quantity.min ?? null,
        max: quantity.max ?? null,
        unit: quantity.unit ?? null,
        comparator: quantity.comparator,
      })),
    times: passages
      .flatMap(({ times }) => times)
      .map((time) => ({ ...at(time), kind: time.kind, from: time.from ?? null, to: time.to ?? null })),
    citations: passages
      .flatMap(({ citations }) => citations)
      .map(({ citation }) => ({
        ...at(citation),
        type: citation.type ?? null,
        number: citation.number ?? null,
        issued: citation.issued ?? null,
        issuer: citation.issuer ?? null,
        unit: citation.units.length === 0 ? null : citation.units.join('; '),
      })),
    quotes: passages
      .flatMap(({ quotes }) => quotes)
      .map((quote) => ({
        ...at(quote),
        speaker: quote.speaker ?? null,
        office: quote.office ?? null,
        date: quote.date ?? null,
      })),
    outline: outline.map(unitOf),
  };
}

interface Unit extends Span {
  readonly kind: string;
  readonly label: string;
  readonly quoted: boolean;
  readonly children: readonly Unit[];
}

function unitOf(node: OutlineNode): Unit {
  return { ...at(node), kind: node.kind, label: node.label, quoted: node.quoted, children: node.children.map(unitOf) };
}

function at({ start, end }: Span): Span {
  return { start, end };
}
