import type { CodeLens } from 'vscode-languageserver-types';
import { showReportCommand } from '../protocol';
import { verdictOf } from '../service/verdict';
import type { FeatureContext } from './context';

/** One lens on the first line with the document's verdict. */
export function codeLenses({ document, checked, settings }: FeatureContext): CodeLens[] {
  if (!settings.codeLens) return [];
  const title = verdictOf(checked);
  if (title === '') return [];
  const start = { line: 0, character: 0 };
  return [
    {
      range: { start, end: start },
      command: { title, command: showReportCommand, arguments: [document.uri] },
    },
  ];
}
