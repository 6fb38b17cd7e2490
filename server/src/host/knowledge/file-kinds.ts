/** The kinds of knowledge files, each by the key of its list. */
export const FILE_KINDS = [
  'sources',
  'people',
  'organisations',
  'places',
  'topics',
  'measures',
  'events',
  'contraries',
  'statements',
  'documents',
] as const;

export type FileKind = (typeof FILE_KINDS)[number];
