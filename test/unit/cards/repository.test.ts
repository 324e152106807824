import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CardContext, findingsOf, readCard, readRepository } from '../../../server/src/cards';
import type { FileSystem, FileType } from '../../../server/src/core/fileSystem';
import { defaultSettings } from '../../../server/src/core/settings';

/** A folder `file:///m` of files, and how often it was asked. */
function folder(
  files: Readonly<Record<string, string>>,
): FileSystem & { readonly calls: string[] } {
  const calls: string[] = [];
  return {
    calls,
    readDirectory: (uri) => {
      calls.push(`list ${uri}`);
      return Promise.resolve(
        new Map(Object.keys(files).map((name): [string, FileType] => [name, 'file'])),
      );
    },
    readText: (uri) => {
      const name = decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
      calls.push(`read ${name}`);
      return Promise.resolve(files[name]);
    },
  };
}

async function rulesOf(card: string, files: Readonly<Record<string, string>>): Promise<string[]> {
  const repository = await readRepository(folder(files), 'file:///m/README.md');
  const context = new CardContext(readCard(card, { kind: 'model-card' }), {
    settings: defaultSettings,
    repository,
  });
  return findingsOf(context)
    .map(({ rule }) => rule)
    .filter((rule) => !/^card\/(?:data-information|code)$/.test(rule));
}

describe('the repository around a card', () => {
  it('is read with one listing and only the files that matter', async () => {
    const fs = folder({
      'README.md': '',
      LICENSE: 'MIT License\n',
      'NOTICE.txt': 'x',
      USE_POLICY: 'x',
      'config.json':
        '{"_name_or_path":"meta-llama/Llama-2-7b-hf","architectures":["LlamaForCausalLM"]}',
      'adapter_config.json': '{"base_model_name_or_path":"./local"}',
      'model.safetensors': '',
      'optimizer.pt': '',
      'vocab.txt': '',
    });
    const facts = await readRepository(fs, 'file:///m/README.md');
    assert.deepEqual([...fs.calls].sort(), [
      'list file:///m',
      'read LICENSE',
      'read NOTICE.txt',
      'read USE_POLICY',
      'read adapter_config.json',
      'read config.json',
    ]);
    assert.equal(facts.name, 'm');
    assert.deepEqual(facts.weights, ['model.safetensors']);
    assert.equal(facts.configBase, 'meta-llama/Llama-2-7b-hf');
    assert.equal(facts.adapterBase, undefined);
    assert.equal(facts.licenses[0]?.license?.entry.id, 'MIT');
  });

  it('makes nothing of a configuration that is no JSON', async () => {
    const facts = await readRepository(folder({ 'config.json': '{' }), 'file:///m/README.md');
    assert.deepEqual(facts.architectures, []);
  });

  it('tells a licence file that says another licence than the card', async () => {
    const rules = await rulesOf('---\nlicense: apache-2.0\n---\n# M', {
      LICENSE: 'MIT License\n\nCopyright',
      'model.safetensors': '',
    });
    assert.deepEqual(rules, ['card/license-mismatch']);
  });

  it('tells a licence text that is missing, and an id that "other" hides', async () => {
    assert.deepEqual(await rulesOf('---\nlicense: mit\n---\n# M', { 'a.gguf': '' }), [
      'card/license-text-missing',
    ]);
    assert.deepEqual(
      await rulesOf('---\nlicense: other\nlicense_name: x\nlicense_link: LICENSE\n---\n# M', {
        LICENSE: 'MIT License',
        'a.gguf': '',
      }),
      ['card/license-registered'],
    );
  });

  it('tells a link to a file that is not there', async () => {
    const card = '---\nlicense: other\nlicense_name: x\nlicense_link: LICENSE.md\n---\n# M';
    assert.deepEqual(await rulesOf(card, { 'a.gguf': '' }), ['card/license-link']);
  });

  it('finds the base model in configurations', async () => {
    const rules = await rulesOf('---\nlicense: mit\n---\n# Llama 2 M', {
      LICENSE: 'MIT License',
      'a.gguf': '',
      'config.json': '{"_name_or_path":"meta-llama/Llama-2-7b-hf"}',
    });
    assert.deepEqual(rules, ['card/required-notice', 'card/base-model-terms']);
  });

  it('says that weights are missing where the folder has none', async () => {
    assert.deepEqual(await rulesOf('---\nlicense: unlicense\n---\n# M', { 'a.py': '' }), [
      'card/parameters',
    ]);
  });
});
