import { test } from 'node:test';
import { randomFrom } from '../../support/random.ts';
import { playEpisode } from './episode.ts';
import { startInMemory } from './servers.ts';

/** `npm run fuzz -- --only protocol` plays others. */
const SEED = 20_990_101;

const CLIENTS = [
  { who: 'a client of good will', isHostile: false, isPushed: false },
  { who: 'a hostile client', isHostile: true, isPushed: false },
  { who: 'a client that is sent its diagnostics', isHostile: false, isPushed: true },
  { who: 'a hostile client that is sent its diagnostics', isHostile: true, isPushed: true },
];

for (const [index, { who, ...kind }] of CLIENTS.entries())
  test(`whatever ${who} sends, the server says afterwards what a fresh one says`, async () => {
    const random = randomFrom(SEED + index);
    await playEpisode({ start: startInMemory, random, bursts: 10, crowd: 0, ...kind });
  });

test('a crowd of open drafts is held against each other', async () => {
  await playEpisode({
    start: startInMemory,
    random: randomFrom(SEED),
    bursts: 1,
    crowd: 150,
    isHostile: false,
    isPushed: false,
  });
});
