import type { Finding } from '../../core/finding';
import type { Rule } from '../../core/rule';
import { classLabel, classNumeral } from '../components';
import type { MofDocument } from '../document';
import { lackingText, percentage } from '../evaluate';
import { isSpdxId, recommended } from '../openness';
import { valueSpan } from '../model';

/** Which class the release meets, and what the next one would still need. */
export const mofClass: Rule<MofDocument> = {
  id: 'mof/class',
  freedom: null,
  severity: 'information',
  title: 'The openness class of a model release',
  explanation: {
    takes:
      'Each component that is held back, or comes under a licence that is not open, keeps something of the model from being studied, rebuilt or improved.',
    from: 'Everybody who wants to do more with the model than run it.',
    instead:
      'A release of Class I publishes everything from the data to the paper under open licences fit for code, data and documents.',
    source: {
      title: 'The Model Openness Framework (arXiv:2403.13784)',
      url: 'https://arxiv.org/abs/2403.13784',
    },
  },
  examples: [
    {
      kind: 'mof',
      text: `framework:
  name: Model Openness Framework
  version: '1.0'
  date: '2024-12-15'
release:
^^^^^^^ mof/class
  name: Sparrow
  producer: Birdhouse
  license:
    distribution: { name: Apache-2.0 }
  components:
    - name: Model architecture
    - name: Model parameters (Final)
`,
    },
  ],

  *check({ model, evaluation }: MofDocument): Iterable<Finding> {
    const { release } = model;
    if (!release) return;
    yield {
      rule: this.id,
      freedom: null,
      severity: this.severity,
      message: classMessage(evaluation),
      span: release.keySpan,
    };
    for (const { component, license } of model.components) {
      const state = evaluation.components.find((item) => item.component === component);
      if (!license || !state?.license || !isSpdxId(state.license)) continue;
      if (state.status === 'not-open') {
        yield {
          rule: this.id,
          freedom: null,
          severity: 'hint',
          message: `${state.component.name} does not count: ${state.license} is not an open licence.`,
          span: valueSpan(license.entry),
        };
      } else if (state.unfit) {
        const { contentType } = state.component;
        yield {
          rule: this.id,
          freedom: null,
          severity: 'hint',
          message: `${state.license} is open, but ${recommended[contentType].join(' or ')} fits ${contentType} better.`,
          span: valueSpan(license.entry),
        };
      }
    }
  },
};

function classMessage(evaluation: MofDocument['evaluation']): string {
  const parts = evaluation.classes.map(
    ({ class: mofClass, progress }) => `${classNumeral(mofClass)} ${percentage(progress)}`,
  );
  const next = evaluation.classes.find(({ progress }) => progress < 100);
  const head = `${classLabel(evaluation.class)} (${parts.join(', ')}).`;
  if (!next) return head;
  return `${head} ${classNumeral(next.class)} still lacks: ${lackingText(next.lacking)}.`;
}
