import { type PackedStrings, packStrings, stringAt } from '../../text/packed-strings.ts';
import type { Statement } from '../model.ts';
import { type Field, sharedFields } from './fields.ts';

/** What statements have in common: speakers, topics, days. A hundred thousand statements are some thousands of groups, each of which shares just the same. */
export interface PackedSharing {
  /** The group of each statement. */
  readonly groups: Uint32Array;
  /** The passages of group `i`, counted from the first shared one: `shared[groupStarts[i]]` up to `shared[groupStarts[i + 1]]`. */
  readonly groupStarts: Uint32Array;
  readonly shared: Uint32Array;
  /** The texts of the passages; those of passage `i` begin at `fieldStarts[i]`. */
  readonly fields: PackedStrings;
  readonly fieldStarts: Uint32Array;
  /** The weight of each passage, from 0 to 1; all of its fields have the same. */
  readonly weights: Float64Array;
}

export function packSharing(statements: readonly Statement[]): PackedSharing {
  const numbers = new Map<string, number>();
  const passages: (readonly Field[])[] = [];
  const known = new Map<string, number>();
  const groups: (readonly number[])[] = [];
  const numberOf = (key: string, fields: readonly Field[]): number => {
    const number = numbers.get(key) ?? passages.length;
    if (number === passages.length) {
      numbers.set(key, number);
      passages.push(fields);
    }
    return number;
  };
  const groupOf = (statement: Statement): number => {
    const shared = Array.from(sharedFields(statement), ([key, fields]) => numberOf(key, fields));
    const key = shared.join(' ');
    const group = known.get(key) ?? groups.length;
    if (group === groups.length) {
      known.set(key, group);
      groups.push(shared);
    }
    return group;
  };
  const groupsOfAll = Uint32Array.from(statements, groupOf);
  return {
    groups: groupsOfAll,
    groupStarts: startsOf(groups),
    shared: Uint32Array.from(groups.flat()),
    fields: packStrings(passages.flatMap((fields) => fields.map(({ text }) => text))),
    fieldStarts: startsOf(passages),
    weights: Float64Array.from(passages, ([field]) => field?.weight ?? 0),
  };
}

/** Where each of some lists begins when they stand one behind the other, and where the last one ends. */
function startsOf(lists: readonly (readonly unknown[])[]): Uint32Array {
  const starts = new Uint32Array(lists.length + 1);
  lists.forEach((list, index) => {
    starts[index + 1] = (starts[index] ?? 0) + list.length;
  });
  return starts;
}

/** The texts of one of the passages. */
export function fieldsOf({ fields, fieldStarts, weights }: PackedSharing, passage: number): readonly Field[] {
  const [from, to] = [fieldStarts[passage] ?? 0, fieldStarts[passage + 1] ?? 0];
  const weight = weights[passage] ?? 0;
  return Array.from({ length: to - from }, (_, at) => ({ text: stringAt(fields, from + at), weight }));
}

/** All passages, in their order. */
export function* passagesIn(packed: PackedSharing): Generator<readonly Field[], void> {
  for (let passage = 0; passage < packed.weights.length; passage += 1) yield fieldsOf(packed, passage);
}

/** By how many statements each passage is shared. */
export function timesShared({ groups, groupStarts, shared, weights }: PackedSharing): Uint32Array {
  const sizes = new Uint32Array(groupStarts.length);
  for (const group of groups) sizes[group] = (sizes[group] ?? 0) + 1;
  const times = new Uint32Array(weights.length);
  for (let group = 0; group + 1 < groupStarts.length; group += 1)
    for (let link = groupStarts[group] ?? 0; link < (groupStarts[group + 1] ?? 0); link += 1)
      times[shared[link] ?? 0] = (times[shared[link] ?? 0] ?? 0) + (sizes[group] ?? 0);
  return times;
}
