import type { Span } from '../core/span';
import { findLicense, normalizeLicense } from '../licenses/index';
import { nodeAt } from '../yaml/index';
import { classLabel, classNumeral, type MofComponent } from './components';
import type { MofDocument } from './document';
import { lackingText, percentage, type EvaluatedComponent, type MofEvaluation } from './evaluate';
import { isFitFor, isOpenLicense, recommended, unlicensed } from './openness';

/** What is to be told of a place in a MOF file. */
export interface MofHover {
  readonly span: Span;
  /** Plain text, without markup. */
  readonly title: string;
  /** Sentences of plain text, one to a line. */
  readonly lines: readonly string[];
}

/** What there is to tell of the component, licence or class at `offset`. */
export function mofHover(document: MofDocument, offset: number): MofHover | undefined {
  const place = nodeAt(document.yaml, offset);
  if (!place || place.part === 'gap' || !place.entry) return undefined;
  const { entry, path } = place;
  const onKey = place.part === 'key';
  const span = onKey ? entry.keySpan : entry.value.span;
  if (path.length === 1 && onKey && (entry.key === 'framework' || entry.key === 'release')) {
    return classHover(document.evaluation, span);
  }
  if (path[0] !== 'release') return undefined;
  if (path.length === 2 && onKey && entry.key === 'components') {
    return classHover(document.evaluation, span);
  }
  if (path[1] === 'components' && path.length === 4) {
    const listed = document.model.components.find(({ node }) => node === place.container);
    if (!listed) return undefined;
    if (entry.key === 'name' && !onKey && listed.component) {
      return componentHover(listed.component, document.evaluation, span);
    }
    if (entry.key === 'license') {
      return licenseHover(listed.license?.name, listed.component, span);
    }
  }
  if (path[1] === 'license' && path.length === 4 && entry.key === 'name') {
    const kind = path[2];
    const license = [...document.model.licenses].find(([name]) => name === kind)?.[1];
    return licenseHover(license?.name, undefined, span);
  }
  return undefined;
}

function classHover(evaluation: MofEvaluation, span: Span): MofHover {
  const lines = evaluation.classes.map(({ class: mofClass, progress, lacking }) => {
    // Each class names what it adds; what those below lack, it lacks too.
    const own = lacking.filter(({ component }) => component.class === mofClass);
    const rest = own.length > 0 ? ` – lacking: ${lackingText(own)}.` : '.';
    return `${classNumeral(mofClass)}: ${percentage(progress)}${rest}`;
  });
  return { span, title: classLabel(evaluation.class), lines };
}

function componentHover(component: MofComponent, evaluation: MofEvaluation, span: Span): MofHover {
  const state = evaluation.components.find((item) => item.component === component);
  return {
    span,
    title: component.name,
    lines: [
      component.description,
      `${component.required ? 'Asked for' : 'Optional'} from ${classNumeral(component.class)} on; counts as ${component.contentType}.`,
      ...(state ? [stateText(state)] : []),
    ],
  };
}

function stateText({ status, license, unfit, component }: EvaluatedComponent): string {
  switch (status) {
    case 'included':
      return unfit
        ? `It counts: ${license ?? ''} is open, though ${recommended[component.contentType].join(' or ')} would fit ${component.contentType} better.`
        : `It counts: ${license ?? ''} is open and fits.`;
    case 'not-open':
      return `It does not count: ${license ?? ''} is not an open licence by its SPDX id.`;
    case 'unlicensed':
      return 'It does not count: it comes without a licence.';
    case 'missing':
      return 'It is not listed.';
  }
}

function licenseHover(
  name: string | undefined,
  component: MofComponent | undefined,
  span: Span,
): MofHover | undefined {
  if (name === undefined || name === '') return undefined;
  if (name === unlicensed) {
    return {
      span,
      title: name,
      lines: ['Published without a licence: the component does not count.'],
    };
  }
  const entry = findLicense(name) ?? foundEntry(name);
  const lines = [
    isOpenLicense(name)
      ? 'The Model Openness Tool takes it as open.'
      : 'The Model Openness Tool does not take it as open.',
  ];
  if (component && isOpenLicense(name) && !isFitFor(name, component.contentType)) {
    lines.push(
      `For ${component.contentType} the framework would have ${recommended[component.contentType].join(' or ')}.`,
    );
  }
  return { span, title: entry ? entry.name : name, lines };
}

function foundEntry(name: string): ReturnType<typeof findLicense> {
  const result = normalizeLicense(name, 'spdx');
  return result.kind === 'license' ? result.entry : undefined;
}
