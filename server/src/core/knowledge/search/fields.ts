import type { Statement } from '../model.ts';

/** A stretch of searchable text and how much a match in it counts, from 0 to 1. */
export interface Field {
  readonly text: string;
  readonly weight: number;
}

/** What a match counts in the quotation, and in the note on it. */
export const OWN_WEIGHTS = [1, 0.75] as const;

/** What only this statement has; the heaviest field comes first. */
export function ownFields(statement: Statement): readonly Field[] {
  const { quote, about } = statement;
  const [ofQuote, ofNote] = OWN_WEIGHTS;
  return about === undefined
    ? [{ text: quote, weight: ofQuote }]
    : [
        { text: quote, weight: ofQuote },
        { text: about, weight: ofNote },
      ];
}

/**
 * What many statements have in common, one list of fields for each thing shared. The keys say which things are the
 * same: a hundred thousand statements know a few hundred speakers, offices, topics, events and days.
 */
export function sharedFields(statement: Statement): ReadonlyMap<string, readonly Field[]> {
  const { speaker, office, topics, event, date } = statement;
  const shared = new Map<string, readonly Field[]>();
  shared.set(`speaker ${speaker.id}`, named(speaker, 1));
  for (const topic of topics) shared.set(`topic ${topic.id}`, named(topic, 0.6));
  if (office !== undefined) shared.set(`office ${office}`, [{ text: office, weight: 0.5 }]);
  if (event !== undefined) shared.set(`event ${event.id}`, named(event, 0.5));
  shared.set(`date ${date}`, [{ text: vietnameseDate(date), weight: 0.5 }]);
  return shared;
}

function named(
  { name, aliases }: { readonly name: string; readonly aliases: readonly string[] },
  weight: number,
): Field[] {
  return [name, ...aliases].map((text) => ({ text, weight }));
}

function vietnameseDate(date: string): string {
  return date.split('-').map(Number).reverse().join('/');
}
