import type { OsaidVersion } from '../../core/freedom';
import type { Card } from '../card';
import type { RepositoryFacts } from '../repository';
import { evidenceOf, type Evidence, type EvidenceStatus } from './evidence';
import { components, itemsOf, type CompletenessItem, type Component } from './items';

export type CompletenessVerdict = 'stated' | 'partial' | 'missing';

/** An item and what the card says of it. */
export interface JudgedItem {
  readonly item: CompletenessItem;
  /** The best that any evidence gives. */
  readonly status: EvidenceStatus | 'missing';
  /** At most a handful, the best first. */
  readonly evidence: readonly Evidence[];
}

export interface ComponentReport {
  readonly component: Component;
  readonly verdict: CompletenessVerdict;
  readonly items: readonly JudgedItem[];
}

/** What a card tells of what the definition asks for; nothing is said of whether it is true. */
export interface CompletenessReport {
  readonly version: OsaidVersion;
  readonly dataInformation: ComponentReport;
  readonly code: ComponentReport;
  readonly parameters: ComponentReport;
}

const order: readonly EvidenceStatus[] = ['stated', 'withheld', 'announced', 'placeholder'];

/** Evidence kept of one item. */
const evidenceKept = 5;

export function judge(
  card: Card,
  version: OsaidVersion,
  repository: RepositoryFacts | undefined,
): CompletenessReport {
  const byItem = new Map<string, Evidence[]>();
  for (const evidence of evidenceOf(card, repository)) {
    const known = byItem.get(evidence.item);
    if (known) known.push(evidence);
    else byItem.set(evidence.item, [evidence]);
  }
  const items = itemsOf(version).map((item) => judgeItem(item, byItem.get(item.id) ?? []));
  const [dataInformation, code, parameters] = components.map((component) =>
    reportOf(
      component,
      items.filter(({ item }) => item.component === component),
    ),
  );
  if (!dataInformation || !code || !parameters) throw new Error('a component is not judged');
  return { version, dataInformation, code, parameters };
}

function judgeItem(item: CompletenessItem, found: readonly Evidence[]): JudgedItem {
  const evidence = [...found]
    .sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status))
    .slice(0, evidenceKept);
  return { item, status: evidence[0]?.status ?? 'missing', evidence };
}

/** `stated` where all that is asked for unconditionally is, `missing` where none of it is. */
function reportOf(component: Component, items: readonly JudgedItem[]): ComponentReport {
  const asked = items.filter(({ item }) => !item.ifUsed);
  const stated = asked.filter(({ status }) => status === 'stated').length;
  const verdict = stated === asked.length ? 'stated' : stated === 0 ? 'missing' : 'partial';
  return { component, verdict, items };
}
