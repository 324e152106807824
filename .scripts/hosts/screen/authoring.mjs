// What an author does: a card for an empty folder and for a fine-tune, a licence chosen and taken
// back, components declared there and back, exports. What is written is looked at on the disk.
import { deepEqual, ok } from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { watch } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../paths.mjs';

const run = promisify(execFile);

/** What is not written after so long (milliseconds) never will be. */
const patience = 30_000;

/** The rules that find something in a folder, each once. */
async function rulesIn(folder) {
  const cli = join(root, 'dist/cli.js');
  const args = [cli, 'check', '--format', 'json', '--severity', 'error', folder];
  const { files } = JSON.parse((await run(process.execPath, args)).stdout);
  return [...new Set(files.flatMap(({ findings }) => findings.map(({ rule }) => rule)))];
}

const text = (folder, name) => readFile(join(folder, name), 'utf8');

/** Resolves once a file holds what is wanted; looks at once and at every change in its folder. */
async function written(folder, name, wanted) {
  const holds = async () => {
    const found = await text(folder, name).catch(() => '');
    return typeof wanted === 'string' ? found === wanted : wanted.test(found);
  };
  let happened = () => {};
  let late = false;
  const watcher = watch(folder, () => happened());
  const timer = setTimeout(() => {
    late = true;
    happened();
  }, patience);
  try {
    for (;;) {
      // Asked for before looking, so that no change falls between the two.
      const change = new Promise((resolve) => (happened = resolve));
      if (await holds()) return;
      if (late) break;
      await change;
    }
  } finally {
    clearTimeout(timer);
    watcher.close();
  }
  const found = await text(folder, name).catch(() => 'nothing');
  throw new Error(`${name} should hold ${wanted}, and holds ${found}`);
}

const card = (body) =>
  `---\nlicense: apache-2.0\npipeline_tag: text-generation\n---\n\n# Heron 3B\n\nA model that tells herons from storks.\n\n${body}`;

/** The files of the folders that the author opens, by folder. */
export const folders = {
  empty: {},
  finetune: {
    'config.json': '{"model_type": "llama", "architectures": ["LlamaForCausalLM"]}\n',
    'adapter_config.json':
      '{"base_model_name_or_path": "meta-llama/Llama-3.1-8B", "peft_type": "LORA", "task_type": "CAUSAL_LM"}\n',
    'adapter_model.safetensors': '',
    'train.py': 'from datasets import load_dataset\ndata = load_dataset("otters/river-talk")\n',
  },
  'heron-3b': {
    'README.md': card(`## Components

| Component | License | Where |
| --- | --- | --- |
| Training code | MIT | [src/train.py](src/train.py) |
| Model parameters (Final) | Apache-2.0 | model.safetensors |
`),
  },
  'jay-1b': { 'README.md': card('## License\n\nSee below.\n') },
  'stork-1b': { 'README.md': card('## License\n\nThe model is under Apache-2.0.\n') },
  undecided: {
    'README.md': `---
license: other # until we know better
license_name: undecided
pipeline_tag: text-generation
---

# Heron 3B

A model that tells herons from storks.

## License

We have not decided.

## Citation

None yet.
`,
  },
};

/**
 * @param {(folder: string) => Promise<import('./workbench.mjs').Workbench>} openFolder
 * @param {string} base where the folders are
 */
export async function author(openFolder, base) {
  for (const flow of [newCard, cardOfFineTune, licenseChosen, components, exported])
    await flow(openFolder, base);
}

async function newCard(openFolder, base) {
  const folder = join(base, 'empty');
  const workbench = await openFolder('empty');
  await workbench.look('a new card in an empty folder', async () => {
    await workbench.command('New Model Card');
    await workbench.write('The model’s name', 'Otter 1B');
    await workbench.choose('How did the model come about?', 'Trained from scratch');
    await workbench.write('Data sets on the Hub', 'otters/river-talk');
    await workbench.write('Languages', 'en, cy');
    await workbench.choose('The license of the model parameters', 'MIT License');
    await workbench.write('Who holds the rights', 'Ada Otter');
    await workbench.shown('README.md');
    await workbench.verdict('declares MIT License').waitFor();
    await written(folder, 'README.md', /^---\nlicense: mit\n/);
    await written(folder, 'LICENSE', /Copyright \(c\) \d{4} Ada Otter/);
    deepEqual(await rulesIn(folder), ['card/placeholder']);
  });
}

async function cardOfFineTune(openFolder, base) {
  const folder = join(base, 'finetune');
  const workbench = await openFolder('finetune');
  await workbench.look('a new card in the folder of a fine-tune', async () => {
    await workbench.command('New Model Card');
    await workbench.write('The model’s name', 'Heron 8B');
    await workbench.write('Languages', 'en');
    await workbench.write('Who holds the rights', 'Ada Otter');
    await workbench.shown('README.md');
    await workbench.verdict('Llama 3.1').waitFor();
    await written(folder, 'README.md', /\nbase_model: meta-llama\/Llama-3\.1-8B\n/);
    await written(folder, 'NOTICE', /^Llama 3\.1 is licensed under /);
    // The text of this licence is not ours to hand out: the author has to bring it. Of the licence
    // that the card declares itself, no duty is told beside that.
    deepEqual(await rulesIn(folder), ['card/placeholder']);
  });
}

async function licenseChosen(openFolder, base) {
  const folder = join(base, 'undecided');
  const before = await text(folder, 'README.md');
  const workbench = await openFolder('undecided');
  await workbench.look('a licence chosen', async () => {
    await workbench.open('README.md');
    await workbench.command('Choose a Licence');
    await workbench.accept('What is the license for?');
    await workbench.choose('Must changed versions stay under the same license?', 'No');
    await workbench.choose('Should it grant patent rights', 'Yes');
    await workbench.choose('These fit', 'Apache License 2.0');
    await workbench.write('Who holds the rights', 'Ada Otter');
    await workbench.verdict('declares Apache License 2.0').waitFor();
    await workbench.shown('README.md');
    await written(folder, 'LICENSE', /Apache License/);
    await written(
      folder,
      'README.md',
      /^---\nlicense: apache-2\.0 # until we know better\npipeline_tag/,
    );
    ok(!(await rulesIn(folder)).some((rule) => rule.startsWith('card/license')));
  });
  await workbench.look('the choice taken back as a whole', async () => {
    await workbench.undo();
    await workbench.entry('LICENSE').waitFor({ state: 'detached' });
    await workbench.line('We have not decided.').waitFor();
    await workbench.save();
    await workbench.shown('README.md');
    await written(folder, 'README.md', before);
    deepEqual(await readdir(folder), ['README.md']);
  });
}

async function components(openFolder, base) {
  const folder = join(base, 'heron-3b');
  const workbench = await openFolder('heron-3b');
  await workbench.look('components declared in a MOF file', async () => {
    await workbench.open('README.md');
    await workbench.command('Declare Components');
    await workbench.choose('Where are the components to be declared?', 'In a MOF file');
    await workbench.shown('heron-3b.yml');
    await written(folder, 'heron-3b.yml', /Training code/);
    ok(!(await rulesIn(join(folder, 'heron-3b.yml'))).includes('mof/schema'));
  });
  const bare = join(base, 'jay-1b');
  await writeFile(join(bare, 'jay-1b.yml'), await text(folder, 'heron-3b.yml'));
  const other = await openFolder('jay-1b');
  await other.look('components back in a card', async () => {
    await other.open('jay-1b.yml');
    await other.command('Declare Components');
    await other.shown('README.md');
    await other.line('Training code').waitFor();
    await written(bare, 'README.md', /\n\| Training code \| MIT \| src\/train\.py \|\n/);
  });
}

async function exported(openFolder, base) {
  const folder = join(base, 'stork-1b');
  const workbench = await openFolder('stork-1b');
  const files = {
    'CycloneDX ML-BOM': 'stork-1b.cdx.json',
    'SPDX 3': 'stork-1b.spdx.json',
    MOF: 'stork-1b.yml',
  };
  for (const [format, name] of Object.entries(files))
    await workbench.look(`the card exported as ${format}`, async () => {
      await workbench.open('README.md');
      await workbench.command('Export Model Card');
      await workbench.choose('What is the card to be exported as?', format);
      await workbench.shown(name);
      await written(folder, name, /stork-1b/);
    });
}
