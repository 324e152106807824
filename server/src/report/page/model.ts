import type { DocumentKind } from '../../core/documentKind';
import { freedoms, type Freedom, type Grant, type Terms } from '../../core/freedom';
import type { Severity } from '../../core/severity';
import type { CompletenessVerdict, ComponentState, Report } from '../../service/analysis';
import { ruleById } from '../../service/rules';
import { verdictOf } from '../../service/verdict';
import type { CheckedFile } from '../checkedFile';
import type { Range } from '../lines';

/** A place that a reader can go to. */
export interface Place {
  readonly uri: string;
  readonly path: string;
  readonly range: Range;
}

/** One finding as the page tells it. */
export interface PageFinding {
  readonly rule: string;
  readonly title: string;
  readonly severity: Severity;
  readonly message: string;
  readonly place: Place;
  /** The beginning of the words it is about; empty where it is about none. */
  readonly quote: string;
}

export interface FreedomPart {
  readonly freedom: Freedom;
  /** The worst that any of the documents grants. */
  readonly grant: Grant;
  readonly clauses: readonly PageFinding[];
}

export interface ComponentPart {
  readonly name: string;
  readonly state: ComponentState;
  /** What is missing, and where what is there is said. */
  readonly evidence: readonly PageFinding[];
}

export interface DocumentPart {
  readonly path: string;
  readonly uri: string;
  readonly kind: DocumentKind;
  readonly verdict: string;
}

/** A model, data set or the repository itself in the chain of what it is made from. */
export interface ChainNode {
  readonly id: string;
  readonly label: string;
  readonly kind: 'base' | 'model' | 'data';
  readonly license: string | undefined;
  readonly terms: Terms['overall'];
}

/** Everything on the page of one repository. */
export interface PageModel {
  readonly title: string;
  readonly documents: readonly DocumentPart[];
  readonly freedoms: readonly FreedomPart[];
  /** Empty where there is no card. */
  readonly components: readonly ComponentPart[];
  readonly consistency: readonly PageFinding[];
  readonly others: readonly PageFinding[];
  readonly chain: readonly ChainNode[];
  readonly waived: readonly {
    readonly finding: PageFinding;
    readonly reason: string | undefined;
  }[];
}

/** Longest quotation, in UTF-16 code units. */
const longest = 280;

const componentRules: readonly (readonly [keyof CompletenessVerdict, string, string])[] = [
  ['dataInformation', 'Data information', 'card/data-information'],
  ['code', 'Code', 'card/code'],
  ['parameters', 'Parameters', 'card/parameters'],
];

/** Rules that hold documents against one another. */
const consistencyRules: ReadonlySet<string> = new Set([
  'card/license-mismatch',
  'card/base-model-terms',
  'card/dataset-terms',
  'card/required-notice',
  'card/open-claim',
  'card/gated',
  'card/territory',
  'card/license-missing',
  'card/license-unnamed',
  'card/license-link',
  'card/license-text-missing',
  'card/license-registered',
  'card/license-ambiguous',
  'card/license-unknown-id',
]);

/** Gathers what the page shows from the checked documents of one repository. */
export function pageModel(
  title: string,
  files: readonly CheckedFile[],
  chain: readonly ChainNode[],
): PageModel {
  const all = files.flatMap((file) => file.checked.reports.map((report) => of(report, file)));
  const findings = all.map(({ finding }) => finding);
  const ofArea = (area: string): PageFinding[] =>
    findings.filter(({ rule }) => rule.startsWith(`${area}/`));
  const completeness = bestCompleteness(files);
  const componentIds = new Set(componentRules.map(([, , rule]) => rule));
  return {
    title,
    documents: files.map(({ path, checked }) => ({
      path,
      uri: checked.document.uri,
      kind: checked.document.kind,
      verdict: verdictOf(checked),
    })),
    freedoms: freedoms.map((freedom) => ({
      freedom,
      grant: worstGrant(files, freedom),
      clauses: ofArea(freedom),
    })),
    components:
      completeness === undefined
        ? []
        : componentRules.map(([key, name, rule]) => ({
            name,
            state: completeness[key],
            evidence: findings.filter((finding) => finding.rule === rule),
          })),
    consistency: findings.filter(
      ({ rule }) => consistencyRules.has(rule) || rule.startsWith('license/'),
    ),
    others: findings.filter(
      ({ rule }) =>
        !consistencyRules.has(rule) &&
        !componentIds.has(rule) &&
        !rule.startsWith('license/') &&
        !freedoms.some((freedom) => rule.startsWith(`${freedom}/`)),
    ),
    chain,
    waived: files.flatMap((file) =>
      file.checked.waived.map(({ finding, reason }) => ({
        finding: of({ finding, fixes: () => [] }, file).finding,
        reason,
      })),
    ),
  };
}

function of({ finding }: Report, { path, lines, checked }: CheckedFile): { finding: PageFinding } {
  const { rule, severity, message, span } = finding;
  const place = { uri: checked.document.uri, path, range: lines.range(span) };
  const text = checked.document.text.slice(
    span.start,
    Math.min(span.end, span.start + 2 * longest),
  );
  return {
    finding: {
      rule,
      title: ruleById(rule)?.title ?? rule,
      severity,
      message,
      place,
      quote: shorten(text),
    },
  };
}

/** One line of at most `longest` code units, cut between words. */
function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.lastIndexOf(' ', longest);
  return `${line.slice(0, cut > longest / 2 ? cut : longest).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** What is not established comes last: the silence of one document says nothing where another grants. */
const worstFirst: readonly Grant[] = ['restricted', 'conditional', 'granted'];

function worstGrant(files: readonly CheckedFile[], freedom: Freedom): Grant {
  const grants = files.flatMap(({ checked }) => checked.analysis.terms?.[freedom] ?? []);
  return worstFirst.find((grant) => grants.includes(grant)) ?? 'unknown';
}

const states: readonly ComponentState[] = ['stated', 'partial', 'missing'];

/** Of several cards, the one that states most is taken, component by component. */
function bestCompleteness(files: readonly CheckedFile[]): CompletenessVerdict | undefined {
  const all = files.flatMap(({ checked }) => checked.analysis.completeness ?? []);
  if (all.length === 0) return undefined;
  const best = (key: keyof CompletenessVerdict): ComponentState =>
    states.find((state) => all.some((each) => each[key] === state)) ?? 'missing';
  return {
    dataInformation: best('dataInformation'),
    code: best('code'),
    parameters: best('parameters'),
  };
}
