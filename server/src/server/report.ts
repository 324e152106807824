import type { CheckedFile } from '../report/checkedFile';
import { chainOf, pageModel, reportBody, reportHtml, reportMarkdown } from '../report/page/index';
import type { ReportParams } from '../protocol';
import { baseName } from '../workspace/paths';

/**
 * The script of the live page: takes a new body in without losing the reader's place, and tells
 * the webview where a reader wants to go.
 */
const script = `
const vscode = acquireVsCodeApi();
const main = document.getElementById('report');
main.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-uri]');
  if (!link) return;
  event.preventDefault();
  vscode.postMessage({ uri: link.dataset.uri, range: link.dataset.range.split(',').map(Number) });
});
addEventListener('message', ({ data }) => {
  const links = [...main.querySelectorAll('a[data-uri]')];
  const focused = links.indexOf(document.activeElement);
  const top = scrollY;
  main.innerHTML = data.body;
  scrollTo(0, top);
  if (focused >= 0) main.querySelectorAll('a[data-uri]')[focused]?.focus({ preventScroll: true });
});
`;

/** The page of the documents of one folder, in the format that was asked for. */
export function renderReport(
  folder: string,
  files: readonly CheckedFile[],
  { format, nonce }: Pick<ReportParams, 'format' | 'nonce'>,
): string {
  const title = baseName(folder);
  const model = pageModel(title, files, chainOf(title, files));
  switch (format) {
    case 'md':
      return reportMarkdown(model);
    case 'body':
      return reportBody(model, { script });
    case 'html':
      return reportHtml(model, { nonce: safe(nonce), script });
  }
}

/** A nonce stands in attributes and in the policy: nothing but letters and digits gets there. */
function safe(nonce = ''): string {
  return nonce.replace(/[^A-Za-z0-9]/g, '');
}
