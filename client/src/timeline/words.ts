import { t } from '../wording.ts';
import type { Words } from './data.ts';

export function pageWords(): Words {
  return {
    chart: t('Chart of the values over the years. The table below has all of them.'),
    keys: t('Arrow keys walk the values, Enter opens the entry.'),
    empty: t('No values are on record for this measure.'),
    otherUnits: t('Values in other units stand in the table only.'),
    today: t('today'),
    open: t('Open the Entry'),
    columns: {
      day: t('For'),
      value: t('Value'),
      state: t('State'),
      quote: t('Words'),
    },
    states: {
      standing: t('target in force'),
      superseded: t('target superseded'),
      past: t('target of the past'),
      reported: t('figure'),
      reached: t('figure, target reached'),
      missed: t('figure, target not reached'),
    },
  };
}
