// From a keystroke to its diagnostics, through the real protocol: our server and one that does nothing, in turn, on a draft
// of 10,000 lines. Ours serves two clients: an editor, which can be told first what was typed and then what it means for the
// whole, and one that cannot and waits for the whole. Then from the start of the process to the first diagnostics.
import { openSession } from '../../scripts/server-session.mjs';

const URI = 'file:///bench/du-thao.vanban';
const SERVERS = {
  floor: { args: ['test/bench/floor-server.mjs'], refreshSupport: true },
  ours: { args: ['dist/server.js', '--stdio'], refreshSupport: true },
  whole: { args: ['dist/server.js', '--stdio'], refreshSupport: false },
};

/** Who waits for the whole would give the others a pause after each key, and takes a hundred times as long. */
const IN_TURN = [
  { names: ['floor', 'ours'], share: 1 },
  { names: ['whole'], share: 0.1 },
];

/** The times of each in milliseconds, each list in order: of so many keys, of one in ten for who waits for the whole. */
export async function keystrokes(text, strokes) {
  const [times, first] = [{}, {}];
  for (const { names, share } of IN_TURN) {
    const sessions = {};
    for (const name of names) {
      sessions[name] = await start(SERVERS[name], text);
      first[name] = sessions[name].first;
      times[name] = [];
    }
    for (let stroke = 0; stroke < strokes * share; stroke += 1)
      for (const name of stroke % 2 === 0 ? names : [...names].reverse())
        times[name].push(await sessions[name].type(stroke));
    for (const session of Object.values(sessions)) await session.stop();
  }
  for (const list of Object.values(times)) list.sort((a, b) => a - b);
  return { times, first };
}

async function start({ args, refreshSupport }, text) {
  const started = performance.now();
  const session = await openSession(args, { uri: URI, languageId: 'vanban', text }, { refreshSupport });
  let told;
  const pull = async () => {
    told = (await session.pull(told)).resultId;
  };
  await pull();
  const first = performance.now() - started;
  // Of a long draft the first pages are told before the whole.
  if (args.includes('--stdio')) await session.ask('doichieu/check', { uri: URI });
  const lines = text.split('\n');
  return {
    first,
    /** A letter within the text of some line. */
    async type(stroke) {
      let line = (stroke * 677 + 1000) % lines.length;
      while ((lines[line] ?? '').length < 40) line += 1;
      const position = { line, character: 20 };
      const begun = performance.now();
      await session.change({ range: { start: position, end: position }, text: 'a' });
      await pull();
      return performance.now() - begun;
    },
    stop: () => session.end(),
  };
}
