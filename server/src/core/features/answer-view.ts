import type { Answer, AnswerPassage } from '../knowledge/answers/answer.ts';
import type { Source } from '../knowledge/model.ts';
import { ANSWER_TERMS } from '../wording/answers.ts';
import { describedName, validityText } from '../wording/documents.ts';
import { attributionLine, entryLine, lifeLine, sourceLine, statementText } from '../wording/evidence.ts';
import type { Locale } from '../wording/locale.ts';
import { termsOf } from '../wording/word.ts';
import { passageAddress } from './passage-address.ts';

/** An answer as it is shown, whatever it is written in: plain text throughout. */
export interface AnswerView {
  /** What has to be known beside the passages: that there are none, or that a document is not in the register. */
  readonly notes: readonly string[];
  readonly sections: readonly AnswerSection[];
}

export interface AnswerSection {
  readonly title: string;
  readonly passages: readonly PassageView[];
}

export interface PassageView {
  readonly id: string;
  /** The words of the passage, or the name of a document or person. */
  readonly words: string;
  /** Whose words they are and when they were said, the validity of a document, an office with its days. */
  readonly by: string;
  readonly sources: readonly SourceView[];
}

export interface SourceView {
  readonly text: string;
  /** A page of the web, at the words where it has them. */
  readonly url: string | undefined;
}

export function answerView(answer: Answer, locale: Locale): AnswerView {
  const terms = ANSWER_TERMS[locale];
  const { question, passages, unknown, left, searched } = answer;
  const direct = passages.filter(({ relation }) => relation === 'answers');
  const others = passages.filter(({ relation }) => relation === 'bears-on');
  const isOpen = question.kind === 'open' || direct.length > 0;
  const isEmpty = passages.length === 0 && unknown.length === 0;
  const isNothingAsked = question.words.length === 0 && question.documents.length === 0;
  const nothing = isNothingAsked ? terms.notUnderstood : terms.nothing(searched.statements, searched.documents);
  return {
    notes: [
      ...(isEmpty ? [nothing] : []),
      ...unknown.map(({ text }) => terms.unknownDocument(text)),
      ...(left === 0 ? [] : [terms.left(left)]),
    ],
    sections: [
      { title: terms.answers[question.kind], passages: direct },
      { title: isOpen ? terms.bearsOn : terms.onlyBearsOn, passages: others },
    ]
      .filter((section) => section.passages.length > 0)
      .map((section) => ({
        title: section.title,
        passages: section.passages.map((passage) => passageView(passage, locale)),
      })),
  };
}

function passageView(passage: AnswerPassage, locale: Locale): PassageView {
  switch (passage.kind) {
    case 'statement': {
      const { statement } = passage;
      const sources = statement.sources.map(({ source, quote }) => ({
        text: sourceLine(source),
        url: passageAddress(source.url, quote ?? statement.quote),
      }));
      return { id: statement.id, words: statementText(statement), by: attributionLine(statement), sources };
    }
    case 'document': {
      const { document, validity } = passage;
      const name = describedName(document);
      const own = document.url === undefined ? [] : [{ text: document.url, url: document.url }];
      const sources = [...own, ...passage.sources.map(sourceView)];
      return { id: document.id, words: name, by: validityText(validity, termsOf(locale)), sources };
    }
    case 'office': {
      const { person, office } = passage;
      return {
        id: person.id,
        words: person.name,
        by: lifeLine(office.title, office, locale),
        sources: passage.sources.map(sourceView),
      };
    }
    case 'organisation': {
      const { organisation } = passage;
      const by = entryLine(passage, locale);
      return { id: organisation.id, words: organisation.name, by, sources: passage.sources.map(sourceView) };
    }
  }
}

function sourceView(source: Source): SourceView {
  return { text: sourceLine(source), url: source.url };
}
