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
    const cell = openable ? element('button', { type: 'button', title: words.open }, value) : value;
    if (cell instanceof HTMLElement) cell.addEventListener('click', () => open(index));
    // Of a figure the state says all that happened.
    const happened = isTarget(state) ? `${words.states[state]} (${role})` : words.states[state];
    return element(
      'tr',
      { 'data-index': String(index) },
      element('th', { scope: 'row' }, writtenDay(day)),
      element('td', { class: 'value' }, cell),
      element('td', { class: 'state' }, mark(state), happened),
      element('td', {}, quote, element('div', { class: 'by' }, by)),
    );
  });
  return element(
    'table',
    {},
    element('caption', {}, name),
    element('thead', {}, element('tr', {}, ...heads.map((head) => element('th', { scope: 'col' }, head)))),
    element('tbody', {}, ...rows),
  );
}
