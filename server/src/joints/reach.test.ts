import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createReach } from './reach.ts';

/** Disks that answer when they are told to. */
function disks(): { asked: string[]; ask: (path: string) => Promise<void>; answer: (path: string) => void } {
  const asked: string[] = [];
  const waiting = new Map<string, () => void>();
  return {
    asked,
    ask(path) {
      asked.push(path);
      return path.startsWith('/chia-se') ? new Promise((settle) => waiting.set(path, settle)) : Promise.resolve();
    },
    answer: (path) => waiting.get(path)?.(),
  };
}

test('what answers answers, and what is not there too', async () => {
  const reach = createReach();
  assert.equal(await reach.answers('.'), true);
  assert.equal(await reach.answers('/khong/co'), true);
  assert.equal(reach.isSilent('.'), false);
});

test('what does not answer is asked once, with all that lies below it, and told when it does', async () => {
  const { asked, ask, answer } = disks();
  const reach = createReach(ask, 5);
  let back = 0;
  reach.onBack(() => {
    back += 1;
  });
  assert.equal(await reach.answers('/chia-se/kho'), false);
  assert.equal(await reach.answers('/chia-se/kho/trong'), false);
  assert.equal(reach.isSilent('/chia-se/kho/a.yaml'), true);
  assert.equal(reach.isSilent('/chia-se/khoa'), false);
  assert.equal(await reach.answers('/dia'), true);
  assert.deepEqual(asked, ['/chia-se/kho', '/dia']);
  answer('/chia-se/kho');
  await new Promise((settle) => setImmediate(settle));
  assert.equal(back, 1);
  assert.equal(reach.isSilent('/chia-se/kho'), false);
});

test('no more are waited for than there are threads to wait', async () => {
  const { asked, ask } = disks();
  const reach = createReach(ask, 5);
  for (const path of ['/chia-se/1', '/chia-se/2', '/chia-se/3', '/chia-se/4', '/dia'])
    assert.equal(await reach.answers(path), false, path);
  assert.equal(asked.length, 3);
});
