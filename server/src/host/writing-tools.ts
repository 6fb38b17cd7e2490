import { createHash } from 'node:crypto';
import { writeZip } from './docx/write-zip.ts';

/** What the writers of reports need of the machine, as Node has it. */
export const writingTools = {
  sha256: (text: string): string => createHash('sha256').update(text, 'utf8').digest('base64'),
  zip: writeZip,
};
