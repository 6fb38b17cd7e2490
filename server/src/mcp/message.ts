import { escapeInJson, legible } from '../markup/printable.ts';

/** JSON-RPC 2.0 as the Model Context Protocol uses it over standard streams: one message a line. */
export type Id = string | number;

export interface Request {
  readonly kind: 'request';
  readonly id: Id;
  readonly method: string;
  readonly params: Params;
}

export type Params = Readonly<Record<string, unknown>>;

export type Incoming =
  | Request
  /** A notification, or an answer to a request that was never sent: nothing is answered to either. */
  | { readonly kind: 'silent' }
  | { readonly kind: 'malformed'; readonly id: Id | null; readonly code: ErrorCode; readonly why: string };

export const ERROR = {
  parse: -32700,
  invalidRequest: -32600,
  methodNotFound: -32601,
  invalidParams: -32602,
  internal: -32603,
} as const;
export type ErrorCode = (typeof ERROR)[keyof typeof ERROR];

/** Reads a line, whatever it holds. */
export function readMessage(line: string): Incoming {
  let message: unknown;
  try {
    message = JSON.parse(line);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { kind: 'malformed', id: null, code: ERROR.parse, why };
  }
  return read(message);
}

function read(message: unknown): Incoming {
  if (!isRecord(message) || message.jsonrpc !== '2.0') return invalid(null, 'no JSON-RPC 2.0 message');
  const { id, method, params = {} } = message;
  const known = typeof id === 'string' || typeof id === 'number' ? id : null;
  if (method === undefined && ('result' in message || 'error' in message)) return { kind: 'silent' };
  if (typeof method !== 'string') return invalid(known, 'the method is missing');
  if (!('id' in message)) return { kind: 'silent' };
  if (known === null) return invalid(null, 'the id has to be a string or a number');
  return isRecord(params)
    ? { kind: 'request', id: known, method, params }
    : invalid(known, 'params has to be an object');
}

function invalid(id: Id | null, why: string): Incoming {
  return { kind: 'malformed', id, code: ERROR.invalidRequest, why };
}

export function isRecord(value: unknown): value is Params {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function result(id: Id, value: object): string {
  return escapeInJson(JSON.stringify({ jsonrpc: '2.0', id, result: value }));
}

export function failure(id: Id | null, code: ErrorCode, message: string): string {
  return escapeInJson(JSON.stringify({ jsonrpc: '2.0', id, error: { code, message: legible(message) } }));
}
