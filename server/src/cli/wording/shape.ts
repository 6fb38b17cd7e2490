import type { Widened } from '../../review/widened.ts';
import type { vi } from './vi.ts';

/** Every text of the command line, in one language. */
export type Texts = Widened<typeof vi>;
