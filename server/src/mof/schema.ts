import { mofComponents } from './components';

/** What a MOF file may say at a key; after the Model Openness Tool's `mof_schema.json` (MOF 1.0). */
export interface MofField {
  readonly key: string;
  readonly required: boolean;
  readonly type: 'text' | 'mapping' | 'list';
  /** The only texts allowed. */
  readonly values?: readonly string[];
  /** A calendar date as YYYY-MM-DD, quoted: unquoted, the tool's parser reads a number. */
  readonly date?: boolean;
  readonly nonEmpty?: boolean;
  readonly nullable?: boolean;
  /** Of a mapping, or of each mapping in a list. */
  readonly fields?: readonly MofField[];
  readonly maxItems?: number;
}

const text = (key: string, more: Partial<MofField> = {}): MofField => ({
  key,
  required: false,
  type: 'text',
  ...more,
});

const license = (key: string): MofField => ({
  key,
  required: false,
  type: 'mapping',
  nullable: true,
  fields: [text('name', { nullable: true }), text('path', { nullable: true })],
});

/** The keys of a component. */
const componentFields: readonly MofField[] = [
  text('name', { required: true, values: mofComponents.map(({ name }) => name) }),
  text('description'),
  text('license'),
  text('license_path'),
  text('component_path'),
];

/** The keys of a MOF file. `repository` and `huggingface` are not in the schema, but in every file. */
export const mofSchema: readonly MofField[] = [
  {
    key: 'framework',
    required: true,
    type: 'mapping',
    fields: [
      text('name', { required: true, values: ['Model Openness Framework'] }),
      text('version', { required: true }),
      text('date', { required: true, date: true }),
    ],
  },
  {
    key: 'release',
    required: true,
    type: 'mapping',
    fields: [
      text('name', { required: true, nonEmpty: true }),
      text('version'),
      text('date', { date: true }),
      {
        key: 'license',
        required: true,
        type: 'mapping',
        fields: ['distribution', 'code', 'data', 'document'].map(license),
      },
      text('type', {
        values: [
          '',
          'language',
          'vision',
          'image',
          'audio',
          'video',
          '3d',
          'code',
          'multimodal',
          'other',
        ],
      }),
      text('architecture', {
        values: [
          '',
          'transformer',
          'transformer decoder',
          'transformer encoder-decoder',
          'decoder',
          'encoder',
          'diffusion',
          'RNN',
          'CNN',
          'LSTM',
          'NeRF',
          'hybrid',
          'undisclosed',
          'other',
        ],
      }),
      text('treatment', { values: ['pre-trained', 'instruct fine-tuned', 'chat fine-tuned'] }),
      text('origin'),
      text('producer', { required: true }),
      text('contact'),
      text('repository', { nullable: true }),
      text('huggingface', { nullable: true }),
      {
        key: 'components',
        required: true,
        type: 'list',
        fields: componentFields,
        maxItems: mofComponents.length,
      },
    ],
  },
];
