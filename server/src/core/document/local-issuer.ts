import { tokenise } from '../text/tokens.ts';
import { kept } from '../text/kept.ts';
import type { Draft } from './draft.ts';
import type { Form } from './form.ts';

/** True for a draft of a province, a commune or one of their bodies: what it counts without saying of what, it counts at home. */
export function isOfLocalBody(draft: Pick<Draft, 'text' | 'form'>): boolean {
  return isIssuedLocally(draft.form, draft);
}

const isIssuedLocally = kept(({ issuer }: Form, draft: Pick<Draft, 'text'>): boolean =>
  issuer.some((span) =>
    LOCAL.test(
      tokenise(draft.text, span)
        .map(({ lower }) => lower)
        .join(' '),
    ),
  ),
);

const LOCAL = /(?:^|\s)(?:ban nhân dân|ubnd|hội đồng nhân dân|hđnd|tỉnh|thành phố|xã|phường|đặc khu|sở)(?:\s|$)/u;
