import type { Readable, Writable } from 'node:stream';

/** What a server said to a request. */
export type Answer =
  | { readonly result: unknown }
  | { readonly error: { readonly code: number; readonly message: string } };

export interface Message {
  readonly jsonrpc: '2.0';
  readonly id?: number | string | null;
  readonly method?: string;
  readonly params?: unknown;
}

/** One end of a connection that sends what it is told to, well formed or not. */
export interface Wire {
  notify(method: string, params: unknown): void;
  /** Sends a request; the answer comes whenever it comes. */
  request(method: string, params: unknown): { readonly id: number; readonly answer: Promise<Answer> };
  /** Sends bytes as they are. */
  raw(bytes: string | Uint8Array): void;
  /** The ids of requests that nobody has answered, and what they ask. */
  waiting(): ReadonlyMap<number, string>;
  /** How many messages went out. */
  sent(): number;
}

export type Reply = (method: string, params: unknown) => unknown;

export interface WireInput {
  readonly input: Writable;
  readonly output: Readable;
  /** What the client answers to a request of the server; what it makes of a notification is nobody's concern. */
  readonly reply: Reply;
}

export function createWire({ input, output, reply }: WireInput): Wire {
  const waiting = new Map<number, { readonly method: string; readonly settle: (answer: Answer) => void }>();
  let [nextId, sent] = [1, 0];
  const send = (message: object): void => {
    sent += 1;
    input.write(framed({ jsonrpc: '2.0', ...message }));
  };
  readFrames(output, (message) => {
    if (typeof message.method !== 'string') {
      const { settle } = waiting.get(Number(message.id)) ?? {};
      waiting.delete(Number(message.id));
      settle?.(
        'error' in message
          ? { error: message.error as { code: number; message: string } }
          : { result: Reflect.get(message, 'result') },
      );
      return;
    }
    const result = reply(message.method, message.params);
    if (message.id !== undefined) send({ id: message.id, result });
  });
  return {
    notify: (method, params) => send({ method, params }),
    request(method, params) {
      const id = nextId;
      nextId += 1;
      const answer = new Promise<Answer>((settle) => waiting.set(id, { method, settle }));
      send({ id, method, params });
      return { id, answer };
    },
    raw: (bytes) => void input.write(bytes),
    waiting: () => new Map([...waiting].map(([id, { method }]) => [id, method])),
    sent: () => sent,
  };
}

export function framed(message: unknown): string {
  const json = JSON.stringify(message);
  return `Content-Length: ${Buffer.byteLength(json)}\r\n\r\n${json}`;
}

function readFrames(output: Readable, take: (message: Message) => void): void {
  let pieces: Buffer[] = [];
  let [size, wanted] = [0, 0];
  output.on('data', (piece: Buffer) => {
    pieces.push(piece);
    size += piece.length;
    while (size >= Math.max(1, wanted)) {
      const bytes = pieces.length === 1 ? (pieces[0] ?? Buffer.alloc(0)) : Buffer.concat(pieces);
      const head = bytes.indexOf('\r\n\r\n');
      const length =
        head < 0
          ? Number.NaN
          : Number(/Content-Length: (?<length>\d+)/u.exec(bytes.toString('latin1', 0, head))?.groups?.length);
      const end = head + 4 + length;
      pieces = [bytes];
      wanted = Number.isNaN(length) ? size + 1 : end;
      if (size < wanted) return;
      pieces = end < size ? [bytes.subarray(end)] : [];
      size -= end;
      wanted = 0;
      take(JSON.parse(bytes.toString('utf8', head + 4, end)) as Message);
    }
  });
}
