import type { Place } from './model.ts';

/** "tỉnh Bến Tre": two units of one name differ by their kind. A name that says its kind itself stays as it is ("Thành phố Hồ Chí Minh"). */
export function nameWithKind({ name, kind }: Pick<Place, 'name' | 'kind'>): string {
  if (kind !== 'tỉnh' && kind !== 'thành phố') return name;
  return name.toLowerCase().startsWith(kind) ? name : `${kind} ${name}`;
}
