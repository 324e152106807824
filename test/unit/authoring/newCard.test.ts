import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  isPlan,
  nextQuestion,
  readProject,
  writeCard,
  type CardPlan,
  type Knowledge,
} from '../../../server/src/authoring/newCard/index';
import type { Answers } from '../../../server/src/authoring/question';
import { findLicense } from '../../../server/src/licenses/index';
import { folder } from '../../support/folder';

const nobody: Knowledge = { licenseOfModel: () => undefined, licenseOfText: undefined };
const llama: Knowledge = {
  licenseOfModel: (id) => (id.startsWith('meta-llama/') ? findLicense('llama3.1') : undefined),
  licenseOfText: undefined,
};

/** Answers every question as `answers` say, and otherwise with what is likely or first. */
async function plan(
  files: Readonly<Record<string, string>>,
  answers: Answers,
  knowledge: Knowledge,
): Promise<{ readonly plan: CardPlan; readonly asked: readonly string[] }> {
  const facts = await readProject(folder(files), 'mem:/models/otter');
  const asked: string[] = [];
  let given: Answers = {};
  for (;;) {
    const step = nextQuestion(facts, given, knowledge);
    if (isPlan(step)) return { plan: step, asked };
    assert.ok(!asked.includes(step.id), `${step.id} is asked twice`);
    asked.push(step.id);
    const answer = answers[step.id] ??
      step.likely ?? [step.choices?.[0]?.value ?? (step.optional === true ? '' : 'otter')];
    given = { ...given, [step.id]: answer };
  }
}

describe('a new card', () => {
  it('of an empty folder asks for all that cannot be known', async () => {
    const { plan: planned, asked } = await plan({}, { relation: ['scratch'] }, nobody);
    assert.deepEqual(asked, ['name', 'relation', 'datasets', 'languages', 'license', 'holder']);
    const [card, ...others] = writeCard(planned, { year: '2031', licenseText: undefined });
    assert.deepEqual(others, []);
    assert.equal(card?.path, 'README.md');
    assert.match(card.text, /^---\nlicense: apache-2\.0\nlanguage:\n {2}- en\n---\n\n# otter\n/);
    for (const heading of ['License', 'Training Data', 'Code', 'Parameters', 'Citation'])
      assert.ok(card.text.includes(`\n## ${heading}\n`), heading);
  });

  it('of a fine-tune infers what its files say, and keeps the duties of the base', async () => {
    const { plan: planned, asked } = await plan(
      {
        'adapter_config.json': JSON.stringify({
          base_model_name_or_path: 'meta-llama/Llama-3.1-8B',
          task_type: 'CAUSAL_LM',
        }),
        'adapter_model.safetensors': '',
        'train.py': 'data = load_dataset("otters/river-talk")\nload_dataset("json")\n',
        '.git/config': '[remote "origin"]\n\turl = git@hf.co:otters/swimmer.git\n',
      },
      {},
      llama,
    );
    assert.deepEqual(asked, ['name', 'languages', 'holder']);
    const files = writeCard(planned, { year: '2031', licenseText: 'Terms.' });
    assert.deepEqual(
      files.map(({ path }) => path),
      ['README.md', 'LICENSE', 'NOTICE'],
    );
    const text = files[0]?.text ?? '';
    assert.ok(
      text.startsWith(`---
license: llama3.1
language:
  - en
base_model: meta-llama/Llama-3.1-8B
base_model_relation: adapter
library_name: peft
pipeline_tag: text-generation
datasets:
  - otters/river-talk
---

# Llama swimmer
`),
      text.slice(0, 400),
    );
    assert.ok(text.includes('**Built with Llama.**'));
    assert.ok(text.includes('[train.py](train.py)'));
    assert.ok(text.includes('https://huggingface.co/otters/swimmer'));
    assert.match(files[2]?.text ?? '', /^Llama 3\.1 is licensed under .*\n$/);
  });

  it('of a merge names every model', async () => {
    const recipe =
      'merge_method: slerp\nslices:\n  - sources:\n      - model: a/b\n      - model: c/d\n';
    const { plan: planned } = await plan({ 'mergekit_config.yml': recipe }, {}, nobody);
    assert.equal(planned.relation, 'merge');
    assert.deepEqual(planned.bases, ['a/b', 'c/d']);
  });

  it('leaves a licence text that is there alone, and asks for no licence where it is known', async () => {
    const mit = { ...nobody, licenseOfText: findLicense('MIT') };
    const { plan: planned, asked } = await plan({ LICENSE: 'MIT' }, { relation: ['scratch'] }, mit);
    assert.ok(!asked.includes('license') && !asked.includes('holder'));
    const files = writeCard(planned, { year: '2031', licenseText: 'Other terms' });
    assert.deepEqual(
      files.map(({ path }) => path),
      ['README.md'],
    );
    assert.match(files[0]?.text ?? '', /^---\nlicense: mit\n/);
  });

  it('reads broken configuration as silence', async () => {
    const facts = await readProject(
      folder({ 'config.json': '{"_name', 'axolotl.yml': '{[', '.git/config': '[remote "x' }),
      'mem:/models/otter',
    );
    assert.equal(facts.name, 'otter');
    assert.deepEqual(facts.bases, []);
    assert.equal(facts.relation, undefined);
  });
});
