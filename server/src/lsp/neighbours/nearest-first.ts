import type { DraftCandidate } from '../views/ports.ts';

/** Those that share most folders with an open document first, so that where not all can be read, the likeliest neighbours are. */
export function nearestFirst(
  candidates: readonly DraftCandidate[],
  openUris: readonly string[],
): readonly DraftCandidate[] {
  const open = openUris.map(foldersOf);
  const nearness = new Map<string, number>();
  const nearnessOf = (folder: string): number => {
    const steps = foldersOf(folder);
    return Math.max(0, ...open.map((other) => sharedSteps(steps, other)));
  };
  const keyed = candidates.map((candidate) => {
    const folder = candidate.uri.slice(0, candidate.uri.lastIndexOf('/') + 1);
    const near = nearness.get(folder) ?? nearnessOf(folder);
    nearness.set(folder, near);
    return { candidate, near };
  });
  return keyed.sort((a, b) => b.near - a.near).map(({ candidate }) => candidate);
}

function foldersOf(uri: string): readonly string[] {
  return uri.split('/').slice(0, -1);
}

function sharedSteps(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((step, index) => step !== b[index]);
  return at === -1 ? a.length : at;
}
