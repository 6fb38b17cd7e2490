import type { Span } from '../../text/span.ts';
import { type Token, tokenise } from '../../text/tokens.ts';
import type { Draft } from '../draft.ts';
import type { FormFault, FormRule } from './form-fault.ts';

const NAME = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';

/** The quốc hiệu is written in capitals, the tiêu ngữ in three phrases with hyphens and spaces between them. */
export function nationalFaults({ text, form: { nationalName, nationalMotto } }: Draft): FormFault[] {
  const faults: FormFault[] = [];
  const judge = (rule: FormRule, span: Span | undefined, expected: string, near: Span | undefined): void => {
    if (span === undefined || near === undefined) return;
    if (!isWritten(tokenise(text, span), tokenise(expected)))
      faults.push({ kind: 'malformed', rule, span, expected, near });
  };
  judge('national-name', nationalName, NAME, nationalMotto);
  judge('national-motto', nationalMotto, MOTTO, nationalName);
  return faults;
}

/** In canonical spelling: "HÒA" and "HOÀ", hyphens and dashes are one. */
function isWritten(tokens: readonly Token[], expected: readonly Token[]): boolean {
  return (
    tokens.length === expected.length &&
    tokens.every((token, at) => {
      const wanted = expected[at];
      return token.text === wanted?.text && (at === 0 || (token.gap === 'none') === (wanted.gap === 'none'));
    })
  );
}
