import { type ConnectionOptions, Message, type RequestMessage } from 'vscode-languageserver';
import { faultIn } from './shapes.ts';

/**
 * How a connection is made. The library looks into the parameters of a request before its handler does, and some clients write
 * `null` for none: they are empty here, and what is missing in them is said by whoever asks for it. The library itself refuses
 * an `initialize` that has none.
 */
export const CONNECTION: ConnectionOptions = {
  messageStrategy: {
    handleMessage: (message, next) => next(Message.isRequest(message) ? withParameters(message) : message),
  },
};

function withParameters(request: RequestMessage): RequestMessage {
  const { params, ...bare } = request;
  if (bare.method === 'initialize' && faultIn(bare.method, params) !== undefined) return bare;
  const isEmpty = params === null || (Array.isArray(params) && params.length === 0);
  return isEmpty ? { ...bare, params: {} } : request;
}
