import type { Location, Range, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Span } from '../core/span';
import type { DefinedTerm } from '../text/definedTerms';
import type { FeatureContext } from './context';
import { escapeMarkdown } from '../core/markdown';
import { rangeOf } from './positions';

/** Defined terms ("Derivatives of the Model") and cross-references ("Section 5(a)") of licence texts. */

/** Where the term or numbered part at `offset` is defined. */
export function definitionAt(context: FeatureContext, offset: number): Location | null {
  const target = referenceTarget(context, offset) ?? termAt(context, offset)?.term.name;
  return target ? locationOf(context, target) : null;
}

/** All uses of the term, or all references to the numbered part, at `offset`. */
export function referencesAt(
  context: FeatureContext,
  offset: number,
  includeDeclaration: boolean,
): Location[] {
  const { legal } = context.checked.analysis;
  const use = termAt(context, offset);
  if (use && legal) {
    return legal
      .terms()
      .uses.filter(
        ({ term, span }) => term === use.term && (includeDeclaration || !isName(span, term)),
      )
      .map(({ span }) => locationOf(context, span));
  }
  const target = referenceTarget(context, offset);
  if (!target || !legal) return [];
  const sections = legal.sections();
  return legal
    .references()
    .filter(({ path }) => sections.find(path)?.span === target)
    .map(({ span }) => locationOf(context, span));
}

/** The term at `offset`, as the range that a rename would be typed into; null where there is none. */
export function prepareRenameAt(
  context: FeatureContext,
  offset: number,
): { range: Range; placeholder: string } | null {
  const use = termAt(context, offset);
  return use && { range: rangeOf(context.document, use.span), placeholder: use.term.term };
}

/** The edits that call the term at `offset` something else, everywhere in the document. */
export function renameAt(
  context: FeatureContext,
  offset: number,
  newName: string,
): WorkspaceEdit | null {
  const { legal } = context.checked.analysis;
  const use = termAt(context, offset);
  if (!use || !legal || newName.trim() === '') return null;
  const edits = legal
    .terms()
    .uses.filter(({ term }) => term === use.term)
    .map(({ span }) => ({ range: rangeOf(context.document, span), newText: newName.trim() }));
  return { changes: { [context.document.uri]: edits } };
}

/** What a term means, in the text's own words; undefined where none stands at `offset`. */
export function termHoverAt(
  context: FeatureContext,
  offset: number,
): { span: Span; markdown: string } | undefined {
  const { legal } = context.checked.analysis;
  const { text } = context.checked.document;
  const use = termAt(context, offset);
  if (use && !isName(use.span, use.term)) {
    return {
      span: use.span,
      markdown: `**${use.term.term}**: ${quote(text, context, use.term.name)}`,
    };
  }
  const reference = legal?.references().find(({ span }) => holds(span, offset));
  const target = reference && legal?.sections().find(reference.path);
  return target
    ? {
        span: reference.span,
        markdown: `**${target.path.join('.')}**: ${quote(text, context, target.span)}`,
      }
    : undefined;
}

/** Longest quotation in a hover, in UTF-16 code units. */
const longestQuote = 600;

/** The sentence around `span`, as the text has it. */
function quote(text: string, context: FeatureContext, span: Span): string {
  const blocks = context.checked.analysis.legal?.model.blocks ?? [];
  const block = blocks.find((each) => each.span.start <= span.start && span.start < each.span.end);
  const sentence = block?.reading.sentences.find(
    ({ start, end }) =>
      block.span.start + start <= span.start && span.start < block.span.start + end,
  );
  const start = block && sentence ? block.span.start + sentence.start : span.start;
  const end = block && sentence ? block.span.start + sentence.end : span.end;
  // A sentence may be counted from inside its opening quote.
  const quoted = /["“「『]/.test(text.charAt(start - 1));
  const whole = text.slice(quoted ? start - 1 : start, end);
  const words = whole.replace(/\s+/g, ' ').trim();
  const cut = words.length > longestQuote ? `${words.slice(0, longestQuote)}…` : words;
  return escapeMarkdown(cut);
}

function termAt(
  { checked }: FeatureContext,
  offset: number,
): { span: Span; term: DefinedTerm } | null {
  const uses = checked.analysis.legal?.terms().uses ?? [];
  return uses.find(({ span }) => holds(span, offset)) ?? null;
}

function referenceTarget({ checked }: FeatureContext, offset: number): Span | undefined {
  const { legal } = checked.analysis;
  const reference = legal?.references().find(({ span }) => holds(span, offset));
  return reference && legal?.sections().find(reference.path)?.span;
}

function holds(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

function isName(span: Span, term: DefinedTerm): boolean {
  return span.start >= term.name.start && span.end <= term.name.end;
}

function locationOf({ document }: FeatureContext, span: Span): Location {
  return { uri: document.uri, range: rangeOf(document, span) };
}
