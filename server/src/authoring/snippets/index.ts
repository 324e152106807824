import { clauseSnippets } from './clauses';
import { frontMatterSnippets } from './frontMatter';
import { licenseSnippets } from './licenseSections';
import { noticeSnippets } from './notices';
import { osaidSnippets } from './osaidSections';
import { sectionSnippets } from './sections';
import type { Snippet } from './snippet';

export type { Snippet, SnippetPlace } from './snippet';
export { placeholder, toSnippet, toText, type StopValues, type Template } from './template';
export { wording, type Wording } from './clauses';
export * from './licenseSections';
export * from './osaidSections';
export * from './sections';

/** Every snippet, in the order in which they are listed. */
export const snippets: readonly Snippet[] = Object.freeze([
  ...frontMatterSnippets,
  ...licenseSnippets,
  ...osaidSnippets,
  ...sectionSnippets,
  ...clauseSnippets,
  ...noticeSnippets,
]);
