import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { factsWithComponents } from '../../../server/src/authoring/componentFacts';
import { componentsEdits, mofFileOf } from '../../../server/src/authoring/components';
import { applyLicense, nextLicenseQuestion } from '../../../server/src/authoring/license/flow';
import type { Answers } from '../../../server/src/authoring/question';
import { CardContext, readCard } from '../../../server/src/cards/index';
import { defaultSettings } from '../../../server/src/core/settings';
import { factsFromMof } from '../../../server/src/export/index';
import { findLicense, type LicenseEntry } from '../../../server/src/licenses/index';
import { readMof } from '../../../server/src/mof/index';
import { applyOwn, checkWithFixes } from '../../support/cardFixes';

const entry = (id: string): LicenseEntry => findLicense(id) ?? assert.fail(id);
const contextOf = (text: string): CardContext =>
  new CardContext(readCard(text, { kind: 'model-card' }), { settings: defaultSettings });

describe('choosing a licence', () => {
  it('asks for intent, then offers what fits, then asks whose it is', () => {
    const asked: string[] = [];
    let answers: Answers = {};
    for (;;) {
      const step = nextLicenseQuestion([], answers, 'otters');
      assert.ok(typeof step !== 'string');
      if (!('prompt' in step)) {
        assert.equal(step.license.id, 'Apache-2.0');
        assert.equal(step.holder, 'otters');
        break;
      }
      asked.push(step.id);
      answers = { ...answers, [step.id]: step.likely ?? [step.choices?.[0]?.value ?? ''] };
    }
    assert.deepEqual(asked, ['subjects', 'copyleft', 'patents', 'license', 'holder']);
  });

  it('asks nothing of intent where the base leaves no choice, and says why where nothing fits', () => {
    const step = nextLicenseQuestion([entry('gemma')], {}, undefined);
    assert.ok(typeof step !== 'string' && 'prompt' in step);
    assert.equal(step.id, 'license');
    assert.deepEqual(
      step.choices?.map(({ value }) => value),
      ['gemma'],
    );
    assert.match(
      JSON.stringify(nextLicenseQuestion([entry('gemma'), entry('llama3')], {}, undefined)),
      /no single license/,
    );
  });

  it('writes text, declaration and section, and leaves nothing of the licence before', () => {
    const text = `---
license: other # for now
license_name: mystery
license_link: LICENSE.txt
tags: [otter]
---
# Otter

## License

Ask us.

### Commercial use

Ask us too.

## Citation

None.
`;
    const { card } = contextOf(text);
    const { files, cardEdits } = applyLicense(
      { license: entry('MIT'), holder: 'Ada Otter' },
      { year: '2031', licenseText: 'Copyright (c) <year> <copyright holders>', card, bases: [] },
    );
    assert.deepEqual(files, [{ path: 'LICENSE', text: 'Copyright (c) 2031 Ada Otter\n' }]);
    const after = applyOwn(text, cardEdits);
    assert.ok(after.startsWith('---\nlicense: mit # for now\ntags: [otter]\n---\n'), after);
    assert.ok(after.includes('## License\n\nCopyright 2031 Ada Otter\n\n'));
    assert.ok(!after.includes('Ask us.') && after.includes('Ask us too.'));
    const rules = checkWithFixes(after).findings.map(({ rule }) => rule);
    assert.ok(!rules.some((rule) => rule.startsWith('card/license')), rules.join());
  });
});

describe('declaring components', () => {
  const table = `---
license: apache-2.0
---
# Otter

## License

| Component | License | Where |
| --- | --- | --- |
| Training code | MIT | [train.py](src/train.py) |
| Datasets | CC-BY-4.0 | [More Information Needed: where the data sets are] |
| Lunch | MIT | here |
`;

  it('goes from the card’s table to a MOF file and back', () => {
    const facts = factsWithComponents(contextOf(table));
    assert.deepEqual(facts.components, [
      { name: 'Training code', license: { id: 'MIT' }, location: 'src/train.py' },
      { name: 'Datasets', license: { id: 'CC-BY-4.0' } },
    ]);
    const { path, text } = mofFileOf(facts);
    assert.equal(path, 'Otter.yml');
    const back = componentsEdits(contextOf('# Otter\n').card, factsFromMof(readMof(text)));
    const after = applyOwn('# Otter\n', back);
    assert.ok(after.includes('| Training code | MIT | src/train.py |'));
    assert.ok(after.includes('| Datasets | CC-BY-4.0 |'));
  });

  it('into a card that has a table changes what differs and adds what is missing', () => {
    const { components, ...facts } = factsWithComponents(contextOf(table));
    const [code, data] = components;
    assert.ok(code && data);
    const named = (more: typeof components): string => {
      const { card } = contextOf(table);
      return applyOwn(table, componentsEdits(card, { ...facts, components: more }));
    };
    assert.equal(named(components), table);
    const after = named([
      { ...code, license: { id: 'Apache-2.0' } },
      { ...data, location: 'data/' },
      { name: 'Model card', license: { id: 'CC-BY-4.0' }, location: 'README.md' },
    ]);
    assert.equal(
      after,
      table
        .replace('| Training code | MIT |', '| Training code | Apache-2.0 |')
        .replace('[More Information Needed: where the data sets are]', 'data/')
        .replace('| here |\n', '| here |\n| Model card | CC-BY-4.0 | README.md |\n'),
    );
  });
});
