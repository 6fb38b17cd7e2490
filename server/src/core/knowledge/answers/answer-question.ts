import type { Claim } from '../../claims/claim.ts';
import type { Day } from '../../text/day.ts';
import { fold } from '../../text/fold.ts';
import { once } from '../../text/once.ts';
import { authorityOf, authorityOfDocument } from '../authority.ts';
import type { LegalDocument } from '../documents/document.ts';
import type { Knowledge } from '../knowledge.ts';
import type { KnowledgeRecords, Statement } from '../model.ts';
import type { Answer, AnswerPassage } from './answer.ts';
import { answers } from './answering.ts';
import { type EntryContext, sourceReader } from './entry-context.ts';
import { holdersAsked } from './holders-asked.ts';
import { namedEntries } from './named-entries.ts';
import { type Bearing, buildPassageIndex } from './passage-index.ts';
import type { AskedSpeaker, Question, QuestionKind } from './question.ts';
import { readQuestion } from './read-question.ts';

export interface AnswerOptions {
  readonly asOf: Day;
  readonly limit: number;
  /** What is wanted, where that does not depend on how the question is worded. */
  readonly as?: QuestionKind;
}

/** Answers questions in plain words from the record alone. */
export type Answerer = (question: string, options: AnswerOptions) => Answer;

export function buildAnswerer(knowledge: Knowledge): Answerer {
  const { statements, documents } = knowledge.records;
  const sources = once(() => sourceReader(knowledge.records.sources));
  const passages = once(() => buildPassageIndex(statements));
  return (typed, { asOf, limit, as }) => {
    const question = readQuestion(typed, { knowledge, passages: passages(), asOf, as });
    const found = [
      ...documentPassages(question, knowledge, { asOf, sourcesOf: sources() }),
      ...holdersAsked(question, knowledge.records.people, { asOf, sourcesOf: sources() }),
      ...namedEntries(question, knowledge, { asOf, sourcesOf: sources() }),
      ...statementPassages(question, passages().bearingOn(question.words, LEAST), knowledge),
    ].sort(inOrder);
    return {
      question,
      passages: found.slice(0, limit),
      left: Math.max(0, found.length - limit),
      unknown: question.documents.filter((cited) => cited.found.length === 0),
      searched: { statements: statements.length, documents: documents.length },
    };
  };
}

/** A passage that names less of what is asked speaks of something else. */
const LEAST = 0.6;
/** And one that names much less of it than the best does is of no use beside it. */
const BESIDE_BEST = 0.8;
const MOST_DOCUMENTS = 8;

function statementPassages(
  question: Question,
  bearings: readonly Bearing[],
  knowledge: Knowledge,
): readonly AnswerPassage[] {
  if (question.kind === 'holder' || (question.kind === 'in-force' && question.documents.length > 0)) return [];
  const spoken = ofDocuments(question, bearings, knowledge.records).filter(({ statement }) =>
    isBy(question.speaker, statement),
  );
  const claimsOf = (statement: Statement): readonly Claim[] =>
    knowledge.bearings.claimsOf(statement).map(({ claim }) => claim);
  const best = Math.max(0, ...spoken.map(({ coverage }) => coverage));
  return spoken
    .filter(({ coverage }) => coverage >= best * BESIDE_BEST)
    .map(({ statement }) => ({
      kind: 'statement',
      statement,
      relation: answers(question, statement, claimsOf(statement)) ? 'answers' : 'bears-on',
    }));
}

/** Where documents are named: what they say of the matter, else all that they say; where nothing but somebody is named, all that is on record. */
function ofDocuments(
  { kind, documents, words, speaker }: Question,
  bearings: readonly Bearing[],
  { statements }: KnowledgeRecords,
): readonly Bearing[] {
  const named = documents.flatMap(({ found }) => found);
  // "Thủ tướng giao nhiệm vụ gì?" is about nothing but whoever spoke.
  if (named.length === 0 && words.length === 0 && speaker !== undefined)
    return kind === 'who' ? [] : statements.map((statement) => ({ statement, coverage: 1 }));
  if (named.length === 0) return bearings;
  const isTheirs = ({ document }: Statement): boolean => document !== undefined && named.includes(document);
  const near = bearings.filter(({ statement }) => isTheirs(statement));
  return near.length > 0 ? near : statements.filter(isTheirs).map((statement) => ({ statement, coverage: 1 }));
}

function isBy(asked: AskedSpeaker | undefined, { speaker, office }: Statement): boolean {
  if (asked === undefined) return true;
  if (asked.kind === 'person') return speaker.id === asked.person.id;
  return office !== undefined && fold(office).startsWith(asked.title);
}

/** The documents that the question names, with their validity on its day; where it asks for documents, those about its matter. */
function documentPassages(
  { kind, documents: cited, subject, time }: Question,
  { documents }: Knowledge,
  { asOf, sourcesOf }: EntryContext,
): readonly AnswerPassage[] {
  const day = time?.kind === 'at' && time.to !== undefined ? time.to : asOf;
  const passage = (document: LegalDocument, relation: AnswerPassage['relation']): AnswerPassage => ({
    kind: 'document',
    document,
    validity: documents.validityAt(document, day),
    sources: sourcesOf(document.sources),
    relation,
  });
  const isAsked = kind === 'in-force' || kind === 'which-document';
  const named = cited.flatMap(({ found }) =>
    found.map((document) => passage(document, isAsked ? 'answers' : 'bears-on')),
  );
  if (named.length > 0 || !isAsked || subject === '') return named;
  return documents.hits(subject, MOST_DOCUMENTS).map(({ item }) => passage(item, 'answers'));
}

function inOrder(a: AnswerPassage, b: AnswerPassage): number {
  if (a.relation !== b.relation) return a.relation === 'answers' ? -1 : 1;
  return authority(a) - authority(b) || later(b, a) || (idOf(a) < idOf(b) ? -1 : 1);
}

function authority(passage: AnswerPassage): number {
  switch (passage.kind) {
    case 'document':
      return authorityOfDocument(passage.document);
    case 'statement':
      return authorityOf(passage.statement);
    case 'office':
    case 'organisation':
      return 0;
  }
}

/** Negative where the first is the earlier. */
function later(a: AnswerPassage, b: AnswerPassage): number {
  const [one, other] = [dayOf(a), dayOf(b)];
  return one === other ? 0 : one < other ? -1 : 1;
}

function dayOf(passage: AnswerPassage): string {
  switch (passage.kind) {
    case 'document':
      return passage.document.issued ?? passage.document.effective ?? '';
    case 'statement':
      return passage.statement.date;
    case 'office':
      return passage.office.from ?? passage.office.notBefore ?? '';
    case 'organisation':
      return passage.organisation.from ?? '';
  }
}

function idOf(passage: AnswerPassage): string {
  switch (passage.kind) {
    case 'document':
      return passage.document.id;
    case 'statement':
      return passage.statement.id;
    case 'office':
      return passage.person.id;
    case 'organisation':
      return passage.organisation.id;
  }
}
