import type { TimelineData } from '../../src/timeline/data.ts';
import { element, writtenDay } from './elements.ts';
import { mark } from './legend.ts';
import { isTarget } from './marks.ts';

/** All values as a table, for whoever reads rather than looks. A row is marked as the chart's selection; its button opens the entry. */
export function tableOf({ name, points, words }: TimelineData, open: (index: number) => void): HTMLTableElement {
  const { columns } = words;
  const heads = [columns.day, columns.value, columns.state, columns.quote];
  const rows = points.map((point, index) => {
    const { day, value, state, role, by, quote, openable } = point;
    const cell = openable
      ? element('button', { id: `open-${index}`, type: 'button', title: words.open }, value)
      : value;
    if (cell instanceof HTMLElement) cell.addEventListener('click', () => open(index));
    // Of a figure the state says all that happened.
    const happened = isTarget(state) ? `${words.states[state]} (${role})` : words.states[state];
    return element(
      'tr',
      { 'data-index': String(index), role: 'row' },
      element('th', { scope: 'row', role: 'rowheader' }, writtenDay(day)),
      element('td', { class: 'value', role: 'cell' }, cell),
      element('td', { class: 'state', role: 'cell' }, mark(state), happened),
      element('td', { class: 'words', role: 'cell' }, quote, element('div', { class: 'by' }, by)),
    );
  });
  const columnHeads = heads.map((head) => element('th', { scope: 'col', role: 'columnheader' }, head));
  // Where a narrow page lays the rows out as cards, they are still read out as a table.
  return element(
    'table',
    { role: 'table' },
    element('caption', {}, name),
    element('thead', { role: 'rowgroup' }, element('tr', { role: 'row' }, ...columnHeads)),
    element('tbody', { role: 'rowgroup' }, ...rows),
  );
}
