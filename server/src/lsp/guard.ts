import { CancellationToken, ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { legibleAnswer } from './legible.ts';
import type { Log } from './ports.ts';
import { faultIn } from './shapes.ts';

/**
 * The one place in which a request may fail: the failure is logged and answered as an error of the protocol, and the
 * server lives on. What is answered can be shown as it is: `show` sees to that, where the handler has not. A request without what it needs is answered as such, and a request that the client took back is answered as cancelled, whatever came out of it.
 */
export function guard<P, R>(
  log: Log,
  name: string,
  handler: (params: P, token: CancellationToken) => R | ResponseError<never> | Promise<R | ResponseError<never>>,
  show: (answer: R | ResponseError<never>) => R | ResponseError<never> = legibleAnswer,
): (params: P, token: CancellationToken) => Promise<R | ResponseError<never>> {
  return async (params, token) => {
    // Parameters by their order, which nothing here is asked with, leave no token where it is looked for.
    const fault = CancellationToken.is(token) ? faultIn(name, params) : 'params: object';
    if (fault !== undefined) return invalidParams(`${name}: ${fault}`);
    if (token.isCancellationRequested) return cancelled(name);
    try {
      const result = await handler(params, token);
      if (token.isCancellationRequested) return cancelled(name);
      // A bare text is asked for to be put somewhere.
      return typeof result === 'string' ? result : show(result);
    } catch (error) {
      log.error(`${name}: ${describe(error)}`);
      return new ResponseError<never>(ErrorCodes.InternalError, legibleAnswer(`${name}: ${messageOf(error)}`));
    }
  };
}

/** The same for work that nobody waits for. */
export function guardTask(log: Log, name: string, task: () => Promise<void>): void {
  task().catch((error: unknown) => log.error(`${name}: ${describe(error)}`));
}

export function invalidParams(message: string): ResponseError<never> {
  return new ResponseError<never>(ErrorCodes.InvalidParams, message);
}

function cancelled(name: string): ResponseError<never> {
  return new ResponseError<never>(LSPErrorCodes.RequestCancelled, `${name}: cancelled`);
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
