import type { Draft } from '../../document/draft.ts';
import { draftedKind } from '../../document/drafted-kind.ts';
import { regimeOf } from '../../document/form-faults/regime.ts';
import { type BasisLine, basisLines } from './basis-lines.ts';
import { type Candidate, type Completion, MOST_CANDIDATES } from './candidate.ts';
import type { CompletionQuestion } from './question.ts';
import { documentCandidates } from './documents.ts';
import type { Lists } from './lists.ts';
import type { SiteOf } from './site.ts';
import { type Snippet, snippetText } from '../snippet.ts';
import { begins, foldedWords } from './typed-words.ts';

/** Behind "Căn cứ": the bases that this kind of document usually has, then the documents of the register. */
export function completeBasis(
  { span, words }: SiteOf<'basis'>,
  { text, offset, draft }: CompletionQuestion,
  lists: Lists,
): Completion {
  const typed = words.map(({ folded }) => folded);
  const regime = regimeOf(draft);
  const close = closingMark(text, offset, regime === 'administrative');
  const usual = usualBases(draft, lists)
    .filter(({ opening, rest }) => opening === 'Căn cứ' && holdsAll(snippetText(rest), typed))
    .map(({ rest }) => template([...rest, close]));
  const cited = documentCandidates({ words: typed, regime, placeOf: () => 'basis', close }, lists);
  return { span, candidates: distinct([...usual, ...cited]).slice(0, MOST_CANDIDATES) };
}

/** At the beginning of a line: the usual bases as a whole. */
export function wholeBases(draft: Draft, typed: readonly string[], lists: Lists): Candidate[] {
  return usualBases(draft, lists)
    .map(({ opening, rest }) => template([`${opening} `, ...rest, ';']))
    .filter(({ label }) => begins(foldedWords(label), typed));
}

function usualBases(draft: Draft, lists: Lists): readonly BasisLine[] {
  return basisLines(draftedKind(draft)?.kind ?? '', regimeOf(draft), lists);
}

function template(insert: Snippet): Candidate {
  const label = snippetText(insert).replace(CLOSING, '');
  return { kind: 'template', label, detail: undefined, insert, outdated: false, subject: undefined };
}

const CLOSING = /[;.]$/u;

/** Nothing where the line goes on behind the cursor; a full stop for the last basis of an administrative document. */
function closingMark(text: string, offset: number, isAdministrative: boolean): string {
  const after = text.slice(offset, offset + REACH).normalize('NFC');
  if (!LINE_ENDS.test(after)) return '';
  return isAdministrative && DECIDES.test(after) ? '.' : ';';
}

const REACH = 80;
const LINE_ENDS = /^[ \t*_]*(?:\r?\n|$)/u;
const DECIDES = /^[\s*_#]*(?:QUYẾT ĐỊNH|QUYẾT NGHỊ)\s*[*_]*:/u;

function holdsAll(text: string, typed: readonly string[]): boolean {
  const known = foldedWords(text);
  return typed.every((word) => known.some((each) => each.startsWith(word)));
}

/** The usual law is in the register too. */
function distinct(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ insert }) => {
    const text = snippetText(insert);
    return !seen.has(text) && seen.add(text);
  });
}
