import uPlot from 'uplot';
import type { TimelineData, TimelinePoint } from '../../src/timeline/data.ts';
import { isHollow, isTarget, MARK, outline } from './marks.ts';
import { readTheme, type Theme } from './theme.ts';

export interface Chart {
  select(index: number | undefined): void;
  /** Takes up another theme or width. */
  redraw(): void;
}

export interface ChartInput {
  readonly host: HTMLElement;
  readonly data: TimelineData;
  readonly onPick: (index: number) => void;
}

const HEIGHT = 320;
/** How near to a mark a click has to be, in CSS pixels. */
const REACH = 16;

/** Draws what one scale can show: figures joined by a line, the targets in force by a broken one, all else as marks. */
export function drawChart({ host, data, onPick }: ChartInput): Chart {
  let selected: number | undefined;
  let theme = readTheme();
  let plot = make();

  function make(): uPlot {
    const { columns, x } = columnsOf(data.points);
    const made = new uPlot(
      optionsFor(data, x, theme, host.clientWidth, (drawn) => drawMarks(drawn, data, theme, selected)),
      columns,
      host,
    );
    made.over.addEventListener('click', ({ offsetX, offsetY }) => {
      const index = nearest(made, data.points, offsetX, offsetY);
      if (index !== undefined) onPick(index);
    });
    return made;
  }
  return {
    select(index) {
      selected = index;
      plot.redraw(false);
    },
    redraw() {
      theme = readTheme();
      plot.destroy();
      plot = make();
    },
  };
}

type Columns = [number[], (number | null)[], (number | null)[]];

/** Times, figures and targets in force side by side; the drawing library wants the times ascending. */
function columnsOf(points: readonly TimelinePoint[]): { readonly columns: Columns; readonly x: readonly number[] } {
  const shown = points.filter(({ comparable }) => comparable);
  const x = shown.map(({ day }) => yearOf(day));
  const figures = shown.map(({ state, amount }) => (isTarget(state) ? null : amount));
  const targets = shown.map(({ state, amount }) => (state === 'standing' ? amount : null));
  return { columns: [x, figures, targets], x };
}

/** Where a day stands among years, each of which is marked at its end: what is to be reached in 2030 stands at 2030. */
function yearOf(day: string): number {
  const year = Number(day.slice(0, 4));
  const start = Date.UTC(year, 0, 1);
  return year - 1 + (Date.parse(day) + DAY_MS - start) / (Date.UTC(year + 1, 0, 1) - start);
}

const DAY_MS = 86_400_000;

function optionsFor(
  { locale, unit, points, words, today }: TimelineData,
  x: readonly number[],
  theme: Theme,
  width: number,
  draw: (plot: uPlot) => void,
): uPlot.Options {
  const axis = {
    stroke: theme.text,
    font: theme.font,
    grid: { stroke: theme.grid, width: 1 },
    ticks: { stroke: theme.grid, width: 1 },
  };
  const number = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 });
  const amounts = points.filter(({ comparable }) => comparable).map(({ amount }) => amount);
  return {
    width,
    height: HEIGHT,
    legend: { show: false },
    cursor: { show: false },
    scales: {
      x: { time: false, range: [Math.floor(Math.min(...x)) - 0.5, Math.ceil(Math.max(...x)) + 0.5] },
      y: { range: rangeOf(amounts) },
    },
    axes: [
      {
        ...axis,
        incrs: [1, 2, 5, 10],
        values: (_, years) => years.map((year) => (Number.isInteger(year) ? String(year) : '')),
      },
      {
        ...axis,
        size: 72,
        values: (_, values) => values.map((value) => `${number.format(value)}${unit === '%' ? '%' : ''}`),
        ...(unit !== null && unit !== '%' && { label: unit, labelFont: theme.font }),
      },
    ],
    series: [
      {},
      { stroke: theme.states.reported, width: 2, spanGaps: true, points: { show: false } },
      { stroke: theme.states.standing, width: 2, dash: [6, 4], spanGaps: true, points: { show: false } },
    ],
    hooks: { draw: [(plot) => drawToday(plot, { today, label: words.today, theme }), draw] },
  };
}

/** From zero, with air above, so that a rise by a tenth looks like one. */
function rangeOf(amounts: readonly number[]): [number, number] {
  const [low, high] = [Math.min(0, ...amounts), Math.max(...amounts)];
  return high > low ? [low, high + (high - low) * 0.12] : [low - 1, high + 1];
}

interface Today {
  readonly today: string;
  readonly label: string;
  readonly theme: Theme;
}

function drawToday(plot: uPlot, { today, label, theme }: Today): void {
  const { ctx, bbox } = plot;
  const x = plot.valToPos(yearOf(today), 'x', true);
  if (x < bbox.left || x > bbox.left + bbox.width) return;
  ctx.save();
  ctx.strokeStyle = theme.text;
  ctx.fillStyle = theme.text;
  ctx.globalAlpha = 0.6;
  ctx.lineWidth = uPlot.pxRatio;
  ctx.setLineDash([2 * uPlot.pxRatio, 3 * uPlot.pxRatio]);
  ctx.beginPath();
  ctx.moveTo(x, bbox.top);
  ctx.lineTo(x, bbox.top + bbox.height);
  ctx.stroke();
  ctx.globalAlpha = 1;
  ctx.font = scaled(theme.font);
  ctx.textAlign = 'left';
  ctx.textBaseline = 'top';
  ctx.fillText(label, x + 4 * uPlot.pxRatio, bbox.top);
  ctx.restore();
}

function scaled(font: string): string {
  return font.replace(/^(?<size>[\d.]+)px/u, (_, size) => `${Number(size) * uPlot.pxRatio}px`);
}

function drawMarks(plot: uPlot, { points }: TimelineData, theme: Theme, selected: number | undefined): void {
  const { ctx } = plot;
  const ratio = uPlot.pxRatio;
  ctx.save();
  ctx.setLineDash([]);
  for (const [index, { comparable, day, amount, state }] of points.entries()) {
    if (!comparable) continue;
    const [x, y] = [plot.valToPos(yearOf(day), 'x', true), plot.valToPos(amount, 'y', true)];
    const path = outline(state, x, y, MARK * ratio);
    ctx.lineWidth = 2 * ratio;
    ctx.strokeStyle = theme.states[state];
    ctx.fillStyle = theme.states[state];
    if (!isHollow(state)) ctx.fill(path);
    ctx.stroke(path);
    if (index !== selected) continue;
    ctx.strokeStyle = theme.focus;
    ctx.beginPath();
    ctx.arc(x, y, 2 * MARK * ratio, 0, 2 * Math.PI);
    ctx.stroke();
  }
  ctx.restore();
}

function nearest(plot: uPlot, points: readonly TimelinePoint[], left: number, top: number): number | undefined {
  const distances = points.map(({ comparable, day, amount }) =>
    comparable
      ? Math.hypot(plot.valToPos(yearOf(day), 'x') - left, plot.valToPos(amount, 'y') - top)
      : Number.POSITIVE_INFINITY,
  );
  const least = Math.min(...distances);
  return least <= REACH ? distances.indexOf(least) : undefined;
}
