// Loaded before a program (node --require): whoever waits for half a minute or more waits for a second.
const { setTimeout } = globalThis;
globalThis.setTimeout = (callback, delay, ...rest) => setTimeout(callback, delay >= 30_000 ? 1000 : delay, ...rest);
