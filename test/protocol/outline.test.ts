import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DocumentSymbol } from 'vscode-languageserver';
import { Client } from '../support/session';

/** The outline as indented lines: a title's text, a clause's rule. */
async function outline(text: string): Promise<string> {
  const client = await Client.connect();
  try {
    const document = await client.open('LICENSE', text);
    const symbols = await document.about<DocumentSymbol[]>('textDocument/documentSymbol');
    const lines = (list: readonly DocumentSymbol[], indent: string): string[] =>
      list.flatMap(({ name, detail, children = [] }) => [
        `${indent}${detail ?? name}`,
        ...lines(children, `${indent}  `),
      ]);
    return lines(symbols, '').join('\n');
  } finally {
    await client.close();
  }
}

describe('the outline of a licence', () => {
  it('has titles of their own line and at the head of a paragraph, each under its rank', async () => {
    const found = await outline(`HERON LICENCE

1. Grant.

a. What You Get. We grant you a right to use and modify the Model.
b. What You Owe.
   i. You may not use the Model for commercial purposes.

2. Large Users. With more than 40 million monthly active users, you must ask us for a licence.

3. We may end this licence at any time and for any reason.

4. Governing Law. The law of the Republic applies. Its courts decide.
`);
    assert.equal(
      found,
      `HERON LICENCE
1. Grant.
  a. What You Get.
  b. What You Owe.
    use/non-commercial
2. Large Users.
  use/scale-threshold
use/revocable
4. Governing Law.`,
    );
  });

  it('keeps numbers that run on under the named section that holds them', async () => {
    const found = await outline(`Section I. RIGHTS

1. Grant. We grant you a right to use the Model.

Section II. LIMITS

2. Fields. You may not use the Model for military purposes.

3. You may not use the Model to harass people.
`);
    assert.equal(
      found,
      `Section I. RIGHTS
  1. Grant.
Section II. LIMITS
  2. Fields.
    use/field-of-use
  use/field-of-use`,
    );
  });
});
