import type { Span } from '../core/span';
import { parseYaml, type YamlDocument, type YamlMapping } from '../yaml';
import { readBody, type Body } from './body/body';
import { longestCard } from './limits';
import { findFrontMatter, type FrontMatter } from './frontMatter';
import { readProse, type Prose } from './prose';

export type CardKind = 'model-card' | 'dataset-card' | 'eval-results';

/** A card as it is read once for each version of its document. */
export interface Card {
  readonly text: string;
  readonly kind: CardKind;
  /** The document goes on after `text`, which ends at `longestCard`. */
  readonly cut: boolean;
  /** The block between the `---` lines; undefined where there is none, and for a file of YAML alone. */
  readonly frontMatter: FrontMatter | undefined;
  /** The front matter, or the whole of a file of results; undefined where there is no front matter. */
  readonly yaml: YamlDocument | undefined;
  /** The front matter where it is a mapping. */
  readonly data: YamlMapping | undefined;
  readonly body: Body;
  readonly prose: Prose;
  /** Its front matter is filled in by a template engine (`{{ … }}`): a pattern for cards, not a card. */
  readonly template: boolean;
  /** The first heading of the body, or its first line of text; empty in an empty document. */
  readonly title: Span;
}

export interface ReadCardOptions {
  readonly kind: CardKind;
  /** An earlier version of the card: what reads the same in both is not read again. */
  readonly previous?: Card | undefined;
}

/** Reads a card. Never throws; linear in the text. */
export function readCard(full: string, { kind, previous }: ReadCardOptions): Card {
  const text = full.length > longestCard ? full.slice(0, longestCard) : full;
  const frontMatter = kind === 'eval-results' ? undefined : findFrontMatter(text);
  const yaml =
    kind === 'eval-results'
      ? parseYaml(text)
      : frontMatter && sameYaml(text, frontMatter, previous);
  const from = kind === 'eval-results' ? text.length : (frontMatter?.block.end ?? 0);
  const body = readBody(text, from, previous?.body);
  const prose = readProse(text, body, previous?.prose);
  const data = yaml?.root?.kind === 'mapping' ? yaml.root : undefined;
  const source = frontMatter ? text.slice(frontMatter.yaml.start, frontMatter.yaml.end) : '';
  const template = /^\s*(?:#[^\n]*\n\s*)*\{\{|\{%/.test(source.slice(0, 4000));
  const cut = text.length < full.length;
  const title = titleOf(text, body);
  return { text, kind, cut, frontMatter, yaml, data, body, prose, template, title };
}

/** The front matter's YAML; the previous version's where nothing up to its end has changed. */
function sameYaml(text: string, { yaml }: FrontMatter, previous: Card | undefined): YamlDocument {
  const old = previous?.yaml;
  if (
    old?.span.start === yaml.start &&
    old.span.end === yaml.end &&
    old.text.slice(0, yaml.end) === text.slice(0, yaml.end)
  ) {
    return old;
  }
  return parseYaml(text, yaml);
}

/** The first heading; without one the first line of text; without text an empty span where the body starts. */
function titleOf(text: string, body: Body): Span {
  const heading = body.sections[0]?.heading;
  if (heading) return heading;
  const first = body.units[0];
  if (!first) return { start: body.span.start, end: body.span.start };
  const start = first.unit.span.start + first.base;
  const newline = text.indexOf('\n', start);
  const end = first.unit.span.end + first.base;
  return { start, end: newline === -1 ? end : Math.min(end, newline) };
}
