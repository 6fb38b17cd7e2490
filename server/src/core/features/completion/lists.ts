import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Day } from '../../text/day.ts';
import { once } from '../../text/once.ts';
import { buildDocumentIndex, type DocumentIndex } from './document-index.ts';
import { type NamedThings, namedThings } from './named-things.ts';
import { type Quotable, quotables } from './quotations.ts';

/** What one knowledge base offers on one day; each list is made when a place first asks for it. */
export interface Lists {
  readonly knowledge: Knowledge;
  readonly asOf: Day;
  readonly documents: DocumentIndex;
  readonly named: NamedThings;
  readonly quotables: readonly Quotable[];
}

export function buildLists(knowledge: Knowledge, asOf: Day): Lists {
  const documents = once(() => buildDocumentIndex(knowledge.records.documents));
  const named = once(() => namedThings(knowledge, asOf));
  const quoted = once(() => quotables(knowledge.records.statements));
  return {
    knowledge,
    asOf,
    get documents() {
      return documents();
    },
    get named() {
      return named();
    },
    get quotables() {
      return quoted();
    },
  };
}
