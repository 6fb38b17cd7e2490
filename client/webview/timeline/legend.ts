import { POINT_STATES, type PointState, type TimelineData } from '../../src/timeline/data.ts';
import { element } from './elements.ts';
import { isHollow, MARK, outline } from './marks.ts';
import { readTheme } from './theme.ts';

const SIZE = 2 * MARK + 4;

/** What the marks mean, of those alone that the chart shows. */
export function legendOf({ points, words }: TimelineData): HTMLUListElement {
  const used = POINT_STATES.filter((state) => points.some((point) => point.state === state));
  return element(
    'ul',
    { class: 'legend' },
    ...used.map((state) => element('li', {}, mark(state), words.states[state])),
  );
}

/** A mark beside words, which say the same. */
export function mark(state: PointState): HTMLCanvasElement {
  const canvas = element('canvas', {
    width: String(SIZE * 2),
    height: String(SIZE * 2),
    class: 'mark',
    'aria-hidden': 'true',
  });
  const context = canvas.getContext('2d');
  if (context === null) return canvas;
  const path = outline(state, SIZE, SIZE, 2 * MARK - 2);
  context.lineWidth = 3;
  context.strokeStyle = readTheme().states[state];
  context.fillStyle = context.strokeStyle;
  if (!isHollow(state)) context.fill(path);
  context.stroke(path);
  return canvas;
}
