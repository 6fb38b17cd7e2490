import { canonicalWord } from '../text/canonical.ts';
import type { Span } from '../text/span.ts';
import { documentType } from './document-types.ts';
import { kept } from '../text/kept.ts';
import type { Draft } from './draft.ts';
import type { Form } from './form.ts';
import type { OutlineNode } from './outline-node.ts';

/** One of the texts that a draft holds: the document itself, or one that it issues ("QUY CHẾ … (Ban hành kèm theo …)", "PHỤ LỤC I"). */
export interface OwnText {
  /** "nghị định", "quy chế", in small letters and canonical spelling; undefined where no line names it. */
  readonly type: string | undefined;
  /** The unit of the draft that the text is; undefined for the document itself. */
  readonly node: OutlineNode | undefined;
  /** Its outermost units, without the texts that it issues. */
  readonly units: readonly OutlineNode[];
}

export interface OwnTexts {
  readonly body: OwnText;
  readonly attached: readonly OwnText[];
}

export function ownTexts(draft: Draft): OwnTexts {
  const { outline, form } = draft;
  const appendices = outline.filter(({ kind }) => kind === 'appendix');
  return {
    body: {
      type: typeOf(form, draft),
      node: undefined,
      units: outline.filter(({ kind }) => kind !== 'appendix'),
    },
    attached: appendices.map((node) => ({ type: attachedType(draft.text, node), node, units: node.children })),
  };
}

const typeOf = kept(({ type }: Form, { text }: Draft) => (type === undefined ? undefined : typeName(text, type)));

/** The label of an attached text is its type; "PHỤ LỤC" has it in its title, or is none of the known types. */
function attachedType(text: string, { labelSpan, title }: OutlineNode): string | undefined {
  for (const line of [labelSpan, title]) {
    const type = line === undefined ? undefined : documentType(text, line, { capitals: true });
    if (type !== undefined) return typeName(text, type);
  }
  return undefined;
}

function typeName(text: string, { start, end }: Span): string {
  const words = text
    .slice(start, end)
    .split(SPACE)
    .map((word) => canonicalWord(word).toLowerCase());
  return (words[0] === 'dự' && words[1] === 'thảo' ? words.slice(2) : words).join(' ');
}

const SPACE = /\s+/u;
