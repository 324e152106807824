import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { neverCancelled } from '../../../server/src/core/cancellation';
import type { Edit, Fix } from '../../../server/src/core/finding';
import { createService } from '../../../server/src/service/service';
import { decide } from '../../../server/src/workspace/projects';
import { defaultEditorSettings } from '../../../server/src/workspace/settings';
import { applyEdits } from '../../support/edits';
import { spdxText } from '../../support/licenses/corpus';
import { MemoryFiles } from '../../support/memoryFiles';

const folder = 'file:///models/heron';
const card = '---\nlicense: mit\n---\n\n# Heron\n\nA model.\n';

/** The answers to the findings of `rule` in a licence text with files beside it. */
async function fixesOf(
  rule: string,
  text: string,
  beside: Readonly<Record<string, string>>,
): Promise<readonly Fix[]> {
  const fileSystem = new MemoryFiles();
  for (const [name, content] of Object.entries(beside))
    fileSystem.set(`${folder}/${name}`, content);
  const loadAsset = (name: string): Promise<Uint8Array> =>
    Promise.resolve(readFileSync(join('dist', name)));
  const uri = `${folder}/LICENSE`;
  const { reports } = await createService({ fileSystem, loadAsset }).check(
    { uri, version: 0, text, kind: 'license' },
    decide(uri, defaultEditorSettings, undefined),
    neverCancelled,
  );
  const found = reports.filter(({ finding }) => finding.rule === rule);
  assert.ok(found.length > 0, reports.map(({ finding }) => finding.rule).join());
  return found.flatMap((report) => report.fixes());
}

function titled(fixes: readonly Fix[], title: RegExp): Fix {
  return (
    fixes.find((fix) => title.test(fix.title)) ??
    assert.fail(fixes.map((fix) => fix.title).join(' | '))
  );
}

const own = ({ edits }: Fix): Edit[] => edits.filter(({ uri }) => uri === undefined);
const inFile = ({ edits }: Fix, name: string): Edit[] =>
  edits.filter(({ uri }) => uri === `${folder}/${name}`);

const mit = spdxText('MIT').replace('<year> <copyright holders>', '2031 Ada Otter');

describe('a text that is somebody else’s', () => {
  it('gets back the part that is missing, and keeps what is its own', async () => {
    const cut = mit.slice(0, mit.indexOf('THE SOFTWARE IS'));
    const fixes = await fixesOf('license/incomplete', cut, {});
    const result = applyEdits(
      cut,
      titled(fixes, /^Put back what is missing of MIT License$/).edits,
    );
    assert.ok(result.startsWith(cut.trimEnd()), result.slice(0, 200));
    const words = (text: string): string => text.replace(/\s+/g, ' ').trim();
    assert.equal(words(result), words(mit));
  });

  it('loses what stands beside it to NOTICE, new or old', async () => {
    const more = 'The drawings in this repository were made by the children of the river school.';
    const fixes = await fixesOf('license/modified', `${mit.trimEnd()}\n\n${more}\n`, {});
    const fix = titled(fixes, /^Move it to NOTICE$/);
    assert.equal(applyEdits(`${mit.trimEnd()}\n\n${more}\n`, own(fix)), `${mit.trimEnd()}\n`);
    const [notice] = inFile(fix, 'NOTICE');
    assert.deepEqual([notice?.text, notice?.newText], [undefined, `${more}\n`]);
    const beside = { NOTICE: 'Heron\n' };
    const [added] = inFile(
      titled(await fixesOf('license/modified', `${mit.trimEnd()}\n\n${more}\n`, beside), /NOTICE/),
      'NOTICE',
    );
    assert.deepEqual(
      [added?.text, added?.span.start, added?.newText],
      ['Heron\n', 6, `\n${more}\n`],
    );
  });

  it('that only looks like it is named as what it is, in the card', async () => {
    const text = `MIT License

Whoever has registered with us may download the weights. Whoever earns money with what they make from
the weights agrees to pay us a tenth of it, once a year, and to tell us how it was earned. We may change
this paragraph at any time, and the new one holds from the day it appears on our pages for everybody who
has downloaded anything before or after that day.
`;
    const fixes = await fixesOf('license/look-alike', text, { 'README.md': card });
    const fix = titled(fixes, /^Declare other, with the name modified-mit, in the card$/);
    assert.equal(
      applyEdits(card, inFile(fix, 'README.md')),
      card.replace(
        'license: mit\n',
        'license: other\nlicense_name: modified-mit\nlicense_link: LICENSE\n',
      ),
    );
    assert.deepEqual(own(fix), []);
    assert.equal(titled(fixes, /^Choose a license …$/).flow, 'chooseLicense');
  });

  it('is told of in the card, once, and never rewritten', async () => {
    const text = spdxText('CC-BY-NC-4.0');
    const fixes = await fixesOf('use/non-commercial', text, { 'README.md': card });
    const fix = titled(fixes, /^Say in the card that the license restricts the freedom to use$/);
    assert.deepEqual(fixes.flatMap(own), []);
    const told = applyEdits(card, inFile(fix, 'README.md'));
    assert.match(
      told,
      /\n## License\n\nMind the terms: under the Creative Commons Attribution Non/,
    );
    const again = await fixesOf('use/non-commercial', text, { 'README.md': told });
    assert.ok(!again.some(({ title }) => title === fix.title));
  });
});
