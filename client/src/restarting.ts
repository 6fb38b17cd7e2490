import { type ErrorHandler, ErrorAction } from 'vscode-languageclient/node';

/**
 * What is typed while a server dies cannot be written to it, and the library gives a server up for good after a few such errors.
 * Here they are no reason: a server that is gone is started again when its end is known, as often as the library allows (`usual`).
 */
export function restarting(usual: () => ErrorHandler): ErrorHandler {
  let ends: ErrorHandler | undefined;
  return {
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed() {
      ends ??= usual();
      return ends.closed();
    },
  };
}
