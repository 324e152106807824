/**
 * The page's style. In the editor VS Code's variables give the colours; elsewhere the system's own
 * light or dark scheme does, and on paper black on white.
 */
export const pageStyle = `
:root { color-scheme: light dark; }
body { margin: 0 auto; max-width: 60rem; padding: 1rem 1.5rem 3rem; line-height: 1.5;
  color: var(--vscode-foreground, CanvasText); background: var(--vscode-editor-background, Canvas);
  font-family: var(--vscode-font-family, system-ui, sans-serif); font-size: var(--vscode-font-size, 0.9375rem); }
h1 { font-size: 1.6em; margin: 0.5em 0 0.2em; }
h2 { font-size: 1.25em; margin: 2em 0 0.5em; border-bottom: 1px solid var(--line); padding-bottom: 0.2em; }
h3 { font-size: 1.05em; margin: 1.2em 0 0.3em; }
body { --line: var(--vscode-panel-border, color-mix(in srgb, currentColor 25%, transparent));
  --good: var(--vscode-testing-iconPassed, #2e7d32); --bad: var(--vscode-errorForeground, #c62828);
  --fair: var(--vscode-editorWarning-foreground, #9a6700); --weak: var(--vscode-descriptionForeground, GrayText); }
a { color: var(--vscode-textLink-foreground, LinkText); }
a:focus-visible { outline: 2px solid var(--vscode-focusBorder, Highlight); outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; vertical-align: top; padding: 0.35em 0.8em 0.35em 0; border-bottom: 1px solid var(--line); }
ul { padding-inline-start: 1.2em; }
li { margin: 0.4em 0; }
blockquote { margin: 0.2em 0; padding-inline-start: 0.8em; border-inline-start: 3px solid var(--line); color: var(--weak); overflow-wrap: anywhere; }
code { font-family: var(--vscode-editor-font-family, ui-monospace, monospace); font-size: 0.95em; }
.note { color: var(--weak); }
.granted, .stated, .conditional { color: var(--good); }
.restricted, .missing { color: var(--bad); }
.partial, .unknown { color: var(--fair); }
.verdict { font-weight: 600; white-space: nowrap; }
svg.chain { max-width: 100%; height: auto; max-height: 40rem; }
.chain text { fill: currentColor; font: 13px var(--vscode-font-family, system-ui, sans-serif); }
.chain .small { font-size: 11px; }
.chain rect { fill: none; stroke: var(--weak); stroke-width: 1.5; }
.chain .osi-approved rect, .chain .open rect { stroke: var(--good); }
.chain .restricted rect { stroke: var(--bad); stroke-dasharray: 5 3; }
.chain .unknown rect { stroke: var(--fair); stroke-dasharray: 2 3; }
.chain .node { color: var(--vscode-foreground, CanvasText); }
.chain .edge { fill: none; stroke: var(--weak); stroke-width: 1.5; }
.chain marker path { fill: var(--weak); }
@media print {
  body { color: #000; background: #fff; max-width: none; --good: #000; --bad: #000; --fair: #000; --weak: #333; --line: #999; }
  a { color: inherit; text-decoration: none; }
  section, li, tr { break-inside: avoid; }
}
`;
