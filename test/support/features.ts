import type { TestContext } from 'node:test';
import type { Hover, Location, MarkupContent } from 'vscode-languageserver';
import { Client, type OpenDocument, type SessionOptions } from './session';

/** A licence of our own with terms, references, one restriction and an otter outside the basic plane. */
export const license = `Otter Model License

1. Definitions

"Work" means the weights 🦦 and all that comes with them.

"Fork" means any model made from the Work.

2. Grant

Everybody may use, copy, change and pass on the Work and each Fork, under Section 3(a).

3. Limits

(a) You may not use the Work for any commercial purpose.

(b) You must keep this notice in all copies. See https://example.org/otter.
`;

/** A client that is closed with the test. */
export async function connect(t: TestContext, options: SessionOptions = {}): Promise<Client> {
  const client = await Client.connect(options);
  t.after(() => client.close());
  return client;
}

/** A document in a client of its own. */
export async function opened(
  t: TestContext,
  path = 'LICENSE',
  text = license,
): Promise<OpenDocument> {
  return (await connect(t)).open(path, text);
}

/** What a hover says. */
export function markdown(hover: Hover | null): string {
  return (hover?.contents as MarkupContent | undefined)?.value ?? '';
}

/** The text of a range that lies in one line. */
export function words({ text }: OpenDocument, { range }: Pick<Location, 'range'>): string {
  return (
    text.split('\n')[range.start.line]?.slice(range.start.character, range.end.character) ?? ''
  );
}
