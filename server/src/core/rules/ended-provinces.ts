import { type NamedProvince, provinceNamed } from '../claims/places/provinces.ts';
import type { Sentence } from '../document/draft.ts';
import type { Fix } from '../findings/finding.ts';
import type { DraftMention } from '../knowledge/draft-mentions.ts';
import { hasEnded } from '../knowledge/lives.ts';
import type { Place } from '../knowledge/model.ts';
import { nameWithKind } from '../knowledge/place-names.ts';
import type { Day } from '../text/day.ts';
import type { Span } from '../text/span.ts';
import { type EndedPlace, type EndedPlaceFinder, heirsOfPlace, spanOfTokens } from './ended-place.ts';
import type { RuleContext } from './rule.ts';

/** Finds provinces that were merged into others or have become cities: "tỉnh A", "các tỉnh A, B". */
export function endedProvinces(context: RuleContext): EndedPlaceFinder {
  const bySentence = new Map<Sentence, DraftMention[]>();
  for (const each of context.mentions) {
    if (each.mention.kind !== 'place') continue;
    const known = bySentence.get(each.sentence);
    if (known === undefined) bySentence.set(each.sentence, [each]);
    else known.push(each);
  }
  return (sentence) => {
    const named = bySentence.get(sentence) ?? [];
    return named.flatMap((each, at) => endedProvince(each, named.slice(Math.max(0, at - NEAR), at + NEAR), context));
  };
}

/** No sentence lists more provinces than there were. */
const NEAR = 64;

function endedProvince(
  { mention, sentence: { tokens } }: DraftMention,
  named: readonly DraftMention[],
  context: RuleContext,
): readonly EndedPlace[] {
  const bearer = context.knowledge.place(mention.id);
  if (bearer === undefined || !isProvince(bearer)) return [];
  const words = provinceNamed(
    tokens,
    mention,
    named.map((each) => each.mention),
  );
  const place = words === undefined ? undefined : endedBearer(bearer, words, context);
  if (words === undefined || place === undefined) return [];
  const firstToken = words.kindToken ?? mention.firstToken;
  const span = spanOfTokens(tokens, { firstToken, endToken: mention.endToken });
  const heirs = heirsOfPlace(place, context.basis).map(({ entry }) => entry);
  const besides = named
    .filter((each) => each.mention !== mention)
    .map((each) => context.knowledge.place(each.mention.id));
  return [
    {
      firstToken,
      endToken: mention.endToken,
      to: place.to,
      finding: {
        span,
        message: {
          key: 'place-ended',
          draft: context.draft.text.slice(span.start, span.end),
          recorded: nameWithKind(place),
          to: place.to,
          heirs: heirs.map(nameWithKind),
        },
        evidence: [{ kind: 'place', place, successors: heirs }],
        fixes: heirs.map((heir) => fixOf(span, context.draft.text, { heir, words, besides, heirs, context })),
      },
    },
  ];
}

function isProvince({ kind }: Place): boolean {
  return kind === 'tỉnh' || kind === 'thành phố';
}

/** The unit that bore the name and the kind and has ended; where the name lives on, the kind has to stand before it. */
function endedBearer(
  bearer: Place,
  { kind, kindToken }: NamedProvince,
  { knowledge, asOf }: RuleContext,
): (Place & { readonly to: Day }) | undefined {
  if (hasEnded(bearer, asOf)) return bearer.kind === kind ? bearer : undefined;
  if (bearer.kind === kind || kindToken === undefined) return undefined;
  const ended = knowledge.records.places.filter(
    (each): each is Place & { readonly to: Day } =>
      each.name === bearer.name && each.kind === kind && hasEnded(each, asOf),
  );
  // Only the last: what it was before its own merger is not what the draft means.
  return ended.reduce<(Place & { readonly to: Day }) | undefined>(
    (last, each) => (last === undefined || last.to < each.to ? each : last),
    undefined,
  );
}

interface Repair {
  readonly heir: Place;
  readonly heirs: readonly Place[];
  readonly words: NamedProvince;
  /** The other places that the sentence names. */
  readonly besides: readonly (Place | undefined)[];
  readonly context: RuleContext;
}

/** To name the heir a second time, beside itself or another that it followed, is no certain repair. */
function fixOf(span: Span, text: string, { heir, heirs, words, besides, context }: Repair): Fix {
  const bare = words.kindToken === undefined && heir.kind === words.kind;
  const name = bare ? heir.name : nameWithKind(heir);
  const written = text.slice(span.start, span.end);
  const newText = written === written.toUpperCase() ? name.toUpperCase() : inCaseOf(written, name);
  const isNamed = besides.some(
    (each) =>
      each !== undefined &&
      (each.id === heir.id || heirsOfPlace(each, context.basis).some(({ entry }) => entry.id === heir.id)),
  );
  return {
    title: { key: 'fix-replace', text: newText },
    preferred: heirs.length === 1 && !isNamed,
    edits: [{ span, newText }],
  };
}

/** "Tỉnh A" at the head of a sentence stays so. */
function inCaseOf(written: string, name: string): string {
  const isCapital = written.slice(0, 1) !== written.slice(0, 1).toLowerCase();
  return isCapital ? `${name.slice(0, 1).toUpperCase()}${name.slice(1)}` : name;
}
