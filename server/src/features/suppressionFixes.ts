import type { Fix, Finding } from '../core/finding';
import type { SourceDocument } from '../service/sourceDocument';
import { clauseHash } from '../workspace/clauseHash';
import { findFrontMatter } from '../workspace/frontMatter';
import type { WaiverFile } from '../workspace/projects';
import { waiverEdits } from '../workspace/waiverEdits';

/** The placeholder that stands where the author is to write why. */
const reason = 'reason';

/**
 * What sets one finding aside: comments for its line and for the whole file. In a licence text a
 * comment would become a part of the licence: there it is a waiver in the project's own file.
 */
export function* suppressionFixes(
  finding: Finding,
  document: SourceDocument,
  waiverFile: WaiverFile | undefined,
): Generator<Fix> {
  if (finding.rule.startsWith('suppression/')) return;
  const { text, kind } = document;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const block =
    kind === 'model-card' || kind === 'dataset-card' ? findFrontMatter(text) : undefined;
  const yamlFile = kind === 'mof' || kind === 'eval-results';
  if (!yamlFile && !isMarkdown(document)) {
    if (waiverFile) yield* waiver(finding, text, waiverFile);
    return;
  }
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

function* waiver({ rule, span }: Finding, text: string, file: WaiverFile): Generator<Fix> {
  const words = clauseHash(text.slice(span.start, span.end));
  const edits = waiverEdits(file.uri, file.text, { rule, path: file.path, words, reason });
  if (edits.length === 0) return;
  yield { title: `Waive ${rule} for these words`, edits, preferred: false, certain: false };
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
