/** The name of a project's own settings, checked in beside what they are about. */
export const configName = '.four-freedoms.yml';

/**
 * The last segment of a path or URI, percent-decoded where it can be; query and fragment count as
 * part of it, because a file's name may hold `?` and `#` and we are never given a query.
 */
export function baseName(path: string): string {
  const end = path.endsWith('/') ? path.length - 1 : path.length;
  const slash = Math.max(path.lastIndexOf('/', end - 1), path.lastIndexOf('\\', end - 1));
  return decode(path.slice(slash + 1, end));
}

/** The path or URI of the folder that holds `path`, without a final slash; '' above the top. */
export function parentOf(path: string): string {
  const end = path.endsWith('/') ? path.length - 1 : path.length;
  const slash = path.lastIndexOf('/', end - 1);
  return slash < 0 ? '' : path.slice(0, slash);
}

/** The URI of the file `name` in the folder `folderUri`. */
export function childOf(folderUri: string, name: string): string {
  const folder = folderUri.endsWith('/') ? folderUri.slice(0, -1) : folderUri;
  return `${folder}/${name.split('/').map(encodeURIComponent).join('/')}`;
}

/** `uri` relative to `folderUri`, percent-decoded; undefined where it is not below it. */
export function relativeTo(folderUri: string, uri: string): string | undefined {
  const folder = folderUri.endsWith('/') ? folderUri : `${folderUri}/`;
  return uri.startsWith(folder) ? decode(uri.slice(folder.length)) : undefined;
}

function decode(segment: string): string {
  if (!segment.includes('%')) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment; // a bare % in a plain path
  }
}
