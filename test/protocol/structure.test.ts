import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type {
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  SelectionRange,
} from 'vscode-languageserver';
import { license, opened } from '../support/features';

describe('structure', () => {
  it('is an outline of sections with the clauses that take something away', async (t) => {
    const document = await opened(t);
    const symbols = await document.about<DocumentSymbol[]>('textDocument/documentSymbol');
    const names = (list: readonly DocumentSymbol[]): unknown[] =>
      list.map(({ name, detail, children = [] }) => [detail ?? name, ...names(children)]);
    const flat = JSON.stringify(names(symbols));
    assert.match(flat, /Definitions/);
    assert.match(flat, /\["3\. Limits",\["use\/non-commercial"\]\]/);
    const check = (list: readonly DocumentSymbol[]): void => {
      for (const { range, selectionRange, children = [] } of list) {
        assert.ok(
          range.start.line <= selectionRange.start.line &&
            selectionRange.end.line <= range.end.line,
        );
        check(children);
      }
    };
    check(symbols);
  });

  it('folds by section', async (t) => {
    const document = await opened(t);
    const ranges = await document.about<FoldingRange[]>('textDocument/foldingRange');
    assert.ok(
      ranges.some(({ startLine, endLine }) => startLine === 12 && endLine === 16),
      JSON.stringify(ranges),
    );
    assert.ok(ranges.every(({ startLine, endLine }) => startLine < endLine));
  });

  it('grows a selection from sentence to document', async (t) => {
    const document = await opened(t);
    const position = { line: 14, character: 10 };
    const [range] = await document.about<SelectionRange[]>('textDocument/selectionRange', {
      positions: [position],
    });
    const sizes: number[] = [];
    for (let each = range; each; each = each.parent)
      sizes.push(each.range.end.line - each.range.start.line);
    assert.ok(sizes.length >= 3);
    assert.deepEqual(
      sizes,
      [...sizes].sort((a, b) => a - b),
    );
    assert.equal(sizes.at(-1), license.split('\n').length - 1);
  });

  it('links addresses without the full stop behind them', async (t) => {
    const links = await (await opened(t)).about<DocumentLink[]>('textDocument/documentLink');
    assert.deepEqual(
      links.map(({ target }) => target),
      ['https://example.org/otter'],
    );
  });
});
