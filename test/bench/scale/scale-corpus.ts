// node scale-corpus.mjs FOLDER COUNT...: knowledge folders FOLDER/COUNT of so many statements each, and on standard output whether
// they are real articles or made up. A smaller folder is an even choice of the largest. Nothing of it belongs into the repository.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '../../../server/src/core/text/fold.ts';
import { type Excerpt, readExcerpts } from './excerpts.ts';

const [folder = '', ...counts] = process.argv.slice(2);
const { kind, excerpts } = await readExcerpts(Math.max(...counts.map(Number)));
for (const count of counts.map(Number)) {
  const step = Math.max(1, excerpts.length / count);
  writeFolder(
    join(folder, String(count)),
    Array.from({ length: count }, (_, index) => excerpts[Math.floor(index * step)]).flatMap((each) => each ?? []),
  );
}
process.stdout.write(kind);

function writeFolder(path: string, chosen: readonly Excerpt[]): void {
  mkdirSync(join(path, 'statements'), { recursive: true });
  const sources = new Map<string, unknown>();
  const organisations = new Map<string, unknown>();
  const topics = new Map<string, unknown>();
  const statements = chosen.map(({ quote, about, topic, document, type, issuer, date }, index) => {
    const [source, speaker] = [slug(document), slug(issuer)];
    sources.set(source, { id: source, title: `${type} ${document}`, published: date });
    organisations.set(speaker, { id: speaker, name: issuer });
    topics.set(slug(topic), { id: slug(topic), name: topic });
    return {
      id: `${date}/${source}-${index}`,
      quote,
      ...(about === '' ? {} : { about }),
      speaker,
      date,
      ...natureOf(quote),
      wording: 'direct',
      topics: [slug(topic)],
      sources: [{ source, paragraph: 1 }],
    };
  });
  writeList(join(path, 'sources.yaml'), 'sources', [...sources.values()]);
  writeList(join(path, 'organisations.yaml'), 'organisations', [...organisations.values()]);
  writeList(join(path, 'topics.yaml'), 'topics', [...topics.values()]);
  for (let from = 0; from < statements.length; from += IN_ONE_FILE) {
    const file = join(path, 'statements', `${String(from).padStart(7, '0')}.yaml`);
    writeList(file, 'statements', statements.slice(from, from + IN_ONE_FILE));
  }
}

const IN_ONE_FILE = 1_000;

/** JSON is YAML. */
function writeList(file: string, key: string, entries: readonly unknown[]): void {
  writeFileSync(file, `${key}:\n${entries.map((entry) => `  - ${JSON.stringify(entry)}\n`).join('')}`);
}

function natureOf(quote: string): { readonly kind: string; readonly modality: string } {
  if (/không được|nghiêm cấm/iu.test(quote)) return { kind: 'directive', modality: 'prohibition' };
  if (/phải|chịu trách nhiệm|chủ trì/iu.test(quote)) return { kind: 'directive', modality: 'obligation' };
  if (/(?:^| )được /iu.test(quote)) return { kind: 'principle', modality: 'permission' };
  return { kind: 'principle', modality: 'fact' };
}

function slug(text: string): string {
  return fold(text)
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
}
