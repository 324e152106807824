import { snippets, toSnippet, type Snippet, type SnippetPlace } from './snippets/index';

/** The files of `snippets/` and what goes into each. */
const files: Readonly<Record<string, readonly SnippetPlace[]>> = {
  'markdown.json': ['card-start', 'card-body', 'notice'],
  'license-text.json': ['license', 'notice'],
  'source.json': ['source-file'],
};

/** What `snippets/` holds, by file name, in VS Code's format. */
export function snippetFiles(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(files).map(([name, places]) => {
      const chosen = snippets.filter(({ place }) => places.includes(place));
      return [name, `${JSON.stringify(Object.fromEntries(chosen.map(entryOf)), undefined, 2)}\n`];
    }),
  );
}

function entryOf({ id, title, description, body }: Snippet): readonly [string, unknown] {
  const lines = toSnippet(body, {}, { variables: true }).split('\n');
  return [title, { prefix: id, description, body: lines.length === 1 ? lines[0] : lines }];
}
