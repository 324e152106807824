import type { Finding } from '../../core/finding';
import type { Span } from '../../core/span';
import { components, type Component } from '../completeness/items';
import type { ComponentReport } from '../completeness/judge';
import type { CardContext, CardRule } from '../context';
import { found, hubDocs } from './kit';

interface Wording {
  readonly id: string;
  readonly title: string;
  readonly subject: string;
  readonly takes: string;
  readonly instead: string;
  /** Sections that speak of the component, the best first. */
  readonly sections: readonly RegExp[];
  readonly examples: CardRule['examples'];
}

const wordings: Readonly<Record<Component, Wording>> = {
  dataInformation: {
    id: 'card/data-information',
    title: 'Data information is incomplete',
    subject: 'Data information',
    takes:
      'Without information about the training data nobody can study why the model behaves as it does, or build an equivalent one.',
    instead:
      'Describe all training data: where it comes from, how much there is, what it is like, how it was selected, labelled and cleaned, and where to get it; also of data that cannot be shared.',
    sections: [
      /train\w*\s(?:data|dataset|corpus)|data\sinformation|训练数据/i,
      /\bdata(?:sets?)?\b|corpus|数据/i,
      /(?<!pre-?)\btraining\b|训练/i,
    ],
    examples: [
      {
        kind: 'model-card',
        text: '---\nlicense: mit\n---\n# A\n  ^ card/data-information\n\nAn image classifier.',
      },
      {
        kind: 'model-card',
        text: '---\nlicense: mit\n---\n# A\n\n## Training data\n\nA was trained on 5 million English sentences that were collected from [our corpus](https://huggingface.co/datasets/example/corpus). We selected news articles and removed duplicates.',
      },
    ],
  },
  code: {
    id: 'card/code',
    title: 'Code is incomplete',
    subject: 'Code',
    takes:
      'Without the code that prepared the data and trained the model, the model can be run but not rebuilt or changed at its root.',
    instead:
      'Link the code for data processing, training with its settings, evaluation and inference, under an OSI-approved licence.',
    sections: [
      /^\W*(?:(?:source|training)\s)?code(?:\s(?:availability|release|and)\b.*)?\W*$|repositor|reproduc|训练代码/i,
      /train\w*\s(?:procedure|details|process|setup)|hyper-?parameters/i,
      /\b(?:pre-?|post-?)?training\b(?!\s(?:data|set|corp))|\bfine-?tuning|训练(?!数据)/i,
    ],
    examples: [
      {
        kind: 'model-card',
        text: '---\nlicense: mit\n---\n# A\n  ^ card/code\n\nAn image classifier.',
      },
    ],
  },
  parameters: {
    id: 'card/parameters',
    title: 'Parameters or their terms are missing',
    subject: 'Parameters',
    takes:
      'Without the weights, or without terms for them, the model can be neither run nor changed nor shared by others.',
    instead: 'Publish the weights and say under which terms they come.',
    sections: [/weights|checkpoint|download|licen[cs]e/i],
    examples: [
      {
        kind: 'model-card',
        text: '# A\n  ^ card/parameters\n\nThe weights will be released soon.',
      },
    ],
  },
};

function ruleFor(component: Component): CardRule {
  const { id, title, takes, instead, examples } = wordings[component];
  return {
    id,
    freedom: null,
    severity: 'information',
    title,
    explanation: {
      takes,
      from: 'Everybody who wants to study or modify the system.',
      instead,
      source: hubDocs.osaid,
    },
    examples,
    *check(context): Generator<Finding> {
      if (context.card.kind !== 'model-card' || context.card.template) return;
      const report = context.completeness[component];
      if (report.verdict === 'stated') return;
      const lacking = report.items.filter(
        ({ item, status }) => !item.ifUsed && status !== 'stated',
      );
      // Each place that was left to be filled in is told of by itself.
      if (lacking.every(({ status }) => status === 'placeholder')) return;
      const related = lacking.flatMap(({ item, status, evidence }) => {
        const span = evidence[0]?.span;
        return span ? [{ span, message: `${item.name}: ${words[status]}` }] : [];
      });
      yield found(this, spanFor(component, context), messageOf(component, report), {
        data: {
          verdict: report.verdict,
          missing: lacking.map(({ item }) => item.id),
          version: context.completeness.version,
        },
        ...(related.length > 0 ? { related } : {}),
      });
    },
  };
}

const words = {
  stated: 'given',
  withheld: 'kept back',
  announced: 'only announced',
  placeholder: 'left to be filled in',
  missing: 'missing',
} as const;

const order = ['stated', 'missing', 'announced', 'withheld', 'placeholder'] as const;

/** "Code given: inference code; missing: training code, training settings." */
function messageOf(component: Component, { items }: ComponentReport): string {
  const asked = items.filter(({ item }) => !item.ifUsed);
  const parts = order.flatMap((wanted) => {
    const names = asked.filter(({ status }) => status === wanted).map(({ item }) => item.short);
    return names.length > 0 ? [`${words[wanted]}: ${names.join(', ')}`] : [];
  });
  return `${wordings[component].subject} ${parts.join('; ')}.`;
}

/** The heading of the section that speaks of the component, else the title. */
function spanFor(component: Component, context: CardContext): Span {
  const { sections } = context.card.body;
  const { roles } = context.card.prose;
  for (const pattern of wordings[component].sections) {
    const at = sections.findIndex(
      ({ title }, index) =>
        roles[index] !== 'citation' &&
        roles[index] !== 'evaluation' &&
        roles[index] !== 'advice' &&
        (component !== 'dataInformation' || roles[index] !== 'usage') &&
        pattern.test(title),
    );
    const section = sections[at];
    // The card's own title names the model, not the section.
    if (section && at > 0) return headingText(context, section.heading);
  }
  return headingText(context, context.topSpan);
}

/** A heading without its `#` marks. */
function headingText({ card }: CardContext, { start, end }: Span): Span {
  const marks = /^#{1,6}[ \t]+/.exec(card.text.slice(start, start + 12))?.[0].length ?? 0;
  return { start: Math.min(end, start + marks), end };
}

export const completenessRules: readonly CardRule[] = components.map(ruleFor);
