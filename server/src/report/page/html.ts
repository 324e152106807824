import { escapeHtml } from './escape';
import { chainSvg } from './graph';
import type { ComponentPart, FreedomPart, PageFinding, PageModel, Place } from './model';
import { pageStyle } from './style';
import {
  count,
  disclaimer,
  freedomWords,
  grantMarks,
  grantWords,
  kindWords,
  stateMarks,
  stateWords,
  summary,
  termsWords,
} from './words';

/** Where the page is shown. */
export interface HtmlOptions {
  /** A value that nobody can guess; only styles and scripts that carry it are let through. */
  readonly nonce: string;
  /**
   * A script for the editor's webview: it gets clicks on places. Without it the page has none, and
   * places are plain links.
   */
  readonly script?: string;
  /** The address of a place in a page without a script; undefined where it has none. */
  readonly hrefOf?: (place: Place) => string | undefined;
}

/** The whole page. */
export function reportHtml(model: PageModel, options: HtmlOptions): string {
  const { nonce, script } = options;
  const policy = [
    "default-src 'none'",
    `style-src 'nonce-${nonce}'`,
    ...(script === undefined ? [] : [`script-src 'nonce-${nonce}'`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Four Freedoms: ${escapeHtml(model.title)}</title>
<style nonce="${nonce}">${pageStyle}</style>
</head>
<body>
<main id="report">
${reportBody(model, options)}
</main>
${script === undefined ? '' : `<script nonce="${nonce}">${script}</script>`}
</body>
</html>
`;
}

/** What stands in the page's `main`, which a live page puts in the old one's place. */
export function reportBody(
  model: PageModel,
  options: Pick<HtmlOptions, 'script' | 'hrefOf'>,
): string {
  const at = linker(options);
  return [
    `<h1>${escapeHtml(model.title)}</h1>`,
    `<p id="summary" role="status">${escapeHtml(summary(model))}</p>`,
    `<p class="note">${disclaimer}</p>`,
    section(
      'freedoms',
      'The four freedoms',
      model.freedoms.map((part) => freedom(part, at)).join('\n'),
    ),
    section('completeness', 'Completeness', completeness(model.components, at)),
    section(
      'consistency',
      'Consistency',
      list(model.consistency, at) ||
        '<p>Card, licence files, base models and data sets do not contradict one another.</p>',
    ),
    model.chain.length === 0 ? '' : section('chain', 'Licence chain', chain(model)),
    model.others.length === 0 ? '' : section('others', 'Other findings', list(model.others, at)),
    model.waived.length === 0 ? '' : section('waived', 'Set aside', waived(model, at)),
    section('documents', 'Documents', documents(model, at)),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

type Linker = (place: Place) => string;

function linker({ script, hrefOf }: Pick<HtmlOptions, 'script' | 'hrefOf'>): Linker {
  return (place) => {
    const { start, end } = place.range;
    const label = `${place.path}:${start.line + 1}`;
    const href = script === undefined ? hrefOf?.(place) : '#';
    if (href === undefined) return `<code>${escapeHtml(label)}</code>`;
    const data =
      script === undefined
        ? ''
        : ` data-uri="${escapeHtml(place.uri)}" data-range="${[start.line, start.character, end.line, end.character].join(',')}"`;
    return `<a href="${escapeHtml(href)}"${data}><code>${escapeHtml(label)}</code></a>`;
  };
}

function section(id: string, title: string, content: string): string {
  return `<section aria-labelledby="${id}">\n<h2 id="${id}">${title}</h2>\n${content}\n</section>`;
}

function freedom({ freedom: name, grant, clauses }: FreedomPart, at: Linker): string {
  const clause = clauses.length === 0 ? '' : ` · ${count(clauses.length, 'clause')}`;
  return `<h3>${capital(name)}: <span class="verdict ${grant}">${grantMarks[grant]} ${grantWords[grant]}</span>${clause}</h3>
<p class="note">${freedomWords[name]}</p>
${list(clauses, at)}`;
}

function completeness(components: readonly ComponentPart[], at: Linker): string {
  if (components.length === 0) return '<p>There is no card that could state what is published.</p>';
  const rows = components.map(
    ({ name, state, evidence }) =>
      `<tr><th scope="row">${name}</th><td><span class="verdict ${state}">${stateMarks[state]} ${stateWords[state]}</span></td><td>${
        evidence.map(({ message, place }) => `${escapeHtml(message)} ${at(place)}`).join('<br>') ||
        '—'
      }</td></tr>`,
  );
  return `<table><thead><tr><th scope="col">Element</th><th scope="col">State</th><th scope="col">What is said of it</th></tr></thead><tbody>
${rows.join('\n')}
</tbody></table>`;
}

function list(findings: readonly PageFinding[], at: Linker): string {
  if (findings.length === 0) return '';
  const items = findings.map(({ title, severity, message, place, quote }) => {
    const words = quote === '' ? '' : `<blockquote>${escapeHtml(quote)}</blockquote>`;
    return `<li><strong>${escapeHtml(title)}</strong> <span class="note">(${severity})</span> ${at(place)}<br>${escapeHtml(message)}${words}</li>`;
  });
  return `<ul>\n${items.join('\n')}\n</ul>`;
}

function chain({ chain: nodes }: PageModel): string {
  const words = { base: 'base model', model: 'this repository', data: 'data set' };
  const items = nodes.map(
    ({ label, kind, license, terms }) =>
      `<li>${words[kind]} <strong>${escapeHtml(label)}</strong>: ${escapeHtml(license ?? 'no licence known')} (${termsWords[terms]})</li>`,
  );
  return `${chainSvg(nodes)}\n<ul>\n${items.join('\n')}\n</ul>`;
}

function waived({ waived: all }: PageModel, at: Linker): string {
  const items = all.map(
    ({ finding, reason }) =>
      `<li><code>${escapeHtml(finding.rule)}</code> ${at(finding.place)}: ${escapeHtml(reason ?? 'no reason given')}</li>`,
  );
  return `<ul>\n${items.join('\n')}\n</ul>`;
}

function documents({ documents: all }: PageModel, at: Linker): string {
  const start = { line: 0, character: 0 };
  const items = all.map(
    ({ path, uri, kind, verdict }) =>
      `<li>${at({ uri, path, range: { start, end: start } })} (${kindWords[kind]})${verdict === '' ? '' : `: ${escapeHtml(verdict)}`}</li>`,
  );
  return `<ul>\n${items.join('\n')}\n</ul>`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
