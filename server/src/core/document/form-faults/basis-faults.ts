import type { Span } from '../../text/span.ts';
import { tokenise } from '../../text/tokens.ts';
import type { Draft } from '../draft.ts';
import type { FormFault } from './form-fault.ts';
import { regimeOf } from './regime.ts';

/**
 * Legal bases stand one a line; each ends with a semicolon, the last of an administrative document with a full stop. Where
 * a normative document goes on with who issues it, the last may end with either.
 */
export function basisFaults(draft: Draft): FormFault[] {
  const { text, form } = draft;
  const faults: FormFault[] = [];
  for (const [at, basis] of form.bases.entries()) {
    const next = form.bases[at + 1];
    const near = next ?? form.bases[at - 1];
    if (near === undefined) continue;
    const last = text[basis.end - 1] ?? '';
    const mark = { start: basis.end - 1, end: basis.end };
    if (next !== undefined && adjoins(text, basis, next)) {
      if (last === '.' || last === ',')
        faults.push({ kind: 'malformed', rule: 'basis-inner', span: mark, expected: ';', near });
    } else if (next === undefined && endsWrong(draft, basis.end, last))
      faults.push({ kind: 'malformed', rule: 'basis-last', span: mark, expected: '.', near });
    const second = secondBasis(text, basis);
    if (second !== undefined)
      faults.push({ kind: 'malformed', rule: 'basis-line', span: second, expected: undefined, near: basis });
  }
  return faults;
}

/** Nothing but space and markup stands between the two: a line that a printed text broke goes on in the next. */
function adjoins(text: string, basis: Span, next: Span): boolean {
  return !WORDS.test(text.slice(basis.end, next.start));
}

const WORDS = /[\p{L}\p{N}]/u;

/** The last basis stands right above "QUYẾT ĐỊNH:". */
function endsWrong(draft: Draft, end: number, mark: string): boolean {
  if ((mark !== ';' && mark !== ',') || regimeOf(draft) !== 'administrative') return false;
  return DECIDES.test(draft.text.slice(end, end + REACH).normalize('NFC'));
}

const REACH = 60;
const DECIDES = /^[\s*_#|]*(?:QUYẾT ĐỊNH|QUYẾT NGHỊ)\s*[*_]*:/u;

/** "… 2015; Căn cứ Luật …" on one line. */
function secondBasis(text: string, { start, end }: Span): Span | undefined {
  const tokens = tokenise(text, { start, end });
  const at = tokens.findIndex(
    ({ text: word }, index) =>
      word === 'Căn' &&
      tokens[index + 1]?.lower === 'cứ' &&
      (tokens[index - 1]?.text === ';' || tokens[index - 1]?.text === '.'),
  );
  const first = tokens[at];
  return first === undefined ? undefined : { start: first.start, end };
}
