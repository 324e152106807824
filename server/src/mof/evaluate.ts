import {
  componentWithId,
  mofClasses,
  mofComponents,
  type ContentType,
  type MofClass,
  type MofComponent,
} from './components';
import { isFitFor, isOpenLicense, unlicensed } from './openness';

/** What a release publishes, and under which licences, whatever file says so. */
export interface MofRelease {
  /**
   * The components that are published, with their own licences; `undefined` where a component names
   * none and takes the release's, the empty string or `unlicensed` where it comes without.
   */
  readonly components: ReadonlyMap<MofComponent, string | undefined>;
  /** The release's licences by what they are for. */
  readonly licenses: Readonly<Partial<Record<ContentType | 'distribution', string>>>;
}

/** How a component stands: it counts, or why it does not. */
export type ComponentStatus = 'included' | 'unlicensed' | 'not-open' | 'missing';

export interface EvaluatedComponent {
  readonly component: MofComponent;
  readonly status: ComponentStatus;
  /** The licence it comes under, its own or the release's; undefined where it has none. */
  readonly license: string | undefined;
  /** The licence counts, though the framework would have another for such content. */
  readonly unfit: boolean;
}

export interface EvaluatedClass {
  readonly class: MofClass;
  /** Percent, 0 to 100, not rounded; 0 as long as an easier class is not met, as the tool counts. */
  readonly progress: number;
  /** The required components that don't count, of this class and of those below; none where the class is met. */
  readonly lacking: readonly EvaluatedComponent[];
}

export interface MofEvaluation {
  /** The best class met; 0 where none is. */
  readonly class: MofClass | 0;
  /** From Class III to Class I. */
  readonly classes: readonly EvaluatedClass[];
  /** All seventeen, in the tool's order. */
  readonly components: readonly EvaluatedComponent[];
}

const technicalReport = 11;
const researchPaper = 21;

/**
 * Evaluates a release as the Model Openness Tool does (its `ModelEvaluator`): a class counts the required
 * components, up to its own, whose licence is open; a research paper stands in for a technical report.
 */
export function evaluateRelease(release: MofRelease): MofEvaluation {
  const components = mofComponents.map((component) => evaluateComponent(component, release));
  const statusOf = (id: number): ComponentStatus =>
    components.find(({ component }) => component.id === id)?.status ?? 'missing';
  const report = statusOf(technicalReport);
  const paper = statusOf(researchPaper);

  const classes: EvaluatedClass[] = [];
  let metBelow = true;
  for (const mofClass of mofClasses) {
    const required = components.filter(
      ({ component }) => component.required && component.class >= mofClass,
    );
    const counted = required.filter(({ status }) => status === 'included').length;
    const paperStandsIn = report !== 'included' && paper === 'included';
    // Below Class I the paper itself is not asked for: there it counts as the report.
    const included = counted + (paperStandsIn && mofClass > 1 ? 1 : 0);
    const total = required.length - (paperStandsIn && mofClass === 1 ? 1 : 0);
    const progress = metBelow ? Math.min(100, (included / total) * 100) : 0;
    // Class I asks for the paper, which will do for the report.
    const reportWaived = paperStandsIn || mofClass === 1;
    const lacking = required.filter(
      ({ component, status }) =>
        status !== 'included' && !(component.id === technicalReport && reportWaived),
    );
    classes.push({ class: mofClass, progress, lacking });
    metBelow &&= included >= total;
  }
  const best = classes.findLast(({ progress }) => progress === 100);
  return { class: best?.class ?? 0, classes, components };
}

function evaluateComponent(component: MofComponent, release: MofRelease): EvaluatedComponent {
  if (!release.components.has(component)) {
    return { component, status: 'missing', license: undefined, unfit: false };
  }
  const license = licenseOf(component, release);
  if (license === undefined) {
    return { component, status: 'unlicensed', license, unfit: false };
  }
  const open = isOpenLicense(license);
  return {
    component,
    status: open ? 'included' : 'not-open',
    license,
    unfit: open && !isFitFor(license, component.contentType),
  };
}

/** The component's own licence, or the release's for such content, or for the whole distribution. */
function licenseOf(component: MofComponent, release: MofRelease): string | undefined {
  const own = release.components.get(component);
  if (own !== undefined) return own === '' || own === unlicensed ? undefined : own;
  const { licenses } = release;
  const inherited = nonEmpty(licenses[component.contentType]) ?? nonEmpty(licenses.distribution);
  return inherited === unlicensed ? undefined : inherited;
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}

/** The percentage as the tool shows it: whole, and never 100 before it is. */
export function percentage(progress: number): string {
  return `${progress < 100 ? Math.min(99, Math.round(progress)) : 100} %`;
}

/** What would still be needed for a class: the names of what is lacking, with the reason where it is not absence. */
export function lackingText(lacking: readonly EvaluatedComponent[]): string {
  return lacking.map(lackingOne).join(', ');
}

function lackingOne({ component, status, license }: EvaluatedComponent): string {
  const name =
    component.id === technicalReport
      ? `${component.name} (or ${componentWithId(researchPaper)?.name ?? ''})`
      : component.name;
  if (status === 'unlicensed') return `${name} (no licence)`;
  return status === 'not-open' ? `${name} (${license ?? ''} is not open)` : name;
}
