import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDrawn } from '../../support/expectations';
import { drawTokens, loadGrammar } from '../../support/grammar';

describe('the grammar injected into Markdown marks', () => {
  it("a card's keys and ids in front matter, and nothing in the body", async () => {
    const drawn = `---
license: apache-2.0
^^^^^^^ support.type.property-name
         ^^^^^^^^^^ constant.other.license-id
license_name: riverbend # a name
^^^^^^^^^^^^ support.type.property-name
base_model: river-labs/big
^^^^^^^^^^ support.type.property-name
            ^^^^^^^^^^^^^^ constant.other.repository
datasets:
^^^^^^^^ support.type.property-name
  - river-labs/notes
    ^^^^^^^^^^^^^^^^ constant.other.repository
tags:
  - text
extra_gated_prompt: |
^^^^^^^^^^^^^^^^^^ support.type.property-name
  license: mine
---
license: apache-2.0
`;
    const { text } = readDrawn(drawn);
    assert.equal(drawTokens(await loadGrammar('text.html.markdown'), text, ['.card']), drawn);
  });
});
