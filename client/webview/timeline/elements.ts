/** An element with its attributes and children; text is text and never markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}

/** 2026-06-15 as it is written in Vietnamese texts; the last day of a year is the year. */
export function writtenDay(day: string): string {
  return day.endsWith('-12-31') ? day.slice(0, 4) : day.split('-').reverse().join('/');
}
