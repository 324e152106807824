/** The most that is read as an address, in UTF-16 code units. */
const longest = 500;

/** The address of something on the web, in its parts; undefined where the text is none. */
function parseUrl(text: string): { host: string; path: string[] } | undefined {
  const value = text.trim();
  if (value.length > longest || /\s/.test(value)) return undefined;
  const scheme = /^https?:\/\//i.exec(value);
  if (!scheme) return undefined;
  const [address = ''] = value.slice(scheme[0].length).split(/[?#]/);
  const [host = '', ...path] = address.toLowerCase().split('/');
  return { host: host.replace(/^www\./, ''), path: path.filter((part) => part !== '') };
}

export function isUrl(text: string): boolean {
  return parseUrl(text) !== undefined;
}

/** Endings of the same page. */
const endings = /(?:\.[a-z]{2})?\.(?:html?|php|txt|md|json|rst)$/;
const lastParts = new Set(['legalcode', 'deed', 'index']);

/**
 * What two addresses of the same licence text have in common: no scheme, no `www.`, no page ending, and no
 * revision of a repository. Undefined for what is no address, or only that of a whole site or repository.
 */
export function licenseUrlKey(text: string): string | undefined {
  const url = parseUrl(text);
  if (!url) return undefined;
  let { path } = url;
  const last = path.at(-1);
  if (last !== undefined) path = [...path.slice(0, -1), last.replace(endings, '')];
  if (lastParts.has(path.at(-1)?.replace(/\..*$/, '') ?? '')) path = path.slice(0, -1);
  if (/^(?:github\.com|gitlab\.com|huggingface\.co)$/.test(url.host)) {
    const at = path.findIndex((part) => part === 'blob' || part === 'raw' || part === 'resolve');
    if (at !== 2 || path.length < 5) return undefined;
    path = [...path.slice(0, 2), ...path.slice(4)];
  }
  return path.length === 0 ? undefined : `${url.host}/${path.join('/')}`;
}

/** Sites whose addresses end in a licence's id or name, with the words to read before it. */
const libraries: Readonly<Record<string, string>> = {
  'opensource.org': '',
  'spdx.org': '',
  'choosealicense.com': '',
  'tldrlegal.com': '',
  'apache.org': 'apache',
  'gnu.org': '',
  'fsf.org': '',
  'mozilla.org': '',
  'eclipse.org': '',
  'creativecommons.org': 'cc',
  'opendatacommons.org': '',
  'cdla.dev': 'cdla',
  'cdla.io': 'cdla',
  'unlicense.org': '',
};

/** The name of a licence that an address of a licence library spells out; undefined elsewhere. */
export function nameInUrl(text: string): string | undefined {
  const url = parseUrl(text);
  const lead = url && libraries[url.host];
  if (!url || lead === undefined) return undefined;
  const parts = url.path
    .map((part) => part.replace(endings, ''))
    .filter((part) => !lastParts.has(part.replace(/\..*$/, '')));
  if (url.host === 'creativecommons.org') {
    // /licenses/by-nc/4.0, /publicdomain/zero/1.0
    return /^(?:licenses|publicdomain)$/.test(parts[0] ?? '')
      ? [lead, ...parts.slice(1, 4)].join(' ')
      : undefined;
  }
  const shelf = parts.findLastIndex((part) => /^(?:licenses?|legal|l)$/.test(part));
  const name = parts.slice(shelf < 0 ? 0 : shelf + 1).slice(0, 2);
  if (name.length === 0) return undefined;
  const last = (name.at(-1) ?? '').replace(/-standalone$/, '');
  return [lead, ...name.slice(0, -1), last.replace(/^license-/, '')].join(' ').trim();
}
