import * as vscode from 'vscode';
import { type LanguageClient, Range } from 'vscode-languageclient/node';
import { tell } from './import.ts';
import { chooseFolder, offerToUse } from './knowledge-folder.ts';
import { type AddSelectionParams, addSelectionRequest, type OpenQuestions } from './protocol.ts';
import { t, writtenDay } from './wording.ts';

/** Where a finding has the words, as the server names it; absent where the user has selected them. */
export interface Place {
  readonly uri: unknown;
  readonly range: unknown;
}

/** Puts the selected words among the statements that wait for review, with their document as the source. */
export async function addSelection(client: LanguageClient, place: Place): Promise<void> {
  await select(client, place);
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined || editor.selection.isEmpty) {
    void vscode.window.showInformationMessage(t('Select the words to be put on record first.'));
    return;
  }
  const { document, selection } = editor;
  const title = document.isUntitled ? await ask(t('What is the document called?'), firstLine(document)) : undefined;
  if (document.isUntitled && !title) return;
  const target = await chooseFolder(client, document.uri);
  if (target === undefined) return;
  const params: AddSelectionParams = {
    uri: client.code2ProtocolConverter.asUri(document.uri),
    text: document.getText(),
    start: document.offsetAt(selection.start),
    end: document.offsetAt(selection.end),
    folder: client.code2ProtocolConverter.asUri(target.folder),
    title: title ?? document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1),
  };
  const first = await client.sendRequest(addSelectionRequest, params);
  const told = first.open === null ? undefined : await askWhatIsOpen(first.open);
  if (first.open !== null && told === undefined) return;
  const result = told === undefined ? first : await client.sendRequest(addSelectionRequest, { ...params, ...told });
  if (result.open !== null) {
    void vscode.window.showInformationMessage(t('The selection holds no words to be put on record.'));
    return;
  }
  tell(result);
  if (result.files.length > 0) await offerToUse(target);
}

async function select({ protocol2CodeConverter: from }: LanguageClient, { uri, range }: Place): Promise<void> {
  if (typeof uri !== 'string' || !Range.is(range)) return;
  const editor = await vscode.window.showTextDocument(from.asUri(uri));
  const { start, end } = from.asRange(range);
  editor.selection = new vscode.Selection(start, end);
}

type Told = Pick<AddSelectionParams, 'speaker' | 'date'>;

/** Undefined where the user gives up. */
async function askWhatIsOpen(open: OpenQuestions): Promise<Told | undefined> {
  const speaker = open.speaker ? await pickSpeaker(open.speakers) : undefined;
  if (open.speaker && !speaker) return undefined;
  const written = open.date
    ? await ask(t('On which day? (dd/mm/yyyy)'), writtenDay(open.today), faultInDay)
    : undefined;
  if (open.date && !written) return undefined;
  const date = written === undefined ? undefined : isoDay(written);
  return { ...(speaker && { speaker }), ...(date && { date }) };
}

/** One of those on record, or any other name as it was typed. */
function pickSpeaker(names: readonly string[]): Promise<string | undefined> {
  const picker = vscode.window.createQuickPick();
  const known = names.map((label) => ({ label }));
  picker.title = t('Add the Selection to the Knowledge Base');
  picker.placeholder = t('Who says it? Somebody on record, or any other name');
  picker.items = known;
  picker.ignoreFocusOut = true;
  picker.onDidChangeValue((value) => {
    const typed = value.trim();
    picker.items = typed === '' || names.includes(typed) ? known : [...known, { label: typed, alwaysShow: true }];
  });
  return new Promise((resolve) => {
    picker.onDidAccept(() => {
      const [item] = picker.selectedItems;
      resolve(item?.label);
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
  });
}

function ask(
  prompt: string,
  value: string,
  fault?: (text: string) => string | undefined,
): Thenable<string | undefined> {
  const title = t('Add the Selection to the Knowledge Base');
  return vscode.window.showInputBox({
    title,
    prompt,
    value,
    ignoreFocusOut: true,
    ...(fault && { validateInput: fault }),
  });
}

function firstLine(document: vscode.TextDocument): string {
  const written = document.getText().trimStart().split('\n', 1)[0] ?? '';
  return written.trim().slice(0, LONGEST_TITLE);
}

const LONGEST_TITLE = 120;

function faultInDay(text: string): string | undefined {
  return isoDay(text) === undefined ? t('A day is written as 15/06/2026.') : undefined;
}

function isoDay(text: string): string | undefined {
  const { day, month, year } = DAY.exec(text.trim())?.groups ?? {};
  if (day === undefined || month === undefined || year === undefined) return undefined;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(iso);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, iso.length) !== iso ? undefined : iso;
}

const DAY = /^(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})$/u;
