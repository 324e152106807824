import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { familyOf } from '../../../server/src/cards';
import { datasetLicenses } from '../../../server/src/cards/datasetTerms';
import { familyPatterns } from '../../../server/src/cards/familyPatterns';
import { findLicense, isRestricted } from '../../../server/src/licenses';

describe('families of models', () => {
  it('each names a licence of the catalogue', () => {
    const unknown = familyPatterns.filter(({ license }) => !findLicense(license));
    assert.deepEqual(unknown, []);
  });

  const members: Readonly<Record<string, string | undefined>> = {
    'Qwen/Qwen2.5-Math-72B-Instruct': 'qwen',
    'Qwen/Qwen2.5-Math-RM-72B': 'qwen',
    'Qwen/Qwen2.5-VL-3B-Instruct': 'qwen-research',
    'Qwen/Qwen2.5-Coder-32B': 'Apache-2.0',
    'Qwen/Qwen1.5-0.5B-Chat': 'tongyi-qianwen-research',
    'Qwen/Qwen1.5-7B-Chat': 'tongyi-qianwen',
    'Freepik/flux.1-lite-8B-alpha': 'flux-1-dev-non-commercial',
    'black-forest-labs/FLUX.1-schnell': 'Apache-2.0',
    'ai21labs/AI21-Jamba-1.5-Large': 'jamba-open-model',
    'ai21labs/AI21-Jamba-Mini-1.6': 'jamba-open-model',
    'ai21labs/Jamba-v0.1': undefined,
    'THUDM/GLM-4-9B-0414': undefined,
    'THUDM/chatglm2-6b': 'chatglm2-6b',
    'openbmb/MiniCPM-o-2_6': 'Apache-2.0',
    'openbmb/MiniCPM-Llama3-V-2_5': 'llama3',
    'lmsys/vicuna-13b-v1.3': 'llama1',
    'lmsys/vicuna-13b-v1.5': undefined,
    'CohereForAI/c4ai-command-r-plus': 'cohere-cc-by-nc-aup',
    'black-forest-labs/FLUX.1-Krea-dev': 'flux-1-dev-non-commercial',
    'mistralai/Mixtral-8x22B-v0.1': 'Apache-2.0',
    'microsoft/phi-4': 'MIT',
    'ibm-granite/granite-3.0-8b-base': 'Apache-2.0',
    'unsloth/Meta-Llama-3.1-8B-bnb-4bit': 'llama3.1',
    'deepseek-ai/DeepSeek-V3-0324': 'MIT',
    'deepseek-ai/DeepSeek-V3-Base': 'deepseek',
  };
  for (const [id, license] of Object.entries(members)) {
    it(`${id} is under ${license ?? 'terms that are not known'}`, () => {
      assert.equal(familyOf(id)?.license, license);
    });
  }
});

describe('terms of data sets', () => {
  it('each takes a freedom, is found by its id in lower case, and says where it was read', () => {
    for (const [id, { license, source }] of datasetLicenses) {
      const entry = findLicense(license);
      assert.ok(entry && isRestricted(entry.terms), id);
      assert.equal(id, id.toLowerCase());
      assert.ok(source.toLowerCase().includes(id), id);
    }
  });
});
