import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

const GAZETTE = '../shared/data/gazette/documents.jsonl.gz';

/** About so many words of texts out of the official gazette, one behind the other; undefined where it does not lie beside the project. */
export async function realDraft(words) {
  if (!existsSync(GAZETTE)) return undefined;
  const texts = [];
  let count = 0;
  for await (const line of createInterface({ input: createReadStream(GAZETTE).pipe(createGunzip()) })) {
    const { text } = JSON.parse(line);
    const length = text.split(/\s+/u).length;
    if (length < 1_500 || length > 6_000 || count >= words) continue;
    texts.push(text);
    count += length;
  }
  return texts.join('\n\n');
}
