// Draws images/icon.png: two sheets held against each other, one line of the front one marked. node images/draw-icon.mjs
import { writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';

const SIZE = 128;
const SAMPLES = 4;

const SHAPES = [
  { colour: [0x1f, 0x3a, 0x5f], box: [0, 0, 128, 128], radius: 22 },
  { colour: [0x8f, 0xa9, 0xc9], box: [22, 20, 60, 78], radius: 6 },
  { colour: [0xff, 0xff, 0xff], box: [42, 32, 64, 78], radius: 6 },
  { colour: [0x5b, 0x6b, 0x80], box: [52, 46, 44, 6], radius: 3 },
  { colour: [0x5b, 0x6b, 0x80], box: [52, 60, 32, 6], radius: 3 },
  { colour: [0xd6, 0x45, 0x2b], box: [52, 74, 44, 8], radius: 4 },
  { colour: [0x5b, 0x6b, 0x80], box: [52, 90, 26, 6], radius: 3 },
];

const rows = Array.from({ length: SIZE }, (_, y) => [0, ...Array.from({ length: SIZE }, (_, x) => pixel(x, y)).flat()]);
writeFileSync(new URL('./icon.png', import.meta.url), png(Buffer.from(rows.flat())));

function pixel(x, y) {
  const sum = [0, 0, 0, 0];
  for (let i = 0; i < SAMPLES * SAMPLES; i++) {
    const colour = colourAt(x + ((i % SAMPLES) + 0.5) / SAMPLES, y + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES);
    if (colour === undefined) continue;
    for (const channel of [0, 1, 2]) sum[channel] += colour[channel];
    sum[3] += 1;
  }
  const covered = sum[3];
  if (covered === 0) return [0, 0, 0, 0];
  return [...sum.slice(0, 3).map((value) => Math.round(value / covered)), Math.round((255 * covered) / SAMPLES ** 2)];
}

function colourAt(x, y) {
  return SHAPES.findLast((shape) => isInside(shape, x, y))?.colour;
}

function isInside({ box: [left, top, width, height], radius }, x, y) {
  const dx = Math.max(left + radius - x, x - (left + width - radius), 0);
  const dy = Math.max(top + radius - y, y - (top + height - radius), 0);
  return (
    dx * dx + dy * dy < radius * radius ||
    (dx === 0 && dy === 0 && isBetween(x, left, width) && isBetween(y, top, height))
  );
}

function isBetween(value, start, length) {
  return value >= start && value < start + length;
}

function png(raw) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(SIZE, 0);
  header.writeUInt32BE(SIZE, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(raw, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body) >>> 0, body.length + 4);
  return framed;
}
