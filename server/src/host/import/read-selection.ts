import { parseDraft } from '../../core/document/parse.ts';
import { selectedCandidates } from '../../core/import/selected.ts';
import type { Day } from '../../core/text/day.ts';
import type { Span } from '../../core/text/span.ts';
import { nameSource, statementIds } from './candidate-yaml.ts';
import { type Against, idsOnRecord } from './read-imports.ts';
import type { ImportedFile } from './write-import.ts';

/** A part of a text that somebody wants on record. */
export interface SelectedText {
  /** The name of the document: its source is named after it. */
  readonly name: string;
  readonly text: string;
  readonly selected: Span;
  /** False where the text is nowhere but in an editor, and is kept beside the statements. */
  readonly isFile: boolean;
  readonly speaker: string | undefined;
  readonly date: Day | undefined;
}

export type ReadSelection =
  | { readonly kind: 'found'; readonly file: ImportedFile }
  | { readonly kind: 'open'; readonly speaker: boolean; readonly date: boolean };

/** Makes candidates of a selection, with the document as their source. */
export function readSelection(given: SelectedText, { knowledge, asOf }: Against): ReadSelection {
  const { name, text, selected, isFile, speaker, date } = given;
  const read = selectedCandidates({ draft: parseDraft(text), selected, knowledge, speaker, date, today: asOf });
  if (read.kind === 'open') return read;
  const { candidates, head } = read;
  const source = nameSource(name, { ...head, title: head.title ?? name }, []);
  const ids = statementIds(candidates, idsOnRecord(knowledge));
  return {
    kind: 'found',
    file:
      isFile && source.file === name
        ? { source, candidates, ids, text: undefined }
        : { source: { ...source, file: `${source.id}.txt` }, candidates, ids, text },
  };
}
