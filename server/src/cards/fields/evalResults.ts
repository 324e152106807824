import { hubId } from './common';
import { anything, either, flag, list, mapping, text, type FieldType } from './field';

const word = either(text, { kind: 'number' }, flag);

/** A file in `.eval_results/`: a list of results, each of one task of one benchmark. */
export const evalResultsType: FieldType = list(
  mapping({
    dataset: {
      type: mapping({
        id: { type: hubId, required: true, meaning: 'The benchmark’s data set on the Hub.' },
        task_id: {
          type: word,
          required: true,
          meaning: 'The benchmark’s task, as its data set names it.',
        },
        revision: { type: word, meaning: 'The commit of the data set.' },
      }),
      required: true,
      meaning: 'What was evaluated on.',
    },
    value: { type: anything, required: true, meaning: 'What was measured.' },
    verifyToken: { type: text, meaning: 'The proof that the result can be reproduced.' },
    date: { type: anything, meaning: 'When it was measured, as an ISO 8601 date.' },
    source: {
      type: mapping({
        url: { type: text, required: true, meaning: 'Where the result can be seen.' },
        name: { type: text, meaning: 'The name to show for the source.' },
        user: { type: text, meaning: 'The Hub user it is from.' },
        org: { type: text, meaning: 'The Hub organisation it is from.' },
      }),
      meaning: 'Where the result comes from.',
    },
    notes: { type: text, meaning: 'Anything a reader should know about how it was measured.' },
  }),
);
