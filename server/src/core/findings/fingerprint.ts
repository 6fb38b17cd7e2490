import { hash } from '../text/hash.ts';
import type { Evidence } from './finding.ts';

/** What makes a finding the same finding after lines have moved: the rule, its sentence and what it is held against. 16 hexadecimal digits. */
export function fingerprintOf(input: {
  readonly rule: string;
  readonly sentence: string;
  readonly text: string;
  readonly evidence: readonly Evidence[];
}): string {
  const sentence = input.sentence.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const text = withoutRoom(input.text.normalize('NFC'));
  return hash([input.rule, sentence, text, ...input.evidence.map(evidenceKey)].join('\n'));
}

function evidenceKey(evidence: Evidence): string {
  switch (evidence.kind) {
    case 'statement':
      return evidence.statement.id;
    case 'document':
      return evidence.document.id;
    case 'organisation':
      return evidence.organisation.id;
    case 'place':
      return evidence.place.id;
    case 'person':
      return evidence.person.id;
    case 'draft':
      return withoutRoom(evidence.text);
  }
}

/** White space at the end of a line is seen by nobody. */
function withoutRoom(text: string): string {
  return text
    .split(LINE_END)
    .map((part) => (LINE_END.test(part) ? part : part.trimEnd()))
    .join('');
}

const LINE_END = /(\r\n|\r|\n)/u;
