/** A place in a template that the author fills in. Stops of one name are one tab stop. */
export interface Stop {
  readonly name: string;
  /** What is to be written there, in a few words; it becomes a placeholder where nothing is known. */
  readonly hint: string;
  /** What stands there until the author writes something better; without it a placeholder does. */
  readonly value?: string;
  /** The values there are; the first stands there until another is chosen. */
  readonly choices?: readonly string[];
  /** The variable that VS Code's own snippets offer there; others have no such thing. */
  readonly variable?: string;
}

/** Something VS Code's own snippets know by themselves, and what stands there for others. */
export interface Variable {
  readonly variable: string;
  readonly value: string;
}

export type TemplatePart = string | Stop | Variable;

/** Text with stops in it. Lines end in LF. */
export type Template = readonly TemplatePart[];

/** What is known already, by the name of its stop. */
export type StopValues = Readonly<Record<string, string | undefined>>;

/** Builds a template; a template among the parts is taken in. */
export function template(
  strings: readonly string[],
  ...parts: readonly (TemplatePart | Template)[]
): Template {
  const out: TemplatePart[] = [];
  strings.forEach((string, index) => {
    out.push(string);
    const part = parts[index];
    if (typeof part === 'string') out.push(part);
    else if (isTemplate(part)) out.push(...part);
    else if (part !== undefined) out.push(part);
  });
  return out.filter((part) => part !== '');
}

/** A stop that nothing is known of before the author says it. */
export function ask(name: string, hint: string): Stop {
  return { name, hint };
}

/** A stop with a value that is right as it stands. */
export function offer(name: string, hint: string, value: string): Stop {
  return { name, hint, value };
}

/** A stop with a few values to choose from. */
export function choose(name: string, hint: string, choices: readonly string[]): Stop {
  return { name, hint, choices };
}

/** A stop for the current year, which only VS Code's own snippets know by themselves. */
export const currentYear: Stop = { name: 'year', hint: 'year', variable: 'CURRENT_YEAR' };

/** Templates one below the other, with a blank line between them. */
export function stack(templates: readonly Template[]): Template {
  return templates.flatMap((part, index) => (index === 0 ? part : ['\n\n', ...part]));
}

/**
 * The Hub's own placeholder, with a word on what is missing: a reader sees that it was left open,
 * and the rule `card/placeholder` says so until it is filled.
 */
export function placeholder(hint: string): string {
  return `[More Information Needed: ${hint}]`;
}

/** The template as plain text: known values, then defaults, then placeholders. */
export function toText(source: Template, values: StopValues = {}): string {
  return source
    .map((part) => {
      if (typeof part === 'string') return part;
      return 'name' in part ? (values[part.name] ?? standing(part)) : part.value;
    })
    .join('');
}

/**
 * The template in the snippet syntax of the Language Server Protocol and VS Code, with the tab
 * stops numbered by first appearance; what is known already is no tab stop any more. With
 * `variables`, which the protocol leaves out, VS Code fills in what it knows.
 */
export function toSnippet(
  source: Template,
  values: StopValues = {},
  { variables = false }: { readonly variables?: boolean } = {},
): string {
  const numbers = new Map<string, number>();
  return source
    .map((part) => {
      if (typeof part === 'string') return escapeSnippet(part);
      if (!('name' in part)) return variables ? `$${part.variable}` : escapeSnippet(part.value);
      const known = values[part.name];
      if (known !== undefined) return escapeSnippet(known);
      const number = numbers.get(part.name) ?? numbers.size + 1;
      const first = !numbers.has(part.name);
      numbers.set(part.name, number);
      if (!first) return `\${${number}}`;
      if (variables && part.variable !== undefined) return `\${${number}:$${part.variable}}`;
      if (part.choices === undefined) return `\${${number}:${escapeSnippet(standing(part))}}`;
      return `\${${number}|${part.choices.map(escapeChoice).join(',')}|}`;
    })
    .join('');
}

/** Text that a snippet shows as it is. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

function escapeChoice(text: string): string {
  return text.replace(/[\\,|]/g, '\\$&');
}

function standing(stop: Stop): string {
  return stop.value ?? stop.choices?.[0] ?? placeholder(stop.hint);
}

function isTemplate(part: TemplatePart | Template | undefined): part is Template {
  return Array.isArray(part);
}
