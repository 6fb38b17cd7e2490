/** How long the page is given to show something: a machine may have other work to do. */
const LONGEST_MS = 30_000;

const ADDRESS = process.env.VSCODE_TESTBED_UI;

/** Whether the workbench's own page can be driven: it can under the testbed, not on the desktop. */
export const hasUi = ADDRESS !== undefined;

export async function press(keys: string): Promise<void> {
  await ask('press', { keys });
}

export async function type(text: string): Promise<void> {
  await ask('type', { text });
}

export async function waitFor(selector: string): Promise<void> {
  await ask('waitFor', { selector, timeout: LONGEST_MS });
}

export async function click(selector: string): Promise<void> {
  await ask('click', { selector });
}

export async function focus(selector: string): Promise<void> {
  await ask('focus', { selector });
}

/** The visible text of everything that the selector finds. */
export async function textOf(selector: string): Promise<string> {
  const found = await ask('text', { selector });
  return Array.isArray(found) ? found.join('\n') : '';
}

async function ask(action: string, values: Readonly<Record<string, string | number>>): Promise<unknown> {
  if (ADDRESS === undefined) throw new Error('The page of the workbench is not to be driven here.');
  const response = await fetch(ADDRESS, { method: 'POST', body: JSON.stringify({ do: action, ...values }) });
  const answer: unknown = await response.json();
  if (typeof answer !== 'object' || answer === null) throw new Error(`${action}: no answer`);
  if ('error' in answer) throw new Error(`${action}: ${String(answer.error)}`);
  return 'value' in answer ? answer.value : undefined;
}
