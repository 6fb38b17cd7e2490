import { isBelow } from './addresses.ts';
import type { Session, Situation } from './session.ts';

/** The place that a request names: a workspace folder, or a text in one. */
export function scopeOf(params: unknown): string | undefined {
  const { scopeUri } = Object(params ?? {});
  return typeof scopeUri === 'string' ? scopeUri : undefined;
}

/** The situation at a place; where none is named, one for each knowledge of the workspace. */
export async function situationsAt(session: Session, uri: string | undefined): Promise<readonly Situation[]> {
  if (uri !== undefined) return [await session.situation(uri)];
  return (await session.bases()).map(({ situation }) => situation);
}

/** The situation to whose knowledge a folder belongs, or a file; of what belongs to none, that of the place where it lies. */
export async function situationOfKnowledge(session: Session, uri: string): Promise<Situation> {
  const bases = await session.bases();
  const owner = bases.find(({ situation: { world } }) =>
    world.loaded.own.some((folder) => folder === uri || isBelow(uri, folder)),
  );
  return owner?.situation ?? session.situation(session.folderOf(uri));
}
