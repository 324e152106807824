import { cardFacts, type Card, type CardContext } from '../cards/index';
import { noFacts, type CardFacts, type ComponentFact } from '../export/index';
import { normalizeLicense } from '../licenses/index';
import { componentNamed, mofComponents } from '../mof/index';

/** What a card says, its components among it: those of its table, else those that files beside it are. */
export function factsWithComponents(context: CardContext): CardFacts {
  const facts = cardFacts(context);
  const table = tableComponents(context.card);
  return {
    ...noFacts(facts.name),
    ...facts,
    components: table.length > 0 ? table : fileComponents(context),
  };
}

/** The rows of tables whose head names components and licences. */
export function tableComponents({ body, text }: Card): ComponentFact[] {
  const tables = new Map<string, string[][]>();
  for (const { unit, base, block } of body.units) {
    if (!unit.cell) continue;
    const { table, row, column } = unit.cell;
    const key = `${block.span.start} ${table}`;
    const rows = tables.get(key) ?? [];
    tables.set(key, rows);
    // The borders of a cell are within its span.
    const cell = text.slice(unit.span.start + base, unit.span.end + base);
    (rows[row] ??= [])[column] = cell
      .replace(/^\s*\|/, '')
      .replace(/\|\s*$/, '')
      .trim();
  }
  return [...tables.values()].flatMap(([head = [], ...rows]) => {
    const at = (pattern: RegExp): number => head.findIndex((cell) => pattern.test(cell));
    const [name, license, where] = [
      at(/^component/i),
      at(/^licen[cs]e/i),
      at(/^(?:where|location|path|link)/i),
    ];
    if (name === -1 || license === -1) return [];
    return rows.flatMap((row) => componentOf(row[name], row[license], row[where]));
  });
}

function componentOf(
  name: string | undefined,
  license: string | undefined,
  where: string | undefined,
): ComponentFact[] {
  const component = name === undefined ? undefined : known(name);
  if (component === undefined) return [];
  const named = linkParts(license ?? '');
  const placed = linkParts(where ?? '');
  const location = placed.url ?? placed.text;
  return [
    {
      name: component,
      ...(isOpen(named.text)
        ? {}
        : {
            license: {
              id: licenseId(named.text),
              ...(named.url === undefined ? {} : { link: named.url }),
            },
          }),
      ...(isOpen(location) ? {} : { location }),
    },
  ];
}

/** The framework's name for a component, in any case. */
function known(name: string): string | undefined {
  const plain = linkParts(name).text;
  const folded = plain.toLowerCase();
  return (
    componentNamed(plain)?.name ??
    mofComponents.find((component) => component.name.toLowerCase() === folded)?.name
  );
}

function licenseId(words: string): string {
  const found = normalizeLicense(words, 'spdx');
  return found.kind === 'license' && found.certain ? found.id : words;
}

/** Empty, or left to be filled in. */
function isOpen(words: string): boolean {
  return words === '' || words === '—' || /^\[?more information needed/i.test(words);
}

/** `[text](url)` or a code span, taken apart. */
function linkParts(cell: string): { readonly text: string; readonly url?: string } {
  const link = /^\[([^\]]{0,300})\]\(([^)\s]{1,600})\)$/.exec(cell);
  if (link) return { text: link[1] ?? '', url: link[2] ?? '' };
  return { text: cell.replace(/^`([^`]*)`$/, '$1') };
}

/** Which component a script is, by its name. */
const scripts: readonly (readonly [string, RegExp])[] = [
  ['Training code', /train|fine-?_?tun|sft|dpo/i],
  ['Evaluation code', /eval|benchmark/i],
  ['Inference code', /infer|generate|predict|demo|handler|app\.py/i],
  ['Data preprocessing code', /pre-?_?process|prepare|filter|clean/i],
  ['Model architecture', /^model(?:l?ing)?[\w-]*\.py$/i],
];

function fileComponents({ repository }: CardContext): ComponentFact[] {
  const found: ComponentFact[] = [];
  const [weights] = repository?.weights ?? [];
  if (weights !== undefined) found.push({ name: 'Model parameters (Final)', location: weights });
  for (const [name, pattern] of scripts) {
    const script = repository?.scripts.find((file) => pattern.test(file));
    if (script !== undefined) found.push({ name, location: script });
  }
  found.push({ name: 'Model card', location: 'README.md' });
  return found;
}
