import { tokenise } from '../text/tokens.ts';
import type { Draft } from './draft.ts';

/** True for a draft of a province, a commune or one of their bodies: what it counts without saying of what, it counts at home. */
export function isOfLocalBody({ text, form }: Pick<Draft, 'text' | 'form'>): boolean {
  return form.issuer.some((span) =>
    LOCAL.test(
      tokenise(text, span)
        .map(({ lower }) => lower)
        .join(' '),
    ),
  );
}

const LOCAL = /(?:^|\s)(?:ban nhân dân|ubnd|hội đồng nhân dân|hđnd|tỉnh|thành phố|xã|phường|đặc khu|sở)(?:\s|$)/u;
