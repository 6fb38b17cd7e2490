import type { DraftCandidate } from '../views/ports.ts';

/** Those that share most folders with an open document first, so that where not all can be read, the likeliest neighbours are. */
export function nearestFirst(
  candidates: readonly DraftCandidate[],
  openUris: readonly string[],
): readonly DraftCandidate[] {
  const leading = new Set(openUris.flatMap((uri) => foldersAbove(uri)));
  const nearness = new Map<string, number>();
  const keyed = candidates.map((candidate) => {
    const folders = foldersAbove(candidate.uri);
    const folder = folders.at(-1) ?? '';
    const near = nearness.get(folder) ?? folders.filter((each) => leading.has(each)).length;
    nearness.set(folder, near);
    return { candidate, near };
  });
  return keyed.sort((a, b) => b.near - a.near).map(({ candidate }) => candidate);
}

/** The outermost first. */
function foldersAbove(uri: string): readonly string[] {
  const steps = uri.split('/').slice(0, -1);
  return steps.map((_, at) => steps.slice(0, at + 1).join('/'));
}
