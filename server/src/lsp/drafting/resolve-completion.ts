import type { CompletionItem, MarkupContent } from 'vscode-languageserver';
import type { Subject } from '../../core/features/completion/candidate.ts';
import type { FeatureContext } from '../../core/features/context.ts';
import { measureHistory } from '../../core/features/hover.ts';
import type { Analyses } from '../analyses.ts';
import type { Client } from '../client.ts';
import { renderEvidenceAlone, renderSections, type Telling } from '../hover.ts';
import { readCompletionData } from './completion-data.ts';

/** `completionItem/resolve`: what is on record of the item that is looked at, as a hover would tell it. */
export function resolveCompletion(item: CompletionItem, analyses: Analyses, client: Client): CompletionItem {
  const data = readCompletionData(item.data);
  const analysis = data === undefined ? undefined : analyses.latest(data.uri);
  if (data === undefined || analysis === undefined) return item;
  const telling = { locale: analysis.target.locale, markdown: client.completion.markdown };
  const documentation = documentationOf(data.subject, item.label, analysis.context, telling);
  return documentation === undefined ? item : { ...item, documentation };
}

function documentationOf(
  { kind, id }: Subject,
  label: string,
  { knowledge, asOf }: Pick<FeatureContext, 'knowledge' | 'asOf'>,
  telling: Telling,
): MarkupContent | undefined {
  switch (kind) {
    case 'document': {
      const document = knowledge.documents.document(id);
      if (document === undefined) return undefined;
      return renderEvidenceAlone({ kind, document, validity: knowledge.documents.validityAt(document, asOf) }, telling);
    }
    case 'statement': {
      const statement = knowledge.statement(id);
      return statement && renderEvidenceAlone({ kind, statement }, telling);
    }
    case 'measure': {
      const measure = knowledge.records.measures.find((each) => each.id === id);
      if (measure === undefined) return undefined;
      const history = measureHistory(measure, { knowledge, asOf });
      const sources = history.standing.map(
        ({ statement }) => ({ kind: 'statement', statement, relation: 'bears-on' }) as const,
      );
      return renderSections([history, ...sources], telling);
    }
    case 'organisation': {
      const organisation = knowledge.organisation(id);
      return organisation && renderEvidenceAlone({ kind, organisation, successors: [] }, telling);
    }
    case 'person': {
      const person = knowledge.records.people.find((each) => each.id === id);
      const office = person?.offices.find(({ title }) => label.startsWith(title));
      return person && renderEvidenceAlone({ kind, person, office }, telling);
    }
  }
}
