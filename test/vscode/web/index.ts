import * as vscode from 'vscode';

/** The extension in a browser: nothing of Node is here, so this asks the few questions itself and throws where an answer is wrong. */
export async function run(): Promise<void> {
  const extension = vscode.extensions.getExtension<{ readonly client: { start(): Promise<void> } }>(
    'doi-chieu.doi-chieu',
  );
  if (extension === undefined) throw new Error('the extension is not there');
  const { client } = await extension.activate();
  await client.start();
  const document = await vscode.workspace.openTextDocument({ language: 'vanban', content: DRAFT });
  await vscode.window.showTextDocument(document);
  const finding = await until('target-conflict', () =>
    vscode.languages.getDiagnostics(document.uri).find(({ code }) => codeOf(code) === 'target-conflict'),
  );
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
  console.log('web suite: passed');
}

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
