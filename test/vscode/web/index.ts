import * as vscode from 'vscode';

interface Api {
  readonly client: { isRunning(): boolean; sendRequest<T>(method: string, params: object): Promise<T> };
}

/** Says how it ended: what is thrown here is shown by nobody. */
export async function run(): Promise<void> {
  try {
    await check();
    console.log('web suite: passed');
  } catch (error) {
    console.log(`web suite: ${error instanceof Error ? error.stack : String(error)}`);
    throw error;
  } finally {
    // What is logged goes from the worker over the window to whoever reads it, and is lost where the browser is closed first.
    await new Promise((resolve) => setTimeout(resolve, A_MOMENT));
  }
}

/** The extension in a browser: nothing of Node is here, so this asks the few questions itself and throws where an answer is wrong. */
async function check(): Promise<void> {
  const extension = vscode.extensions.getExtension<Api>('doi-chieu.doi-chieu');
  if (extension === undefined) throw new Error('the extension is not there');
  expect(!extension.isActive, 'nothing has woken it yet');
  const { client } = await extension.activate();
  await vscode.workspace.openTextDocument({ language: 'markdown', content: '# A README\n' });
  expect(!client.isRunning(), 'no worker is started for a text that is no draft');
  const document = await vscode.workspace.openTextDocument({ language: 'vanban', content: DRAFT });
  await vscode.window.showTextDocument(document);
  const found = () =>
    vscode.languages.getDiagnostics(document.uri).find(({ code }) => codeOf(code) === 'target-conflict');
  const finding = await until('target-conflict', found);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    finding.range.start,
  );
  const hover = hovers.flatMap(({ contents }) => contents.map(textOf)).join('\n');
  expect(hover.includes('Nguyễn Mạnh Hùng'), `the hover says who set the target: ${hover}`);
  await vscode.commands.executeCommand('doichieu.ask', 'Nghị định 73/2019 còn hiệu lực không?');
  await until('the answer', () =>
    vscode.workspace.textDocuments.find(
      ({ uri, getText }) => uri.scheme === 'doichieu' && getText().includes('45/2026'),
    ),
  );
  const { results } = await client.sendRequest<{ results: readonly { quote: string }[] }>('doichieu/search', {
    query: 'dich vu cong truc tuyen thuc chat',
    limit: 5,
  });
  expect(/ít nhất phải có 70%/u.test(results[0]?.quote ?? ''), 'what is looked up is found, typed without diacritics');
  await vscode.commands.executeCommand('doichieu.restart');
  expect(client.isRunning(), 'another worker takes over');
  const actions = await repairsAt(document, finding.range);
  const titles = actions.map(({ title }) => title).join(' | ');
  expect(!/baseline|tệp mốc/u.test(titles), `nothing is offered that needs a disk: ${titles}`);
  const edit = actions.find(({ isPreferred }) => isPreferred)?.edit;
  expect(edit !== undefined && (await vscode.workspace.applyEdit(edit)), `a repair is among: ${titles}`);
  expect(document.getText().includes('ít nhất 70% người dân'), 'the target in force stands in the draft');
  await until('the finding is gone', () => (found() === undefined ? true : undefined));
}

/**
 * The editor cancels the question where one of those that have repairs comes or goes meanwhile, as they do when a server is started
 * again: then it is asked again.
 */
async function repairsAt(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.CodeAction[]> {
  const kind = vscode.CodeActionKind.QuickFix.value;
  for (let tried = 1; ; tried += 1)
    try {
      return await vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, range, kind);
    } catch (error) {
      if (!(error instanceof Error && error.name === 'Canceled') || tried === MOST_TRIES) throw error;
    }
}

const MOST_TRIES = 5;

/** In milliseconds. */
const A_MOMENT = 1_000;

const DRAFT = `Hà Nội, ngày 15 tháng 8 năm 2024

KẾ HOẠCH
Thúc đẩy sử dụng dịch vụ công trực tuyến năm 2024

1. Phấn đấu năm 2024 dịch vụ công trực tuyến thực chất có ít nhất 60% người dân sử dụng.
`;

const LONGEST = 30_000;
const PAUSE = 100;

async function until<T>(what: string, look: () => T | undefined): Promise<T> {
  for (let waited = 0; waited < LONGEST; waited += PAUSE) {
    const found = look();
    if (found !== undefined) return found;
    await new Promise((settle) => setTimeout(settle, PAUSE));
  }
  throw new Error(`${what} did not come`);
}

function expect(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

function codeOf(code: vscode.Diagnostic['code']): string {
  return String(typeof code === 'object' ? code.value : code);
}

function textOf(content: vscode.MarkdownString | vscode.MarkedString): string {
  return typeof content === 'string' ? content : content.value;
}
