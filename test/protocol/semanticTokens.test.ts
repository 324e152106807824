import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SemanticTokens } from 'vscode-languageserver';
import { connect, license } from '../support/features';

describe('semantic tokens', () => {
  it('colour words by what they do, never overlapping, at UTF-16 columns', async (t) => {
    const client = await connect(t);
    const document = await client.open('LICENSE', license);
    const { data } = await document.about<SemanticTokens>('textDocument/semanticTokens/full');
    const legend = client.initialized.capabilities.semanticTokensProvider?.legend.tokenTypes ?? [];
    const lines = license.split('\n');
    const found: string[] = [];
    let line = 0;
    let character = 0;
    let end = 0;
    for (let at = 0; at < data.length; at += 5) {
      const [down = 0, right = 0, length = 0, type = 0] = data.slice(at, at + 4);
      line += down;
      character = down > 0 ? right : character + right;
      if (down > 0) end = 0;
      assert.ok(character >= end, 'tokens overlap');
      end = character + length;
      found.push(`${legend[type] ?? ''} ${lines[line]?.slice(character, end) ?? ''}`);
    }
    for (const expected of ['definedTerm Work', 'definedTerm Fork', 'reference Section 3(a)'])
      assert.ok(found.includes(expected), expected);
    assert.ok(found.some((each) => each.startsWith('restriction ')));
  });
});
