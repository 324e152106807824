import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { neverCancelled } from '../../../server/src/core/cancellation';
import { noFiles } from '../../../server/src/core/fileSystem';
import { allRules } from '../../../server/src/service/rules';
import { createService } from '../../../server/src/service/service';
import { decide } from '../../../server/src/workspace/projects';
import { defaultEditorSettings } from '../../../server/src/workspace/settings';
import { draw, readDrawn } from '../../support/expectations';

const service = createService({ fileSystem: noFiles, loadAsset: () => Promise.resolve(undefined) });

describe('rules of the service layer', () => {
  for (const rule of allRules.filter(({ id }) => id.startsWith('suppression/'))) {
    for (const [index, example] of rule.examples.entries()) {
      it(`${rule.id}: example ${index + 1}`, async () => {
        const { text } = readDrawn(example.text);
        const uri = `file:///${rule.id}/${index}`;
        const { reports } = await service.check(
          { uri, version: 0, text, kind: example.kind },
          decide(uri, defaultEditorSettings, undefined),
          neverCancelled,
        );
        const found = reports
          .map(({ finding }) => finding)
          .filter((finding) => finding.rule === rule.id);
        assert.equal(draw(text, found), example.text);
      });
    }
  }
});
