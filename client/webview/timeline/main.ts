import type { FromPage, Kept, TimelineData, TimelinePoint, ToPage } from '../../src/timeline/data.ts';
import { type Chart, drawChart } from './chart.ts';
import { element, writtenDay } from './elements.ts';
import { focusKept } from './focus.ts';
import { legendOf } from './legend.ts';
import { tableOf } from './table.ts';

/** What the editor gives to the script of a page. */
interface Host {
  postMessage(message: FromPage): void;
  setState(state: Kept): void;
}
declare function acquireVsCodeApi(): Host;

const host = acquireVsCodeApi();
const main = document.querySelector('#timeline');
let shown: Shown | undefined;

/** What the page shows at present. */
interface Shown {
  readonly data: TimelineData;
  /** The value that the keys or the mouse have come to. */
  selected(): TimelinePoint | undefined;
  /** Takes up another theme or width. */
  redraw(): void;
}

window.addEventListener('message', ({ data: message }: MessageEvent<ToPage>) => {
  if (message.kind !== 'show') return;
  host.setState(message.kept);
  // Whenever knowledge or settings change the page is told anew; what it shows already stays as it is.
  if (JSON.stringify(shown?.data) === JSON.stringify(message.data)) return;
  const selected = shown?.selected();
  focusKept(() => show(message.data, selected));
});
const redraw = () => focusKept(() => shown?.redraw());
new MutationObserver(redraw).observe(document.body, { attributes: true, attributeFilter: ['class'] });
window.addEventListener('resize', redraw);
host.postMessage({ kind: 'ready' });

/** Shows a timeline; a value that was selected in what was shown before stays selected where it is still there. */
function show(data: TimelineData, wasSelected: TimelinePoint | undefined): void {
  const { name, points, words } = data;
  if (points.length === 0) {
    main?.replaceChildren(element('h1', {}, name), element('p', {}, words.empty));
    shown = { data, selected: () => undefined, redraw: () => {} };
    return;
  }
  const open = (index: number): void => host.postMessage({ kind: 'open', index });
  const canvas = element('div', {
    class: 'chart',
    id: 'chart',
    tabindex: '0',
    role: 'application',
    'aria-label': `${name}. ${words.chart} ${words.keys}`,
  });
  const told = element('p', { class: 'told', role: 'status', 'aria-live': 'polite' }, words.keys);
  const legend = element('div', {}, legendOf(data));
  const table = element('div', { class: 'rows' }, tableOf(data, open));
  const note = points.every(({ comparable }) => comparable) ? [] : [element('p', { class: 'note' }, words.otherUnits)];
  main?.replaceChildren(element('h1', {}, name), legend, canvas, told, ...note, table);

  let selected: number | undefined;
  const chart: Chart = drawChart({ host: canvas, data, onPick: select });
  shown = {
    data,
    selected: () => (selected === undefined ? undefined : points[selected]),
    redraw() {
      chart.redraw();
      // The marks beside the words wear the colours of the theme too.
      legend.replaceChildren(legendOf(data));
      table.replaceChildren(tableOf(data, open));
      markRow();
    },
  };
  const still = wasSelected && points.findIndex((point) => isSameValue(point, wasSelected));
  if (still !== undefined && still >= 0) select(still);
  canvas.addEventListener('keydown', (event) => {
    const next = step(event.key, selected, points.length);
    if (event.key === 'Enter' && selected !== undefined) open(selected);
    else if (next === undefined) return;
    else select(next);
    event.preventDefault();
  });

  function select(index: number): void {
    selected = index;
    chart.select(index);
    markRow();
    const point = points[index];
    if (point === undefined) return;
    const { day, value, state, by, quote } = point;
    told.replaceChildren(
      element('strong', {}, `${writtenDay(day)}: ${value}`),
      ` – ${words.states[state]}. ${by}. ${quote}`,
    );
  }
  function markRow(): void {
    for (const row of table.querySelectorAll('tr[data-index]')) {
      const isSelected = row.getAttribute('data-index') === String(selected);
      if (isSelected) row.setAttribute('aria-current', 'true');
      else row.removeAttribute('aria-current');
    }
  }
}

/** Whether two are one value on record, whatever is made of it meanwhile and in which language. */
function isSameValue(a: TimelinePoint, b: TimelinePoint): boolean {
  return a.day === b.day && a.value === b.value && a.quote === b.quote && a.said === b.said;
}

/** Where a key leads; undefined for one that leads nowhere. */
function step(key: string, from: number | undefined, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return from === undefined ? 0 : Math.min(from + 1, count - 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return from === undefined ? count - 1 : Math.max(from - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
