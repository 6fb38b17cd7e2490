import type { TextDocument } from 'vscode-languageserver-textdocument';
import { firstLook } from '../core/early/first-look.ts';
import type { Finding } from '../core/findings/finding.ts';
import { type Rechecked, recheck } from '../core/early/recheck.ts';
import type { Day } from '../core/text/day.ts';
import { type Edit, editBetween } from '../core/text/edit.ts';
import type { Analysis, IndexedDraft } from './judge.ts';
import type { Ports } from './ports.ts';
import { isRoomy, lengthOfText } from './roomy-document.ts';
import type { Situation } from './session.ts';
import { inSlices } from './slices.ts';
import type { Target } from './to-lsp.ts';

/** What is found in a document, as far as its client is told of it. */
export interface Findings {
  readonly findings: readonly Finding[];
  readonly target: Target;
}

/** What can be told of a long draft before all of it is checked: after an edit what it has changed, of a new one its first pages. */
export interface EarlyFindings {
  /** Undefined where the whole is known, is soon, or alone can tell. */
  of(document: TextDocument, situation: Situation): Promise<EarlyFound | undefined>;
  forget(uri: string): void;
}

export interface EarlyFound extends Findings {
  /** True where nothing was told of the document before. */
  readonly isFirstLook: boolean;
}

/** What a document was last checked as. */
export interface LastCheck {
  readonly document: TextDocument;
  readonly situation: Situation;
  readonly today: Day;
  /** Undefined where it was no draft. */
  readonly analysis: Analysis | undefined;
}

export interface EarlyFindingsInput {
  readonly ports: Pick<Ports, 'rules' | 'today'>;
  readonly isNewest: (document: TextDocument) => boolean;
  readonly lastCheck: (uri: string) => LastCheck | undefined;
  /** Undefined where the document is no draft, or no longer the newest. */
  readonly indexed: (document: TextDocument, situation: Situation) => Promise<IndexedDraft | undefined>;
}

export function createEarlyFindings({ ports, isNewest, lastCheck, indexed }: EarlyFindingsInput): EarlyFindings {
  const bases = new Map<string, Base>();
  const rules = ports.rules && { rules: ports.rules };

  const look = async (document: TextDocument, situation: Situation): Promise<EarlyFound | undefined> => {
    const today = ports.today();
    const about = await indexed(document, situation);
    if (about === undefined) return undefined;
    const { draft } = about.index;
    const found = await inSlices(
      firstLook({ draft, ...givenIn(about), ...rules }),
      () => isNewest(document) && lastCheck(document.uri) === undefined,
    );
    if (found === undefined) return undefined;
    const findings = unlessKnown(found, situation);
    bases.set(document.uri, { document, situation, today, about, whole: draft, draft, findings, since: undefined });
    return { findings, target: about.target, isFirstLook: true };
  };

  /** What was told last: of a check, or of what was looked at since or before the first. */
  const baseOf = (uri: string): Base | undefined => {
    const [last, known] = [lastCheck(uri), bases.get(uri)];
    if (last === undefined) return known?.since === undefined ? known : undefined;
    const { analysis } = last;
    if (analysis === undefined || known?.since === analysis) return analysis && known;
    return { ...last, ...fromCheck(analysis) };
  };

  return {
    async of(document, situation) {
      const { uri } = document;
      const last = lastCheck(uri);
      if (lengthOfText(document) < LONG || last?.document === document) return undefined;
      const base = baseOf(uri);
      if (base === undefined) return last === undefined ? look(document, situation) : undefined;
      if (base.situation !== situation || base.today !== ports.today()) return undefined;
      const target = { ...base.about.target, document };
      if (base.document === document) return { findings: base.findings, target, isFirstLook: false };
      const edit = editSince(base, document);
      const text = () => document.getText();
      const after = edit && recheck({ earlier: base, edit, text, ...givenIn(base.about), ...rules });
      if (after === undefined) return undefined;
      // What has stayed as it was is the same list for whoever makes something of it.
      const findings = after.findings === base.findings ? base.findings : unlessKnown(after.findings, situation);
      bases.set(uri, { ...base, ...after, findings, document });
      return { findings, target, isFirstLook: false };
    },
    forget: (uri) => void bases.delete(uri),
  };
}

/** What was told of a document, on which what is told of the next text builds. */
interface Base extends Rechecked {
  readonly document: TextDocument;
  readonly situation: Situation;
  readonly today: Day;
  readonly about: IndexedDraft;
  /** The check that it builds on; undefined before the first. */
  readonly since: Analysis | undefined;
}

function fromCheck(analysis: Analysis): Pick<Base, 'about' | 'since' | keyof Rechecked> {
  const { draft, findings } = analysis.context;
  return { about: analysis, since: analysis, whole: draft, draft, findings };
}

function givenIn({ situation, basis }: IndexedDraft) {
  const { knowledge, asOf } = basis;
  return { knowledge, asOf, basis, severities: situation.severities };
}

/** What tells a document from that of which something was told; undefined where something has moved. */
function editSince({ document: earlier, draft }: Base, document: TextDocument): Edit | undefined {
  const last = isRoomy(document) ? document.edit : undefined;
  if (last !== undefined && isRoomy(earlier) && last.of === earlier.content) return last;
  return editBetween(draft.text, document.getText());
}

/** What is in the baseline is left out. */
function unlessKnown(findings: readonly Finding[], { baseline }: Situation): readonly Finding[] {
  return findings.filter(({ fingerprint }) => !baseline.has(fingerprint));
}

/** In UTF-16 code units: a shorter text is checked as a whole before anybody waits for it. */
const LONG = 50_000;
