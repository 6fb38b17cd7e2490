import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { pdfText } from './pdf-text.ts';
import type { SourceText, Unreadable } from './source-text.ts';

/**
 * Reads a PDF in a thread of its own, which is ended where it takes too long or too much: a few kilobytes can be made to unfold
 * into hours of work. A bundle of its own, which is also what the thread runs: nothing else needs 1.5 MB of PDF.
 */
export function readPdf(bytes: Uint8Array): Promise<SourceText | Unreadable> {
  return new Promise((settle) => {
    const worker = new Worker(__filename, {
      workerData: { [TASK]: bytes },
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
    });
    const end = (answer: SourceText | Unreadable): void => {
      clearTimeout(deadline);
      settle(answer);
      void worker.terminate();
    };
    const deadline = setTimeout(() => end(TOO_LONG), LONGEST * 1000);
    worker.once('message', end);
    // What the thread cannot bear is the fault of the file.
    worker.once('error', () => end(TOO_MUCH));
    worker.once('exit', () => end(TOO_MUCH));
  });
}

const TASK = 'doichieu.pdf';

/** In seconds; a report of a thousand pages takes ten. */
const LONGEST = 60;
const MOST_MEGABYTES = 1024;

const TOO_LONG: Unreadable = {
  unreadable: {
    vi: `cần hơn ${LONGEST} giây để đọc nên không được đọc`,
    en: `takes more than ${LONGEST} seconds to read`,
  },
};
const TOO_MUCH: Unreadable = {
  unreadable: { vi: 'cần quá nhiều bộ nhớ để đọc nên không được đọc', en: 'takes too much memory to read' },
};

const task: unknown = isMainThread || typeof workerData !== 'object' ? undefined : workerData?.[TASK];
if (task instanceof Uint8Array) void pdfText(task).then((answer) => parentPort?.postMessage(answer));
