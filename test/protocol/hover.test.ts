import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Location } from 'vscode-languageserver';
import { license, markdown, opened, words } from '../support/features';

describe('hover', () => {
  it('tells what a restriction takes, from whom, and what to do instead', async (t) => {
    const document = await opened(t);
    const hover = await document.hover('commercial purpose');
    assert.match(markdown(hover), /the freedom to use/);
    assert.match(markdown(hover), /\*\*Instead:\*\*/);
    assert.match(markdown(hover), /`use\/non-commercial`/);
    assert.match(markdown(hover), /Because of: “[^”]*commercial[^”]*”/);
    const finding = (await document.diagnostics()).find(
      ({ code }) => code === 'use/non-commercial',
    );
    assert.ok(typeof finding?.message === 'string');
    assert.ok(!markdown(hover).includes(finding.message), 'the editor shows the message');
    assert.match(words(document, hover as unknown as Location), /^You may not use/);
  });

  it('tells that a harmless clause is one', async (t) => {
    const document = await opened(t);
    assert.match(markdown(await document.hover('keep this notice')), /takes no freedom away/);
  });

  it('gives the verdict on the first line that has words', async (t) => {
    assert.match(markdown(await (await opened(t)).hover('Otter Model')), /restricts use/);
    assert.match(
      markdown(await (await opened(t, 'LICENSE', `\n\n${license}`)).hover('Otter Model')),
      /restricts use/,
    );
  });

  it('tells what a defined term means, and what a reference leads to', async (t) => {
    const document = await opened(t);
    const hover = await document.hover('Work and each');
    assert.match(markdown(hover), /\*\*Work\*\*: "Work" means the weights 🦦/);
    assert.match(markdown(await document.hover('Section 3(a)')), /You may not use the Work/);
  });

  it('shows a document’s own words as words, not as markup', async (t) => {
    const document = await opened(
      t,
      'LICENSE',
      '"Work" means <b>[x](y)</b>.\n\nThe Work is good.\n',
    );
    assert.match(markdown(await document.hover('Work is good')), /\\<b\\>\\\[x\\\]\(y\)/);
  });
});
