/** A licence as a card or a MOF file names it. */
export interface LicenseFact {
  /** An SPDX id, a Hub id, or what `license_name` says. */
  readonly id: string;
  /** Where its text is: an address, or a path within the repository. */
  readonly link?: string;
}

/** How a model comes from its base model, in the Hub's words. */
export type BaseModelRelation = 'adapter' | 'finetune' | 'merge' | 'quantized';

/** A model or data set that is named by its id on the Hub, or otherwise. */
export interface ReferenceFact {
  readonly id: string;
  readonly url?: string;
  readonly license?: LicenseFact;
}

export interface BaseModelFact extends ReferenceFact {
  readonly relation?: BaseModelRelation;
}

/** A component of the release, by its name in the Model Openness Framework. */
export interface ComponentFact {
  readonly name: string;
  readonly description?: string;
  /** Its own licence; absent where the release's holds, null where it comes without one. */
  readonly license?: LicenseFact | null;
  /** An address, or a path within the repository. */
  readonly location?: string;
}

export interface AgentFact {
  readonly name: string;
  readonly kind: 'person' | 'organization';
  readonly email?: string;
}

/** A result of an evaluation. */
export interface MetricFact {
  /** What was measured, such as `accuracy`. */
  readonly type: string;
  readonly value: string | number;
  /** What it was measured on. */
  readonly dataset?: string;
}

/** The addresses a card gives. */
export interface UrlFacts {
  /** The model's own page, such as its repository on the Hub. */
  readonly home?: string;
  /** The source code. */
  readonly repository?: string;
  readonly paper?: string;
  readonly documentation?: string;
  readonly demo?: string;
}

/**
 * What a model's documents say of it, whatever they are written in: what an export draws on. Everything but the name
 * may be left out; what is not said is left out of the export too, and never made up.
 */
export interface CardFacts {
  /** The model's name, without its owner. */
  readonly name: string;
  /** Who publishes it: the name before the `/` of its id on the Hub. */
  readonly producer?: string;
  readonly version?: string;
  readonly description?: string;
  /** The day of the release, YYYY-MM-DD. */
  readonly released?: string;
  /** All of them hold together; a choice is one fact whose id is an SPDX expression. */
  readonly licenses: readonly LicenseFact[];
  readonly baseModels: readonly BaseModelFact[];
  readonly datasets: readonly ReferenceFact[];
  readonly tags: readonly string[];
  /** The Hub's pipeline task, such as `text-generation`. */
  readonly task?: string;
  readonly library?: string;
  /** ISO 639 codes. */
  readonly languages: readonly string[];
  /** What the model is for, in the Model Openness Framework's words, such as `language`. */
  readonly modelType?: string;
  /** Such as `transformer decoder`. */
  readonly architecture?: string;
  /** Such as `pre-trained`. */
  readonly treatment?: string;
  readonly components: readonly ComponentFact[];
  readonly authors: readonly AgentFact[];
  readonly urls: UrlFacts;
  readonly metrics: readonly MetricFact[];
  /** Plain text: what it is meant for, what it is not good at, how it was trained. */
  readonly intendedUse?: string;
  readonly limitations?: string;
  readonly training?: string;
}

/** Facts with nothing but a name, to build on. */
export function noFacts(name: string): CardFacts {
  return {
    name,
    licenses: [],
    baseModels: [],
    datasets: [],
    tags: [],
    languages: [],
    components: [],
    authors: [],
    urls: {},
    metrics: [],
  };
}

/** What an export says of itself; given from outside, so that the same facts always make the same file. */
export interface ExportStamp {
  /** The time of the export in UTC, to the second: `2024-12-15T09:30:00Z`. */
  readonly created: string;
  /** A UUID in lower case, new for each export. */
  readonly serial: string;
  readonly tool: { readonly name: string; readonly version: string };
}
