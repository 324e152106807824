import { graphemes } from '../width';
import { escapeHtml } from './escape';
import type { ChainNode } from './model';
import { termsWords } from './words';

/** The size of a box and the room between boxes, in the drawing's own units. */
const box = { width: 256, height: 52, gapX: 56, gapY: 16 } as const;

/** How many boxes a column shows; a merge of a hundred models is told in the list below the drawing. */
const most = 8;

const columns = ['base', 'model', 'data'] as const;

/**
 * The licence chain as a drawing: bases on the left, data on the right, both flowing into the model in
 * the middle. Screen readers get its title and the list that the page has below it.
 */
export function chainSvg(chain: readonly ChainNode[]): string {
  const byColumn = columns
    .map((kind) => chain.filter((node) => node.kind === kind).slice(0, most))
    .filter((nodes) => nodes.length > 0);
  if (byColumn.length === 0) return '';
  const rows = Math.max(...byColumn.map((nodes) => nodes.length));
  const width = byColumn.length * box.width + (byColumn.length - 1) * box.gapX + 2;
  const height = rows * box.height + (rows - 1) * box.gapY + 2;
  const places = new Map<ChainNode, { readonly x: number; readonly y: number }>();
  byColumn.forEach((nodes, column) => {
    const used = nodes.length * box.height + (nodes.length - 1) * box.gapY;
    nodes.forEach((node, row) => {
      places.set(node, {
        x: 1 + column * (box.width + box.gapX),
        y: 1 + (height - 2 - used) / 2 + row * (box.height + box.gapY),
      });
    });
  });
  const model = chain.find(({ kind }) => kind === 'model');
  const target = model && places.get(model);
  const lines = [...places].flatMap(([node, place]) =>
    target === undefined || node === model ? [] : [arrow(place, target)],
  );
  const boxes = [...places].map(([node, place]) => drawn(node, place));
  return `<svg role="img" aria-labelledby="chain-title" viewBox="0 0 ${width} ${height}" class="chain">
<title id="chain-title">Licence chain: ${escapeHtml(chain.map(({ label }) => label).join(', '))}</title>
<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8z"/></marker></defs>
${lines.join('\n')}
${boxes.join('\n')}
</svg>`;
}

function arrow(
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
): string {
  const right = from.x < to.x;
  const x1 = right ? from.x + box.width : from.x;
  const x2 = right ? to.x - 2 : to.x + box.width + 2;
  const y1 = from.y + box.height / 2;
  const y2 = to.y + box.height / 2;
  const middle = (x1 + x2) / 2;
  return `<path class="edge" d="M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}" marker-end="url(#tip)"/>`;
}

function drawn(node: ChainNode, { x, y }: { readonly x: number; readonly y: number }): string {
  const license = `${node.license ?? 'no licence known'} · ${termsWords[node.terms]}`;
  return `<g class="node ${node.terms}"><rect x="${x}" y="${y}" width="${box.width}" height="${box.height}" rx="4"/><text x="${x + 10}" y="${y + 21}">${escapeHtml(fit(node.label, 30))}</text><text class="small" x="${x + 10}" y="${y + 40}">${escapeHtml(fit(license, 36))}</text></g>`;
}

/** At most `columns` wide, cut in the middle, where names of models differ most at their ends. */
function fit(text: string, columns: number): string {
  const parts = [...graphemes(text.slice(0, 4 * columns))].map(({ text: part }) => part);
  if (parts.length <= columns && text.length <= 4 * columns) return text;
  const tail = [...graphemes(text.slice(-2 * columns))].map(({ text: part }) => part);
  const head = Math.ceil((columns - 1) / 2);
  return `${parts.slice(0, head).join('')}…${tail.slice(head - columns + 1).join('')}`;
}
