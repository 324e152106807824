/** Where a repository is published. */
export interface Remote {
  /** A web address without credentials and without `.git`. */
  readonly url: string;
  readonly owner: string | undefined;
  readonly name: string;
  /** It is a repository of the Hugging Face Hub. */
  readonly hub: boolean;
}

/** The remote `origin`, or the first there is, of the text of a `.git/config`. */
export function parseRemote(config: string): Remote | undefined {
  let section = '';
  const urls = new Map<string, string>();
  for (const line of config.split(/\r?\n/).slice(0, 2000)) {
    const trimmed = line.trim();
    if (trimmed.startsWith('[')) {
      section = trimmed.startsWith('[remote "') ? trimmed.slice(9, trimmed.indexOf('"', 9)) : '';
      continue;
    }
    const equals = trimmed.indexOf('=');
    if (section === '' || trimmed.slice(0, equals).trim() !== 'url' || urls.has(section)) continue;
    urls.set(section, trimmed.slice(equals + 1).trim());
  }
  const url = urls.get('origin') ?? [...urls.values()][0];
  return url === undefined ? undefined : readUrl(url);
}

/** `https://host/owner/name.git`, `ssh://git@host/owner/name` or `git@host:owner/name.git`. */
function readUrl(url: string): Remote | undefined {
  const match =
    /^(?:https?|ssh|git):\/\/(?:[^@/]{0,200}@)?([\w.-]{1,200})(?::\d{1,5})?\/([^\s]{1,400})$/.exec(
      url,
    ) ?? /^(?:[\w.-]{1,100}@)([\w.-]{1,200}):([^\s]{1,400})$/.exec(url);
  const [, host, path] = match ?? [];
  if (host === undefined || path === undefined) return undefined;
  const bare = path.replace(/\/+$/, '').replace(/\.git$/, '');
  const parts = bare.split('/').filter((part) => part !== '');
  const name = parts.at(-1);
  if (name === undefined) return undefined;
  const hub = host === 'huggingface.co' || host === 'hf.co';
  return {
    url: `https://${hub ? 'huggingface.co' : host}/${parts.join('/')}`,
    owner: parts.at(-2),
    name,
    hub,
  };
}
