import type { PointState } from '../../src/timeline/data.ts';

/** The colours of the editor's theme, as the page finds them now. */
export interface Theme {
  readonly text: string;
  readonly grid: string;
  readonly focus: string;
  readonly font: string;
  readonly states: Readonly<Record<PointState, string>>;
}

export function readTheme(): Theme {
  const style = getComputedStyle(document.documentElement);
  const colour = (...names: readonly string[]): string =>
    names.map((name) => style.getPropertyValue(`--vscode-${name}`).trim()).find((value) => value !== '') ??
    'currentColor';
  const text = colour('foreground');
  const faded = colour('descriptionForeground', 'foreground');
  return {
    text,
    // Themes have no colour for the lines of a chart that all of them set.
    grid: `color-mix(in srgb, ${text} 18%, transparent)`,
    focus: colour('focusBorder', 'contrastActiveBorder', 'foreground'),
    font: `12px ${style.getPropertyValue('--vscode-font-family') || 'sans-serif'}`,
    states: {
      standing: colour('charts-blue', 'foreground'),
      superseded: faded,
      past: faded,
      reported: colour('charts-green', 'foreground'),
      reached: colour('charts-green', 'foreground'),
      missed: colour('charts-red', 'errorForeground', 'foreground'),
    },
  };
}
