import type { TextDocument } from 'vscode-languageserver-textdocument';
import { exceeds, mayExceed, USUAL_LIMIT } from '../../core/document/draft-size.ts';
import { parseDraft } from '../../core/document/parse.ts';
import {
  ENOUGH_TEXT,
  type LegacyEncoding,
  legacyEncodingOf,
  toUnicode,
} from '../../core/text/legacy/legacy-encoding.ts';
import { isDraft } from '../judge.ts';
import type { Ports } from '../ports.ts';
import { isRoomy, lengthOfText, sliceOf, writtenText } from '../roomy-document.ts';
import type { Session } from '../session.ts';

/** Why an open text is not checked at all although it may be a draft. */
export type Unchecked =
  | { readonly kind: 'too-large'; readonly megabytes: number }
  /** Written in an encoding of before Unicode; `converted` is undefined where the editor holds other words than the disk. */
  | { readonly kind: 'legacy'; readonly encoding: LegacyEncoding; readonly converted: string | undefined }
  /** Some of its bytes are no characters of the encoding in which the editor has opened it. */
  | { readonly kind: 'undecoded' };

export interface UncheckedTexts {
  /** Undefined where nothing stands in the way of checking it. */
  of(document: TextDocument): Promise<Unchecked | undefined>;
  /** Whether it is larger than the limit, as far as that is known without asking for settings. */
  isTooLarge(document: TextDocument): boolean;
}

export interface UncheckedInput {
  readonly session: Session;
  readonly ports: Pick<Ports, 'drafts'>;
  /** Called once for each address at which such a text is met. */
  readonly onLegacy: (document: TextDocument, found: Unchecked & { readonly kind: 'legacy' }) => void;
}

export function createUnchecked({ session, ports, onLegacy }: UncheckedInput): UncheckedTexts {
  const known = new WeakMap<TextDocument, Promise<Unchecked | undefined>>();
  const limits = new Map<string, number>();
  const offered = new Set<string>();

  const find = async (document: TextDocument): Promise<Unchecked | undefined> => {
    if (document.languageId === 'yaml') return undefined;
    const situation = await session.situation(document.uri);
    const { megabytes } = situation;
    limits.set(document.uri, megabytes);
    const mayBeDraft = (): boolean => isDraft({ document, situation, draft: parseDraft(sliceOf(document, 0, HEAD)) });
    if (isLarger(document, megabytes)) return mayBeDraft() ? { kind: 'too-large', megabytes } : undefined;
    const isDamaged = isDamagedIn(document);
    const legacy = await legacyIn(document, isDamaged);
    if (legacy !== undefined) {
      if (!offered.has(document.uri)) onLegacy(document, legacy);
      offered.add(document.uri);
      return legacy;
    }
    return isDamaged && mayBeDraft() && (await lying(document.uri)) !== undefined ? { kind: 'undecoded' } : undefined;
  };
  const lying = (uri: string) => ports.drafts.undecoded(uri);
  const legacyIn = async (
    document: TextDocument,
    isDamaged: boolean,
  ): Promise<(Unchecked & { kind: 'legacy' }) | undefined> => {
    const shown = legacyEncodingOf(sliceOf(document, 0, ENOUGH_TEXT));
    if (shown !== undefined)
      return { kind: 'legacy', encoding: shown, converted: toUnicode(writtenText(document), shown) };
    if (!isDamaged) return undefined;
    const raw = await lying(document.uri);
    const encoding = raw === undefined ? undefined : legacyEncodingOf(raw.latin1);
    if (raw === undefined || encoding === undefined) return undefined;
    const isSame = inOneLineEnd(raw.shown) === inOneLineEnd(writtenText(document));
    return { kind: 'legacy', encoding, converted: isSame ? toUnicode(raw.latin1, encoding) : undefined };
  };

  return {
    of(document) {
      const found = known.get(document) ?? find(document);
      known.set(document, found);
      found.catch(() => known.delete(document));
      return found;
    },
    isTooLarge: (document) => isLarger(document, limits.get(document.uri) ?? USUAL_LIMIT),
  };
}

/** The room behind the lines of an open draft is nobody's text; it is only left out where it could make the difference. */
function isLarger(document: TextDocument, megabytes: number): boolean {
  if (!mayExceed(lengthOfText(document), megabytes)) return false;
  return exceeds(document.getText(), megabytes) && exceeds(writtenText(document), megabytes);
}

/** Whether a text shows the mark of bytes that are no characters. It is asked with every key: what an edit left as it was is not searched again. */
function isDamagedIn(document: TextDocument): boolean {
  if (!isRoomy(document)) return document.getText().includes(REPLACEMENT);
  const { content, edit } = document;
  const isDamaged =
    edit !== undefined && sound.has(edit.of) ? edit.after.includes(REPLACEMENT) : content.whole().includes(REPLACEMENT);
  if (!isDamaged) sound.add(content);
  return isDamaged;
}

/** The texts in which the mark was not found. */
const sound = new WeakSet<object>();

/** In UTF-16 code units: what makes a text a draft stands in its first pages. */
const HEAD = 64 * 1024;
const REPLACEMENT = '\uFFFD';

function inOneLineEnd(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
}
