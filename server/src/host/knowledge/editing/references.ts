import type { FileKind } from '../file-kinds.ts';

/** Where in an entry of a list the ids of other entries stand: keys joined by ".", "*" for each item of a list. */
export type ReferencePaths = Readonly<Record<string, readonly FileKind[]>>;

const SOURCES: ReferencePaths = { 'sources.*': ['sources'] };

/** The schemas say that these are ids; this says whose. */
export const REFERENCES: Readonly<Record<FileKind, ReferencePaths>> = {
  sources: {},
  people: { 'offices.*.organisation': ['organisations'], 'offices.*.sources.*': ['sources'] },
  organisations: { ...SOURCES, 'successors.*': ['organisations'], 'successors.*.id': ['organisations'] },
  places: { ...SOURCES, 'successors.*': ['places'], 'successors.*.id': ['places'] },
  topics: {},
  measures: { ...SOURCES, 'topics.*': ['topics'] },
  events: SOURCES,
  contraries: {},
  documents: {
    ...SOURCES,
    issuer: ['organisations'],
    'details.*': ['documents'],
    'successors.*': ['documents'],
    'endings.*.by': ['documents'],
    'amendments.*.by': ['documents'],
    'ends.*.document': ['documents'],
  },
  statements: {
    speaker: ['people', 'organisations'],
    event: ['events'],
    'topics.*': ['topics'],
    'supersedes.*': ['statements'],
    'sources.*.source': ['sources'],
  },
};
