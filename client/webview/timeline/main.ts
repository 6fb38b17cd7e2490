import type { FromPage, Kept, TimelineData, ToPage } from '../../src/timeline/data.ts';
import { type Chart, drawChart } from './chart.ts';
import { element, writtenDay } from './elements.ts';
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
/** Redraws what is shown; of a page that shows nothing there is nothing to redraw. */
let redraw = (): void => {};

window.addEventListener('message', ({ data: message }: MessageEvent<ToPage>) => {
  if (message.kind !== 'show') return;
  host.setState(message.kept);
  show(message.data);
});
new MutationObserver(() => redraw()).observe(document.body, { attributes: true, attributeFilter: ['class'] });
window.addEventListener('resize', () => redraw());
host.postMessage({ kind: 'ready' });

function show(data: TimelineData): void {
  const { name, points, words } = data;
  if (points.length === 0) {
    main?.replaceChildren(element('h1', {}, name), element('p', {}, words.empty));
    return;
  }
  const open = (index: number): void => host.postMessage({ kind: 'open', index });
  const canvas = element('div', {
    class: 'chart',
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
  redraw = () => {
    chart.redraw();
    // The marks beside the words wear the colours of the theme too.
    legend.replaceChildren(legendOf(data));
    table.replaceChildren(tableOf(data, open));
    markRow();
  };
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
