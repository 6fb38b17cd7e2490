/** Whether a path with forward slashes matches a glob: `*` and `?` stay within a name, `**` spans folders, all else is literal. */
export function matchesGlob(path: string, glob: string): boolean {
  return matchSteps(
    path.normalize('NFC').split('/'),
    glob
      .normalize('NFC')
      .split('/')
      .filter((step) => step !== '' && step !== '.'),
  );
}

/** Keeps the set of positions in the glob that are still possible, so that a glob of many stars costs no more than path times glob. */
function matchSteps(names: readonly string[], steps: readonly string[]): boolean {
  let positions = reach(new Set([0]), steps);
  for (const name of names) {
    const next = new Set<number>();
    for (const position of positions) {
      const step = steps[position];
      if (step === '**') next.add(position);
      else if (step !== undefined && matchesName([...name], [...step])) next.add(position + 1);
    }
    positions = reach(next, steps);
  }
  return positions.has(steps.length);
}

/** A `**` may also stand for no folder at all. */
function reach(positions: Set<number>, steps: readonly string[]): Set<number> {
  for (const position of positions) if (steps[position] === '**') positions.add(position + 1);
  return positions;
}

/** Greedy with one way back: a later star makes what the earlier one took final. */
function matchesName(name: readonly string[], pattern: readonly string[]): boolean {
  let at = 0;
  let step = 0;
  let star: { readonly step: number; at: number } | undefined;
  while (at < name.length) {
    if (pattern[step] === '*') {
      star = { step, at };
      step += 1;
    } else if (step < pattern.length && (pattern[step] === '?' || pattern[step] === name[at])) {
      at += 1;
      step += 1;
    } else if (star !== undefined) {
      star.at += 1;
      at = star.at;
      step = star.step + 1;
    } else {
      return false;
    }
  }
  return pattern.slice(step).every((each) => each === '*');
}
