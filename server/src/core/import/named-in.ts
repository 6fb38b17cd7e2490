import type { PlacedAttribution } from '../claims/speech/placed-attribution.ts';
import { tokenise } from '../text/tokens.ts';
import type { SpokenParagraph } from './speakers.ts';

/** Completes an attribution that gives only an office by the one person whom the text anywhere names in it. */
export function namedIn(paragraphs: readonly SpokenParagraph[]): {
  readonly fullName: (given: PlacedAttribution) => PlacedAttribution;
} {
  const holders = new Map<string, Set<string>>();
  for (const { sentences, quotes } of paragraphs) {
    for (const { speaker, office } of [...sentences.flatMap(({ by }) => by ?? []), ...quotes]) {
      if (speaker === undefined || office === undefined) continue;
      const key = officeKey(office);
      holders.set(key, (holders.get(key) ?? new Set()).add(speaker));
    }
  }
  return {
    fullName(given) {
      if (given.speaker !== undefined || given.office === undefined) return given;
      const [name, ...others] = holders.get(officeKey(given.office)) ?? [];
      return name === undefined || others.length > 0 ? given : { ...given, speaker: name, carried: true };
    },
  };
}

/** Commas and "và" in the name of a body say nothing. */
export function officeKey(office: string): string {
  return tokenise(office)
    .filter(({ kind, lower }) => kind !== 'mark' && lower !== 'và')
    .map(({ lower }) => lower)
    .join(' ');
}
