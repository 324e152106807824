import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readCard } from '../../../server/src/cards';
import { judge } from '../../../server/src/cards/completeness/judge';

/** What is said of each of the items in a card without front matter. */
function said(body: string, ...items: string[]): string[] {
  const card = readCard(`# Otter\n\n${body}\n`, { kind: 'model-card' });
  const { dataInformation, code, parameters } = judge(card, '1.0', undefined);
  const all = [dataInformation, code, parameters].flatMap((report) => report.items);
  return items.map((id) => all.find(({ item }) => item.id === id)?.status ?? 'unknown');
}

describe('what a card tells of data, code and weights', () => {
  it('is found wherever it is said in so many words', () => {
    const told = 'Otter was trained on six million tweets that were collected from rivers.';
    for (const title of ['License', 'Limitations', 'How to use', 'Overview'])
      assert.deepEqual(said(`## ${title}\n\n${told}`, 'scope', 'provenance'), ['stated', 'stated']);
  });

  it('is found in a table by the title of its column', () => {
    const table =
      '| Name | Training data |\n| --- | --- |\n| small | publicly available English news |';
    assert.deepEqual(said(table, 'provenance', 'characteristics'), ['stated', 'stated']);
  });

  it('is not what the model is run with, trained on, or called', () => {
    for (const other of [
      '## Usage\n\n### Data preparation\n\nImages are resized and collected from a folder.',
      '## Data formats for deployment\n\nImages are filtered and cleaned.',
      'It was trained on 8 A100 GPUs for 30 hours.',
      'Pre-trained models for 15 languages are collected in one place.',
    ])
      assert.deepEqual(said(other, 'scope', 'selection', 'processing'), [
        'missing',
        'missing',
        'missing',
      ]);
  });

  it('of training code is a recipe, a script or instructions, not a library', () => {
    const link = '[toolkit](https://github.com/example/toolkit)';
    assert.deepEqual(said(`It was trained using ${link}.`, 'training-code'), ['missing']);
    for (const told of [
      `It was trained using the river recipe in ${link}.`,
      'Training script: `scripts/train_otter.py`',
      '1. [Pre-training](./docs/pretraining.md)',
    ])
      assert.deepEqual(said(told, 'training-code'), ['stated'], told);
  });

  it('of the weights is a link to them, their file, or code that loads them', () => {
    for (const told of [
      '## Model zoo\n\n| Size | Hub |\n| --- | --- |\n| 1B | [otter-1b](https://huggingface.co/example/otter-1b) |',
      '[[`Paper`](https://example.org/paper)] [[`Model`](https://huggingface.co/example/otter)]',
      '- `otter.safetensors`: the weights',
      "```py\npipe = pipeline('chat', model='example/otter')\n```",
    ])
      assert.deepEqual(said(told, 'weights'), ['stated'], told);
    const base = 'It is based on [bear](https://huggingface.co/example/bear).';
    assert.deepEqual(said(base, 'weights'), ['missing']);
  });

  it('is found in a row: what is counted, and how many', () => {
    const table =
      '## Training data\n\n| Data | Otter |\n| --- | --- |\n| Tweets downloaded | 3241 |';
    assert.deepEqual(said(table, 'scope'), ['stated']);
  });

  it('is read in Japanese', () => {
    const told = '次の日本語コーパス（約100GB）で事前学習を行いました。';
    assert.deepEqual(said(told, 'scope'), ['stated']);
  });

  it('of scripts is their name, in links too', () => {
    const links =
      '<a href="https://example.org/a">evaluate-otter.ipynb</a>, [predict.py](https://example.org/b)';
    assert.deepEqual(said(links, 'evaluation-code', 'inference-code'), ['stated', 'stated']);
  });

  it('is only announced where an empty block says so', () => {
    assert.deepEqual(said('## How to use\n\n```\n# coming soon\n```', 'inference-code'), [
      'announced',
    ]);
  });
});
