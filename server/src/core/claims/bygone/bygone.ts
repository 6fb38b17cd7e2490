import type { Draft, Lead, Passage, Sentence } from '../../document/draft.ts';
import type { Form } from '../../document/form.ts';
import { type Day, yearOf } from '../../text/day.ts';
import { kept } from '../../text/kept.ts';
import { holderAmong, overlapAmong, type Span } from '../../text/span.ts';
import { type Token, tokenise } from '../../text/tokens.ts';
import type { Citation } from '../citations/citation.ts';
import { type PhraseTable, phraseAt } from '../phrases.ts';
import type { DraftQuote } from '../quotes/draft-quotes.ts';
import { passagesInQuotes } from '../quotes/quoted-places.ts';
import { slotReader } from '../slot-reader.ts';
import type { Slots } from '../slots.ts';
import { belongsToDocument, belongsToRepealed } from './documents.ts';
import { CHANGE_HEADINGS, CHANGES, DANGLING, FORMERLY, REPORT_HEADINGS } from './lexicon.ts';
import type { Naming } from './naming.ts';
import { hasDone, isCharged, isOnce } from './sentences.ts';
import { isOver } from './times.ts';

export interface BygoneReader {
  /**
   * Whether the words around a name speak of a time up to `until`, so that the name is right though nobody bears it any more:
   * history, quoted words, titles and issuers of documents, changes of names, transition.
   */
  isBygone(naming: Naming, until: Day): boolean;
}

export interface BygoneContext {
  readonly draft: Draft;
  readonly quotes: readonly DraftQuote[];
  readonly asOf: Day;
}

export function bygoneReader({ draft, quotes, asOf }: BygoneContext): BygoneReader {
  const { slotsOf } = slotReader(asOf);
  const before = passageBefore(draft.passages);
  const inQuotes = quotedSpans(draft, quotes);
  const tellsOfChange = isAboutChange(draft.form, draft);
  return {
    isBygone(naming, until) {
      const { passage, sentence, firstToken, endToken } = naming;
      const span = { start: sentence.tokens[firstToken]?.start ?? 0, end: sentence.tokens[endToken - 1]?.end ?? 0 };
      if (tellsOfChange || isFragment(naming, before(passage)) || inQuotes(span) || isLegalBasis(draft, span, sentence))
        return true;
      if (names(CHANGES, sentence.tokens) || isFormer(naming) || isAuthor(naming) || isOnce(naming) || hasDone(naming))
        return true;
      if (passage.leads.some(({ tokens }) => tokens.length < LONGEST_HEADING && names(CHANGE_HEADINGS, tokens)))
        return true;
      const slots = slotsOf(sentence.tokens);
      if (slots.citations.some((citation) => isOld(citation, until) && belongsToDocument(naming, citation)))
        return true;
      if (belongsToRepealed(naming)) return true;
      return !isCharged(naming) && happened(naming, until);
    },
  };

  /** What the sentence, else the one before it, else what leads the passage says of when. */
  function happened({ passage, sentence }: Naming, until: Day): boolean {
    const own = timesOf(sentence.tokens);
    if (own.length > 0) return own.some((time) => isOver(time, until, asOf));
    const at = passage.sentences.indexOf(sentence);
    const before = passage.sentences.slice(Math.max(0, at - NEAR), at).map(({ tokens }) => timesOf(tokens));
    const told = before.findLast((times) => times.length > 0);
    if (told?.some((time) => isOver(time, until, asOf))) return true;
    const heading = passage.leads.find(({ kind }) => kind === 'heading');
    return (heading !== undefined && names(REPORT_HEADINGS, heading.tokens)) || ledByThen(passage.leads, until);
  }

  function ledByThen(leads: readonly Lead[], until: Day): boolean {
    const times = leads.map(({ tokens }) => timesOf(tokens)).find((each) => each.length > 0);
    return times?.some((time) => isOver(time, until, asOf)) ?? false;
  }

  function timesOf(tokens: readonly Token[]): Slots['namedTimes'] {
    return slotsOf(tokens).namedTimes.filter(({ kind }) => kind !== 'every');
  }
}

/** Sentences back within a paragraph that still say when. */
const NEAR = 3;
const LONGEST_HEADING = 60;

function passageBefore(passages: readonly Passage[]): (passage: Passage) => Passage | undefined {
  const order = new Map(passages.map((passage, at) => [passage, at]));
  return (passage) => passages[(order.get(passage) ?? 0) - 1];
}

function quotedSpans(draft: Draft, quotes: readonly DraftQuote[]): (span: Span) => boolean {
  return overlapAmong([...quotes.map(({ quote }): Span => quote), ...passagesInQuotes(draft)]);
}

const isAboutChange = kept(({ abstract }: Form, draft: Draft): boolean =>
  names(CHANGE_HEADINGS, abstract === undefined ? [] : tokenise(draft.text, abstract)),
);

/** A legal basis names what was in force when it was written; a proposal ("Theo đề nghị của …") names who makes it. */
function isLegalBasis({ form }: Draft, span: Span, { tokens }: Sentence): boolean {
  if (holderAmong(form.bases)(span) === undefined) return false;
  return !tokens.slice(0, PROPOSAL_REACH).some(({ lower }) => lower === 'đề');
}

/** "Theo đề nghị", behind the mark of a list. */
const PROPOSAL_REACH = 4;

/**
 * Whether the sentence goes on with what the paragraph before began, though nothing joined the two: what its names belong to
 * cannot be seen.
 */
function isFragment({ passage, sentence: { tokens } }: Naming, before: Passage | undefined): boolean {
  if (passage.kind !== 'paragraph' || passage.sentences[0]?.tokens !== tokens) return false;
  const [first] = tokens;
  const last = before?.tokens.at(-1);
  return (first?.kind === 'word' && first.text === first.lower) || (last !== undefined && DANGLING.has(last.lower));
}

/** "huyện A (cũ)", "Bộ A cũ". */
function isFormer({ sentence: { tokens }, endToken }: Naming): boolean {
  const at = tokens[endToken]?.text === '(' ? endToken + 1 : endToken;
  return FORMERLY.has(tokens[at]?.lower ?? '');
}

/** "Bộ A (2018), Thông tư số …": an entry of a list of works. */
function isAuthor({ sentence: { tokens }, endToken }: Naming): boolean {
  return (
    tokens[endToken]?.text === '(' && YEAR.test(tokens[endToken + 1]?.text ?? '') && tokens[endToken + 2]?.text === ')'
  );
}

function names(phrases: PhraseTable<'told' | 'lookalike'>, tokens: readonly Token[]): boolean {
  for (let at = 0; at < tokens.length; ) {
    const phrase = phraseAt(phrases, tokens, at);
    if (phrase?.meaning === 'told') return true;
    at += phrase?.words.length ?? 1;
  }
  return false;
}

/** A document that says no year is taken for an old one: what it is called is not the draft's to change. */
function isOld({ issued, number }: Citation, until: Day): boolean {
  const year = Number(issued?.slice(0, YEAR_DIGITS) ?? YEAR_IN_NUMBER.exec(number ?? '')?.groups?.year ?? Number.NaN);
  return Number.isNaN(year) || year <= yearOf(until);
}

const YEAR = /^\d{4}$/u;
const YEAR_DIGITS = 4;
const YEAR_IN_NUMBER = /\/(?<year>\d{4})\//u;
