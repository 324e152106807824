import type { Fix, Finding } from '../core/finding';
import type { SourceDocument } from '../service/sourceDocument';
import { findFrontMatter } from '../workspace/frontMatter';

/** The placeholder that stands where the author is to write why. */
const reason = 'reason';

/**
 * Comments that set one finding aside, for its line and for the whole file. A licence text in plain
 * words gets none: a comment would become a part of the licence.
 */
export function* suppressionFixes(finding: Finding, document: SourceDocument): Generator<Fix> {
  if (finding.rule.startsWith('suppression/')) return;
  const { text, kind } = document;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const block =
    kind === 'model-card' || kind === 'dataset-card' ? findFrontMatter(text) : undefined;
  const yamlFile = kind === 'mof' || kind === 'eval-results';
  if (!yamlFile && !isMarkdown(document)) return;
  const at = lineStart(text, finding.span.start);
  const inYaml = yamlFile || (block && at >= block.content.start && at < block.content.end);
  if (inYaml) {
    const indent = /^[ ]*/.exec(text.slice(at, at + 200))?.[0] ?? '';
    yield insertion(
      `Suppress ${finding.rule} for this line`,
      at,
      `${indent}# four-freedoms-disable-next-line ${finding.rule} -- ${reason}${eol}`,
    );
  } else if (at >= (block?.content.end ?? 0)) {
    yield insertion(
      `Suppress ${finding.rule} for this line`,
      at,
      `<!-- four-freedoms-disable-next-line ${finding.rule} -- ${reason} -->${eol}`,
    );
  }
  if (block?.closed) {
    yield insertion(
      `Suppress ${finding.rule} for this file`,
      block.content.start,
      `# four-freedoms-disable ${finding.rule} -- ${reason}${eol}`,
    );
  } else if (yamlFile) {
    yield insertion(
      `Suppress ${finding.rule} for this file`,
      0,
      `# four-freedoms-disable ${finding.rule} -- ${reason}${eol}`,
    );
  } else {
    yield insertion(
      `Suppress ${finding.rule} for this file`,
      0,
      `<!-- four-freedoms-disable ${finding.rule} -- ${reason} -->${eol}${eol}`,
    );
  }
}

function insertion(title: string, at: number, newText: string): Fix {
  return {
    title,
    edits: [{ span: { start: at, end: at }, newText }],
    preferred: false,
    certain: false,
  };
}

function isMarkdown({ uri, kind }: SourceDocument): boolean {
  return (
    kind === 'model-card' || kind === 'dataset-card' || /\.(md|markdown|mdown|mkd)$/i.test(uri)
  );
}

function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && text.charCodeAt(at - 1) !== 0x0a && text.charCodeAt(at - 1) !== 0x0d) at--;
  return at;
}
