import type { PointState } from '../../src/timeline/data.ts';

/** Half the size of a mark, in CSS pixels. */
export const MARK = 6;

/** The outline of a mark around a place. Targets are diamonds, figures round or pointed: colour is never all that tells them apart. */
export function outline(state: PointState, x: number, y: number, size: number): Path2D {
  const path = new Path2D();
  switch (state) {
    case 'standing':
    case 'superseded':
    case 'past':
      polygon(path, [
        [x, y - size],
        [x + size, y],
        [x, y + size],
        [x - size, y],
      ]);
      // Struck through, where what is only over stands hollow.
      if (state === 'superseded') {
        path.moveTo(x - size, y - size);
        path.lineTo(x + size, y + size);
      }
      break;
    case 'reported':
      path.arc(x, y, size * 0.85, 0, 2 * Math.PI);
      break;
    case 'reached':
      polygon(path, [
        [x, y - size],
        [x + size, y + size * 0.8],
        [x - size, y + size * 0.8],
      ]);
      break;
    case 'missed':
      polygon(path, [
        [x, y + size],
        [x + size, y - size * 0.8],
        [x - size, y - size * 0.8],
      ]);
      break;
  }
  return path;
}

/** What is no longer in force is drawn hollow. */
export function isHollow(state: PointState): boolean {
  return state === 'superseded' || state === 'past';
}

export function isTarget(state: PointState): boolean {
  return state === 'standing' || isHollow(state);
}

function polygon(path: Path2D, [first, ...rest]: readonly (readonly [number, number])[]): void {
  if (first === undefined) return;
  path.moveTo(...first);
  for (const corner of rest) path.lineTo(...corner);
  path.closePath();
}
