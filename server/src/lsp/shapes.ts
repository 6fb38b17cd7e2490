/** What a request must carry for its handler to rely on it: the fields that it reads, of the kinds that the protocol gives them. */
type Shape = Readonly<Record<string, Kind>>;

interface Kind {
  readonly name: string;
  readonly fits: (value: unknown) => boolean;
}

/** The first thing that is wrong with the parameters of a request, for whoever sent them; undefined where nothing is. */
export function faultIn(request: string, params: unknown): string | undefined {
  if (!isRecord(params)) return 'params: object';
  const found = Object.entries(SHAPES[request] ?? {}).find(([field, { fits }]) => !fits(params[field]));
  return found === undefined ? undefined : `${found[0]}: ${found[1].name}`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPosition(value: unknown): boolean {
  return isRecord(value) && typeof value.line === 'number' && typeof value.character === 'number';
}

function isRange(value: unknown): boolean {
  return isRecord(value) && isPosition(value.start) && isPosition(value.end);
}

const text: Kind = { name: 'string', fits: (value) => typeof value === 'string' };
const record: Kind = { name: 'object', fits: isRecord };
const document: Kind = { name: '{ uri: string }', fits: (value) => isRecord(value) && typeof value.uri === 'string' };
const position: Kind = { name: '{ line: number, character: number }', fits: isPosition };
const range: Kind = { name: '{ start: Position, end: Position }', fits: isRange };
const list = ({ name, fits }: Kind): Kind => ({
  name: `${name}[]`,
  fits: (value) => Array.isArray(value) && value.every(fits),
});
const optional = ({ name, fits }: Kind): Kind => ({
  name: `${name} | undefined`,
  fits: (value) => value === undefined || fits(value),
});
const listed = list(record);
const kinds = optional(list(text));
const actionContext: Kind = {
  name: '{ diagnostics: Diagnostic[], only?: string[] }',
  fits: (value) => isRecord(value) && listed.fits(value.diagnostics) && kinds.fits(value.only),
};

const WHOLE: Shape = { textDocument: document };
const AT: Shape = { textDocument: document, position };
const WITHIN: Shape = { textDocument: document, range };

/** By the name under which a request is guarded; those that are not named here look at each of their fields themselves. */
const SHAPES: Readonly<Record<string, Shape>> = {
  initialize: { capabilities: record },
  diagnostic: WHOLE,
  hover: AT,
  codeAction: { ...WITHIN, context: actionContext },
  completion: AT,
  definition: AT,
  references: { ...AT, context: record },
  prepareRename: AT,
  rename: { ...AT, newName: text },
  documentHighlight: AT,
  documentSymbol: WHOLE,
  foldingRange: WHOLE,
  selectionRange: { ...WHOLE, positions: list(position) },
  codeLens: WHOLE,
  documentLink: WHOLE,
  inlayHint: WITHIN,
  workspaceSymbol: { query: text },
  'semanticTokens/full': WHOLE,
  'semanticTokens/full/delta': WHOLE,
  'semanticTokens/range': WITHIN,
  citation: { id: text, textDocument: optional(document) },
  status: { uri: optional(text) },
  report: { uri: optional(text) },
  check: { uri: text },
};
