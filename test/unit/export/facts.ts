import type { CardFacts, ExportStamp } from '../../../server/src/export';

export const stamp: ExportStamp = {
  created: '2026-01-02T03:04:05Z',
  serial: '3e671687-395b-41f5-a30f-a58921a69b79',
  tool: { name: 'four-freedoms', version: '0.1.0' },
};

/** Facts in which every field is filled. */
export const sparrow: CardFacts = {
  name: 'Sparrow-7B',
  producer: 'birdhouse',
  version: '1.2',
  description: 'A small language model that was trained on bird calls.',
  released: '2025-11-30',
  licenses: [{ id: 'apache-2.0', link: 'LICENSE' }],
  baseModels: [
    { id: 'meta-llama/Llama-3.1-8B', relation: 'finetune', license: { id: 'llama3.1' } },
  ],
  datasets: [
    {
      id: 'birdhouse/calls',
      url: 'https://example.org/datasets/birdhouse/calls',
      license: { id: 'cc-by-4.0' },
    },
    { id: 'private' },
  ],
  tags: ['birds'],
  task: 'text-generation',
  library: 'transformers',
  languages: ['en', 'zh'],
  modelType: 'language',
  architecture: 'transformer decoder',
  treatment: 'chat fine-tuned',
  components: [
    { name: 'Training code', license: { id: 'MIT' }, location: 'https://example.org/code' },
    { name: 'Model architecture', location: 'modeling.py' },
    { name: 'Data card', license: null },
    { name: 'Datasets', license: { id: 'CC BY 4.0' } },
    { name: 'Evaluation data', description: 'Held-out calls' },
    { name: 'Perch', license: { id: 'perch licence' } },
  ],
  authors: [
    { name: 'Ada Wren', kind: 'person', email: 'ada@example.org' },
    { name: 'Bird Lab', kind: 'organization' },
  ],
  urls: {
    home: 'https://example.org/birdhouse/Sparrow-7B',
    repository: 'https://example.org/git/sparrow',
    paper: 'https://example.org/a paper/1%2F2?q=ü',
    documentation: 'https://example.org/docs',
    demo: 'https://example.org/demo',
  },
  metrics: [
    { type: 'accuracy', value: 0.91, dataset: 'BirdBench' },
    { type: 'f1', value: '0.88' },
  ],
  intendedUse: 'Talking to birds.',
  limitations: 'Knows no owls.',
  training: 'Three days in a wood.',
};
