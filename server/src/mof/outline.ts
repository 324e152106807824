import type { Span } from '../core/span';
import { scalarText } from '../yaml/index';
import { classLabel, mofClasses, classNumeral } from './components';
import type { MofDocument } from './document';
import { valueSpan } from './model';

/** An entry of a MOF file's outline. */
export interface MofOutlineItem {
  readonly name: string;
  /** A word or two more: a class, a licence. */
  readonly detail: string;
  readonly kind: 'release' | 'class' | 'component';
  /** All that belongs to it. */
  readonly span: Span;
  /** What to select; within `span`. */
  readonly nameSpan: Span;
  readonly children: readonly MofOutlineItem[];
}

/** The release with its components, grouped by the class that asks for them; unknown ones come last. */
export function mofOutline(document: MofDocument): MofOutlineItem[] {
  const { model, evaluation } = document;
  const { release } = model;
  if (!release) return [];
  const items = model.components.map((listed) => {
    const nameSpan = listed.name ? valueSpan(listed.name) : listed.node.span;
    const state = evaluation.components.find(({ component }) => component === listed.component);
    return {
      component: listed.component,
      item: {
        name: scalarText(listed.name?.value) ?? '(no name)',
        detail: state ? (state.license ?? 'no licence') : 'unknown component',
        kind: 'component' as const,
        span: listed.node.span,
        nameSpan,
        children: [],
      },
    };
  });
  const groups = mofClasses.flatMap((mofClass) => {
    const children = items.flatMap(({ component, item }) =>
      component?.class === mofClass ? [item] : [],
    );
    return group(classNumeral(mofClass), children);
  });
  const unknown = items.flatMap(({ component, item }) => (component ? [] : [item]));
  return [
    {
      name: model.name ?? 'release',
      detail: classLabel(evaluation.class),
      kind: 'release',
      span: release.span,
      nameSpan: release.keySpan,
      children: [...groups, ...group('Unknown', unknown)],
    },
  ];
}

function group(name: string, children: readonly MofOutlineItem[]): MofOutlineItem[] {
  const [first] = children;
  if (!first) return [];
  const start = Math.min(...children.map(({ span }) => span.start));
  const end = Math.max(...children.map(({ span }) => span.end));
  const span = { start, end };
  return [
    {
      name,
      detail: String(children.length),
      kind: 'class',
      span,
      nameSpan: first.nameSpan,
      children,
    },
  ];
}
