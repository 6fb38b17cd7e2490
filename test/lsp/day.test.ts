import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Day } from '../../server/src/core/text/day.ts';
import { day, NO_DRAFTS, PLAIN, startServer } from '../support/lsp-client.ts';
import { readWorld } from '../support/world.ts';
import { URI } from './texts.ts';

const { knowledge } = readWorld(`=== knowledge
organisations:
  - { id: bo-rung, name: Bộ Rừng và Đồi núi, to: 2099-06-01, successors: [bo-cay] }
  - { id: bo-cay, name: Bộ Cây, from: 2099-06-02 }
=== draft 2099-06-01
`);
const { records } = knowledge;
const UNDATED = 'Bộ Rừng và Đồi núi chủ trì thực hiện.\n';
const DATED = `Hà Nội, ngày 20 tháng 5 năm 2099\n\n${UNDATED}`;

// The server's own look at the calendar keeps no process alive.
let alive: ReturnType<typeof setInterval>;
before(() => {
  alive = setInterval(() => {}, 1000);
});
after(() => clearInterval(alive));

interface Calendar {
  readonly today: () => Day;
  readonly dayCheck: number;
  turn(to: string): void;
}

function calendar(from: string): Calendar {
  let today = day(from);
  return {
    today: () => today,
    dayCheck: 5,
    turn(to) {
      today = day(to);
    },
  };
}

test('after midnight drafts without a date are judged anew, though nobody asks', async () => {
  const clock = calendar('2099-06-01');
  const client = await startServer({ records, capabilities: PLAIN, ports: clock });
  await client.open(URI, UNDATED);
  assert.deepEqual((await client.nextPush(URI)).diagnostics, []);
  client.forgetReceived();
  clock.turn('2099-06-02');
  assert.deepEqual(
    (await client.nextPush(URI)).diagnostics.map(({ code }) => code),
    ['former-organisation'],
  );
});

test('a client that asks is told to ask again, however far the clock was set forward or back', async () => {
  const clock = calendar('2099-06-01');
  const client = await startServer({ records, ports: clock });
  await client.open(URI, UNDATED);
  await client.open(`${URI}.vanban`, DATED);
  for (const [to, count] of [
    ['2099-06-02', 1],
    ['2098-01-01', 0],
    ['2199-12-31', 1],
    ['2099-06-01', 0],
  ] as const) {
    client.forgetReceived();
    clock.turn(to);
    await client.waitFor('workspace/diagnostic/refresh');
    assert.equal((await client.diagnostics(URI)).length, count, to);
    assert.equal((await client.diagnostics(`${URI}.vanban`)).length, 0, 'its own date decides');
  }
});

test('a clock that shows no day is told in the log and ends nothing', async () => {
  let isBroken = false;
  const today = (): Day => {
    if (isBroken) throw new Error('The clock shows no day of the calendar');
    return day('2099-06-02');
  };
  const client = await startServer({ records, ports: { today, dayCheck: 1 } });
  await client.open(URI, UNDATED);
  isBroken = true;
  while (!client.logged.some((line) => line.includes('The clock shows no day')))
    await new Promise((resolve) => setTimeout(resolve, 1));
  isBroken = false;
  assert.equal((await client.diagnostics(URI)).length, 1);
});

test('drafts that were checked without being open follow the day too', async () => {
  const clock = calendar('2099-06-01');
  const drafts = {
    ...NO_DRAFTS,
    find: async () => ({ uris: [URI], problems: [] }),
    read: async () => ({ kind: 'text', text: UNDATED }) as const,
  };
  const workspaceFolders = [{ uri: 'file:///du-thao', name: 'a' }];
  const client = await startServer({ records, initialize: { workspaceFolders }, ports: { ...clock, drafts } });
  const found = async (): Promise<unknown> => {
    const { drafts: told } = (await client.connection.sendRequest('doichieu/findings', {})) as {
      drafts: readonly { readonly findings: readonly unknown[] }[];
    };
    return told.map(({ findings }) => findings.length);
  };
  await client.connection.sendRequest('doichieu/checkFolder', {});
  assert.deepEqual(await found(), [0]);
  clock.turn('2099-06-02');
  assert.deepEqual(await found(), [1]);
});
