/** Milliseconds from some moment on. A start that asks for `performance` loads ten modules of Node for it. */
export function milliseconds(): number {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1e3 + nanoseconds / 1e6;
}
