import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDrawn } from '../../support/expectations';
import { drawTokens, loadGrammar } from '../../support/grammar';

/** Asserts the complete set of scoped pieces of a text, drawn under its lines. */
async function expectScopes(drawn: string): Promise<void> {
  const { text } = readDrawn(drawn);
  assert.equal(drawTokens(await loadGrammar('text.license'), text, ['.license']), drawn);
}

describe('the grammar of licence texts marks', () => {
  it('section numbers and titles', () =>
    expectScopes(`1. Definitions
^^ constant.numeric.section
   ^^^^^^^^^^^ entity.name.section
Section 4. Conditions of use
^^^^^^^^^^ constant.numeric.section
           ^^^^^^^^^^^^^^^^^ entity.name.section
Attachment A
^^^^^^^^^^^^ constant.numeric.section
2.1 The Licensor grants You the rights below.
^^^ constant.numeric.section
                 ^^^^^^ keyword.operator.grant
2.2 You agree not to use the Model:
^^^ constant.numeric.section
        ^^^^^^^^^^^^ keyword.control.prohibition
2.3 You may not publish the results of benchmarks of the Model without the
^^^ constant.numeric.section
        ^^^^^^^ keyword.control.prohibition
IV. TERMINATION
^^^ constant.numeric.section
    ^^^^^^^^^^^ entity.name.section
# Riverbend Licence
^ punctuation.definition.heading
  ^^^^^^^^^^^^^^^^^ entity.name.section
3) Fees:
^^ constant.numeric.section
   ^^^^ entity.name.section
4. Grant of Licence.
^^ constant.numeric.section
   ^^^^^^^^^^^^^^^^ entity.name.section`));

  it('defined terms', () =>
    expectScopes(`"Model" means the parameters.
^ punctuation.definition.term.begin
 ^^^^^ entity.name.type.defined-term
      ^ punctuation.definition.term.end
River Labs ("Licensor") gives You the software (the “Software”) "as is".
            ^ punctuation.definition.term.begin
             ^^^^^^^^ entity.name.type.defined-term
                     ^ punctuation.definition.term.end
                                                    ^ punctuation.definition.term.begin
                                                     ^^^^^^^^ entity.name.type.defined-term
                                                             ^ punctuation.definition.term.end
                                                                ^^^^^^^ string.quoted
“Outputs” (or results) shall mean what the Model writes.
^ punctuation.definition.term.begin
 ^^^^^^^ entity.name.type.defined-term
        ^ punctuation.definition.term.end
                       ^^^^^ keyword.other.obligation`));

  it('text in capitals, but not a few acronyms', () =>
    expectScopes(`THE MODEL IS PROVIDED AS IS AND YOU MAY NOT HOLD THE AUTHORS LIABLE.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ markup.quote.all-caps
                                    ^^^^^^^ keyword.control.prohibition
                                           ^^^^^^^^^^^^^^^^^^^^^^^^ markup.quote.all-caps
An API or GPU is fine.`));

  it('what is forbidden, granted and asked for', () =>
    expectScopes(`You may not sell copies, and You agree not to resell access.
    ^^^^^^^ keyword.control.prohibition
                                 ^^^^^^^^^^^^ keyword.control.prohibition
You may use it only for research. Commercial use is prohibited.
    ^^^ keyword.operator.grant
               ^^^^ keyword.control.prohibition
                                                    ^^^^^^^^^^ keyword.control.prohibition
The Licensor hereby grants You a licence; You must keep this notice.
             ^^^^^^^^^^^^^ keyword.operator.grant
                                              ^^^^ keyword.other.obligation`));

  it('references, addresses, lists and SPDX tags', () =>
    expectScopes(`See Section 3(b), Attachment A and https://example.org/terms (or Articles IV).
    ^^^^^^^^^^^^ variable.other.reference
                  ^^^^^^^^^^^^ variable.other.reference
                                   ^^^^^^^^^^^^^^^^^^^^^^^^^ markup.underline.link
                                                                 ^^^^^^^^^^^ variable.other.reference
  (a) first
  ^^^ punctuation.definition.list
  - second
  ^ punctuation.definition.list
SPDX-License-Identifier: Apache-2.0
^^^^^^^^^^^^^^^^^^^^^^^ keyword.other.spdx
                       ^ punctuation.separator`));

  it('Chinese sections, terms and verbs', () =>
    expectScopes(`第一条 定义
^^^ constant.numeric.section
    ^^ entity.name.section
“模型”是指许可方发布的参数（以下简称“本模型”）。
^ punctuation.definition.term.begin
 ^^ entity.name.type.defined-term
   ^ punctuation.definition.term.end
                   ^ punctuation.definition.term.begin
                    ^^^ entity.name.type.defined-term
                       ^ punctuation.definition.term.end
三、限制
^^ constant.numeric.section
  ^^ entity.name.section
您不得将本模型用于商业目的，但可以按照第二条修改。
 ^^ keyword.control.prohibition
               ^^ keyword.operator.grant
                   ^^^ variable.other.reference
（一）您必须保留声明。
^^^ punctuation.definition.list
    ^^ keyword.other.obligation`));
});
