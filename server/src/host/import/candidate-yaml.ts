import { basename, extname } from 'node:path';
import type { Candidate, SourceHead } from '../../core/import/candidate.ts';
import { fold } from '../../core/text/fold.ts';
import { entryYaml } from './entry-yaml.ts';

/** A source that was imported, under the id that its statements name it by. */
export interface ImportedSource {
  readonly id: string;
  readonly head: SourceHead;
  /** The name of the file that holds its text. */
  readonly file: string;
}

/** The source as an item of a file of sources. */
export function sourceYaml({ id, head, file }: ImportedSource): string {
  const { publisher, published, url } = head;
  const title = head.title ?? `[${head.event ?? file}]`;
  return entryYaml({ id, title, publisher, published, url, file }, []);
}

/** Names a source after its file. */
export function nameSource(path: string, head: SourceHead, taken: readonly string[]): ImportedSource {
  const base = basename(path);
  const id = slugOf(basename(base, extname(base)), WORDS_IN_NAME);
  let [name, count] = [id, 1];
  while (taken.includes(name)) {
    count += 1;
    name = `${id}-${count}`;
  }
  return { id: name, head, file: TEXTS.has(extname(base).toLowerCase()) ? base : `${name}.txt` };
}

const TEXTS: ReadonlySet<string> = new Set(['.txt', '.md', '.markdown', '.vanban']);

/** Several sources in one list, as they come without a folder to go to. */
export function importsYaml(
  files: readonly {
    readonly source: ImportedSource;
    readonly candidates: readonly Candidate[];
    readonly ids: readonly string[];
  }[],
): string {
  const items = files.map((file) => `  # ${file.source.head.title ?? file.source.file}\n${candidatesYaml(file)}`);
  return files.every(({ candidates }) => candidates.length === 0)
    ? 'statements: []\n'
    : `statements:\n${items.join('')}`;
}

/** The candidates as items of a file of statements, each waiting for a person to accept it. */
export function candidatesYaml({
  source,
  candidates,
  ids,
}: {
  readonly source: ImportedSource;
  readonly candidates: readonly Candidate[];
  readonly ids: readonly string[];
}): string {
  return candidates.map((candidate, index) => candidateYaml(candidate, ids[index] ?? '', source)).join('');
}

/** The ids of candidates: the day and the first words of the quotation, told apart by a number from those that are taken, which they join. */
export function statementIds(candidates: readonly Candidate[], taken: Set<string>): string[] {
  const counts = new Map<string, number>();
  return candidates.map(({ date, quote }) => {
    const base = `${date}/${slugOf(quote, WORDS_IN_ID)}`;
    let count = counts.get(base) ?? 1;
    let id = count === 1 ? base : `${base}-${count}`;
    while (taken.has(id)) {
      count += 1;
      id = `${base}-${count}`;
    }
    taken.add(id);
    counts.set(base, count);
    return id;
  });
}

/** The first words in the form of an id: "chuyen-doi-so-70". */
export function slugOf(text: string, words: number): string {
  const parts = fold(text)
    .split(NOT_IN_ID)
    .filter((part) => part !== '');
  return parts.slice(0, words).join('-') || 'khong-ten';
}

const WORDS_IN_ID = 8;
const NOT_IN_ID = /[^a-z0-9]+/u;

function candidateYaml(candidate: Candidate, id: string, source: ImportedSource): string {
  const { speaker, carried, date, event, kind, wording, modality, topics, paragraph, quote } = candidate;
  const comment = [
    ...(speaker.id === undefined ? [`${UNKNOWN_SPEAKER} ${speaker.name}.`] : []),
    ...(carried ? [CARRIED_SPEAKER] : []),
  ];
  return entryYaml(
    {
      id,
      review: 'pending',
      quote: writtenQuote(quote),
      speaker: speaker.id ?? slugOf(speaker.name, WORDS_IN_NAME),
      office: speaker.kind === 'person' ? speaker.office : undefined,
      date,
      event: event?.id,
      kind,
      wording,
      modality,
      topics: topics.map((topic) => topic.id),
      sources: [{ source: source.id, paragraph }],
      import: {
        span: [candidate.start, candidate.end],
        speaker: speaker.name,
        known: speaker.id !== undefined,
        carried,
        event: event === undefined ? source.head.event : undefined,
      },
    },
    comment,
  );
}

/** Whether a line is a comment that an import writes above an entry. */
export function isImportNote(line: string): boolean {
  return line === `# ${CARRIED_SPEAKER}` || line.startsWith(`# ${UNKNOWN_SPEAKER} `);
}

const UNKNOWN_SPEAKER = 'Người phát biểu chưa có trong kho:';
const CARRIED_SPEAKER = 'Người phát biểu lấy từ câu hoặc đoạn khác: cần xem lại.';

/** A quotation as it stands in a knowledge file: composed, on one line. */
export function writtenQuote(quote: string): string {
  return quote.normalize('NFC').replaceAll(/\s+/gu, ' ');
}

const WORDS_IN_NAME = 12;
