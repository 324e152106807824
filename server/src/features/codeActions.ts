import {
  CodeActionKind,
  type CodeAction,
  type Diagnostic,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit, Fix } from '../core/finding';
import { overlaps, type Span } from '../core/span';
import { authoringCommand, compareCommand } from '../protocol';
import { Lines } from '../report/lines';
import type { Report } from '../service/analysis';
import type { FeatureContext } from './context';
import { diagnosticOf, type DiagnosticCapabilities } from './diagnostics';
import { codeActionKinds, fixAllKind } from './offers';
import { rangeOf } from './positions';
import { suppressionFixes } from './suppressionFixes';

export interface CodeActionCapabilities extends DiagnosticCapabilities {
  /** `edit` may be left for `codeAction/resolve`. */
  readonly resolvesEdit: boolean;
  readonly documentChanges: boolean;
  readonly isPreferred: boolean;
  /** The client has the commands of the authoring flows. */
  readonly authoring: boolean;
}

/** What a lazily resolved action is found again by. */
export interface ActionData {
  readonly uri: string;
  readonly version: number;
  /** The finding's place in the order of the document's findings, or `all`. */
  readonly finding: number | 'all';
  /** The fix's place among the finding's own fixes and the suppressions after them. */
  readonly fix: number;
}

/** True where nothing we could answer was asked for: a save must not even wait for an analysis. */
export function wantsNothing(only: readonly string[] | undefined): boolean {
  return (
    only !== undefined &&
    !codeActionKinds.some((kind) => only.some((wanted) => includes(wanted, kind)))
  );
}

/** The actions for the findings that `span` touches. `compares`: the document can be shown beside its original. */
export function codeActionsAt(
  context: FeatureContext,
  span: Span,
  only: readonly string[] | undefined,
  capabilities: CodeActionCapabilities & { readonly compares: boolean },
): CodeAction[] {
  const wants = (kind: string) =>
    only === undefined || only.some((wanted) => includes(wanted, kind));
  const actions: CodeAction[] = [];
  if (wants(CodeActionKind.QuickFix)) {
    const departures: Diagnostic[] = [];
    for (const [index, report] of context.checked.reports.entries()) {
      if (!touches(report.finding.span, span)) continue;
      actions.push(...quickFixes(report, index, context, capabilities));
      if (comparable.has(report.finding.rule))
        departures.push(diagnosticOf(report.finding, context, capabilities));
    }
    if (capabilities.compares && departures.length > 0)
      actions.push(compareAction(context.document.uri, departures));
  }
  // Unasked, fix-all would crowd every light bulb.
  if (only !== undefined && wants(fixAllKind)) {
    const action = fixAll(context, capabilities);
    if (action) actions.push(action);
  }
  return actions;
}

/** The edit of an action that was answered without; undefined where the document has moved on. */
export function resolveEdit(
  context: FeatureContext,
  data: ActionData,
  capabilities: CodeActionCapabilities,
): WorkspaceEdit | undefined {
  if (data.version !== context.checked.document.version) return undefined;
  if (data.finding === 'all') return workspaceEdit(certainEdits(context), context, capabilities);
  const report = context.checked.reports[data.finding];
  const fix = report && fixesOf(report, context)[data.fix];
  return fix && workspaceEdit(fix.edits, context, capabilities);
}

/** The rules whose findings the original's own words explain best. */
const comparable: ReadonlySet<string> = new Set([
  'license/modified',
  'license/look-alike',
  'license/incomplete',
]);

function compareAction(uri: string, diagnostics: Diagnostic[]): CodeAction {
  const title = 'Compare with the original';
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    command: { title, command: compareCommand, arguments: [uri] },
  };
}

function* quickFixes(
  report: Report,
  index: number,
  context: FeatureContext,
  capabilities: CodeActionCapabilities,
): Generator<CodeAction> {
  const { uri, version } = context.checked.document;
  const fixes = fixesOf(report, context);
  if (fixes.length === 0) return;
  const diagnostics: Diagnostic[] = [diagnosticOf(report.finding, context, capabilities)];
  for (const [place, fix] of fixes.entries()) {
    const action: CodeAction = { title: fix.title, kind: CodeActionKind.QuickFix, diagnostics };
    if (capabilities.isPreferred && fix.preferred) action.isPreferred = true;
    if (fix.flow !== undefined) {
      if (!capabilities.authoring) continue;
      const command = authoringCommand(fix.flow);
      action.command = { title: fix.title, command, arguments: [uri] };
    } else if (capabilities.resolvesEdit) {
      const data: ActionData = { uri, version, finding: index, fix: place };
      action.data = data;
    } else {
      const edit = workspaceEdit(fix.edits, context, capabilities);
      if (!edit) continue;
      action.edit = edit;
    }
    yield action;
  }
}

function fixAll(
  context: FeatureContext,
  capabilities: CodeActionCapabilities,
): CodeAction | undefined {
  const edits = certainEdits(context);
  if (edits.length === 0) return undefined;
  // On save an editor applies what it gets; it would only lose time by resolving.
  const edit = workspaceEdit(edits, context, capabilities);
  return (
    edit && {
      title: 'Fix all that Four Freedoms is certain of',
      kind: fixAllKind,
      edit,
    }
  );
}

/** The edits of all certain fixes in this document, without those that would overlap earlier ones. */
function certainEdits({ checked }: FeatureContext): Edit[] {
  const taken: Edit[] = [];
  for (const report of checked.reports) {
    const fix = report.fixes().find(({ certain }) => certain);
    if (!fix || fix.edits.some((edit) => edit.uri !== undefined)) continue;
    if (fix.edits.some((edit) => taken.some((other) => collides(edit.span, other.span)))) continue;
    taken.push(...fix.edits);
  }
  return taken.sort((a, b) => a.span.start - b.span.start);
}

function fixesOf(report: Report, { checked, waiverFile }: FeatureContext): readonly Fix[] {
  return [...report.fixes(), ...suppressionFixes(report.finding, checked.document, waiverFile)];
}

/** An edit bound to the version it was made for; files that do not exist yet are created. */
function workspaceEdit(
  edits: readonly Edit[],
  { document, otherDocument }: FeatureContext,
  { documentChanges }: CodeActionCapabilities,
): WorkspaceEdit | undefined {
  // Another file was changed in the editor since it was read: its offsets are no longer those.
  const moved = edits.some(
    ({ uri, text }) => uri !== undefined && text !== undefined && isOther(otherDocument(uri), text),
  );
  if (moved) return undefined;
  const isOwn = ({ uri }: Edit): boolean => uri === undefined || uri === document.uri;
  const own: TextEdit[] = edits
    .filter(isOwn)
    .map(({ span, newText }) => ({ range: rangeOf(document, span), newText }));
  const others = otherEdits(edits.filter((edit) => !isOwn(edit)));
  if (!documentChanges) {
    const changes = Object.fromEntries(others.map(({ uri, edits: list }) => [uri, list]));
    return { changes: { ...(own.length > 0 ? { [document.uri]: own } : {}), ...changes } };
  }
  const changes: TextDocumentEdit[] = [
    { textDocument: { uri: document.uri, version: document.version }, edits: own },
  ];
  return {
    documentChanges: [
      ...others.flatMap(({ uri, isNew, edits: list }) => [
        ...(isNew ? [{ kind: 'create' as const, uri, options: { ignoreIfExists: true } }] : []),
        { textDocument: { uri, version: null }, edits: list },
      ]),
      ...(own.length > 0 ? changes : []),
    ],
  };
}

function isOther(open: TextDocument | undefined, text: string): boolean {
  return open !== undefined && open.getText() !== text;
}

/** Edits of files beside the document, by file; a file whose text the edits don't know is a new one. */
function otherEdits(
  edits: readonly Edit[],
): { readonly uri: string; readonly isNew: boolean; readonly edits: TextEdit[] }[] {
  const files = new Map<string, { uri: string; isNew: boolean; edits: TextEdit[] }>();
  for (const { uri = '', text, span, newText } of edits) {
    const file = files.get(uri) ?? { uri, isNew: text === undefined, edits: [] };
    file.edits.push({ range: new Lines(text ?? '').range(span), newText });
    files.set(uri, file);
  }
  return [...files.values()];
}

function touches(finding: Span, asked: Span): boolean {
  // A cursor at the very end of a finding still means it.
  return finding.start <= asked.end && asked.start <= finding.end;
}

function collides(a: Span, b: Span): boolean {
  return overlaps(a, b) || (a.start === b.start && (a.start === a.end || b.start === b.end));
}

/** LSP's hierarchy of kinds: `source` includes `source.fixAll`, and '' includes all. */
function includes(wanted: string, kind: string): boolean {
  return wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`);
}
