import type { Card } from '../cards/index';
import type { Edit } from '../core/finding';
import { componentRows, exportMof, type CardFacts } from '../export/index';
import { addTo } from './card/sections';
import type { NewFile } from './question';
import { componentsSection, toText } from './snippets/index';

/** The components of a card as a MOF file; its name is the release's, as the framework's tool has it. */
export function mofFileOf(facts: CardFacts): NewFile {
  const name = facts.name.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^[-.]+|-+$/g, '') || 'model';
  return { path: `${name}.yml`, text: exportMof(facts) };
}

/** A table of components for a card: those that the facts name, or one to fill in where they name none. */
export function componentsEdit(card: Card, facts: CardFacts): Edit {
  const rows = componentRows(facts);
  const table =
    rows.length === 0
      ? toText(componentsSection()).split('\n').slice(2).join('\n')
      : [
          '| Component | License | Where |',
          '| --- | --- | --- |',
          ...rows.map(
            ({ name, license, licenseLink, location }) =>
              `| ${name} | ${linked(license ?? 'unlicensed', licenseLink)} | ${cell(location ?? '')} |`,
          ),
        ].join('\n');
  return addTo(card, 'license', 'License', table);
}

function linked(text: string, link: string | undefined): string {
  return link === undefined
    ? cell(text)
    : `[${cell(text)}](${link.replace(/[\s()]/g, encodeURIComponent)})`;
}

/** A cell is one line, and a bar in it is no border. */
function cell(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
}
