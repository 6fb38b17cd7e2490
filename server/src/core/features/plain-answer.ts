import type { Answer, AnswerPassage } from '../knowledge/answers/answer.ts';
import type { QuestionKind } from '../knowledge/answers/question.ts';
import type { Source } from '../knowledge/model.ts';
import { attributionLine } from '../wording/evidence.ts';
import type { Locale } from '../wording/locale.ts';
import { plainValidity } from './plain-validity.ts';

/** An answer as it leaves the program: plain data, what is absent is null. */
export interface PlainAnswer {
  readonly version: 1;
  readonly question: string;
  readonly kind: QuestionKind;
  readonly passages: readonly PlainPassage[];
  readonly left: number;
  /** Documents that the question names and the register does not have. */
  readonly unknown: readonly string[];
  readonly searched: { readonly statements: number; readonly documents: number };
}

export type PlainPassage = Readonly<Record<string, unknown>> & Pick<AnswerPassage, 'kind' | 'relation'>;

export function plainAnswer({ question, passages, left, unknown, searched }: Answer, locale: Locale): PlainAnswer {
  return {
    version: 1,
    question: question.text,
    kind: question.kind,
    passages: passages.map((passage) => plainPassage(passage, locale)),
    left,
    unknown: unknown.map(({ text }) => text),
    searched,
  };
}

function plainPassage(passage: AnswerPassage, locale: Locale): PlainPassage {
  const { kind, relation } = passage;
  switch (kind) {
    case 'statement': {
      const { id, quote, speaker, office, date, kind: statementKind, wording, sources } = passage.statement;
      return {
        kind,
        relation,
        id,
        quote,
        wording,
        speaker: speaker.name,
        office: office ?? null,
        date,
        statementKind,
        attribution: attributionLine(passage.statement),
        sources: sources.map(({ source }) => plainSource(source)),
      };
    }
    case 'document':
      return {
        kind,
        relation,
        ...plainValidity(passage.document, passage.validity, locale),
        sources: passage.sources.map(plainSource),
      };
    case 'office': {
      const { person, office } = passage;
      return {
        kind,
        relation,
        id: person.id,
        name: person.name,
        office: office.title,
        from: office.from ?? null,
        to: office.to ?? null,
        sources: passage.sources.map(plainSource),
      };
    }
    case 'organisation': {
      const { organisation, successors } = passage;
      return {
        kind,
        relation,
        id: organisation.id,
        name: organisation.name,
        from: organisation.from ?? null,
        to: organisation.to ?? null,
        successors: successors.map(({ id, name }) => ({ id, name })),
        sources: passage.sources.map(plainSource),
      };
    }
  }
}

export function plainSource({ id, title, publisher, published, url }: Source): object {
  return { id, title, publisher: publisher ?? null, published: published ?? null, url: url ?? null };
}
