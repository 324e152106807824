import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  evaluateRelease,
  mofComponents,
  percentage,
  type MofComponent,
  type MofEvaluation,
  type MofRelease,
} from '../../../server/src/mof';

/** A release of the named components, each with the licence given, or `undefined` for the release's. */
function release(
  licenses: Readonly<Record<string, string | undefined>>,
  shared: MofRelease['licenses'] = {},
): MofRelease {
  const components = new Map<MofComponent, string | undefined>();
  for (const [name, license] of Object.entries(licenses)) {
    const component = mofComponents.find((item) => item.name === name);
    assert.ok(component, name);
    components.set(component, license);
  }
  return { components, licenses: shared };
}

/** A release under MIT of the components that pass the filter. */
function published(filter: (component: MofComponent) => boolean): MofRelease {
  const names = mofComponents.filter(filter).map(({ name }) => [name, undefined] as const);
  return release(Object.fromEntries(names), { distribution: 'MIT' });
}

/** Class, then the percentages of Class I, II and III. */
function figures({ class: mofClass, classes }: MofEvaluation): (number | string)[] {
  const progress = new Map(classes.map((item) => [item.class, percentage(item.progress)]));
  return [mofClass, progress.get(1) ?? '', progress.get(2) ?? '', progress.get(3) ?? ''];
}

describe('evaluateRelease', () => {
  it('has as many components in each class as the framework', () => {
    const count = (mofClass: number, required: boolean): number =>
      mofComponents.filter((item) => item.class === mofClass && item.required === required).length;
    assert.deepEqual(
      [3, 2, 1].map((item) => [count(item, true), count(item, false)]),
      [
        [6, 1],
        [4, 1],
        [4, 1],
      ],
    );
  });

  it('counts a class only when those below are met', () => {
    assert.deepEqual(figures(evaluateRelease(release({}))), [0, '0 %', '0 %', '0 %']);
    const third = published((item) => item.class === 3);
    assert.deepEqual(figures(evaluateRelease(third)), [3, '0 %', '60 %', '100 %']);
    const second = published((item) => item.class >= 2);
    assert.deepEqual(figures(evaluateRelease(second)), [2, '71 %', '100 %', '100 %']);
    const all = published(() => true);
    assert.deepEqual(figures(evaluateRelease(all)), [1, '100 %', '100 %', '100 %']);
    const noneBelow = published((item) => item.class < 3);
    assert.deepEqual(figures(evaluateRelease(noneBelow)), [0, '0 %', '0 %', '17 %']);
  });

  it('takes a research paper for a technical report, and asks for one less at the top', () => {
    const without = published(({ name }) => name !== 'Technical report');
    assert.deepEqual(figures(evaluateRelease(without)), [1, '100 %', '100 %', '100 %']);
    const second = published(
      ({ name, class: mofClass }) =>
        name === 'Research paper' || (mofClass >= 2 && name !== 'Technical report'),
    );
    const evaluation = evaluateRelease(second);
    assert.deepEqual(figures(evaluation), [2, '77 %', '100 %', '100 %']);
    for (const { lacking } of evaluation.classes) {
      assert.ok(!lacking.some(({ component }) => component.name === 'Technical report'));
    }
  });

  it('does not ask for optional components', () => {
    assert.equal(evaluateRelease(published((item) => item.required)).class, 1);
  });

  it('takes the component’s own licence, then that of its content, then the distribution’s', () => {
    const evaluation = evaluateRelease(
      release(
        {
          'Training code': 'CC-BY-NC-4.0',
          'Inference code': undefined,
          'Model card': undefined,
          Datasets: 'unlicensed',
          'Evaluation data': '',
        },
        { distribution: 'CC-BY-ND-4.0', code: 'MIT', document: '' },
      ),
    );
    const states = evaluation.components
      .filter(({ status }) => status !== 'missing')
      .map(({ component, status, license }) => [component.name, status, license]);
    assert.deepEqual(states, [
      ['Model card', 'not-open', 'CC-BY-ND-4.0'],
      ['Training code', 'not-open', 'CC-BY-NC-4.0'],
      ['Inference code', 'included', 'MIT'],
      ['Evaluation data', 'unlicensed', undefined],
      ['Datasets', 'unlicensed', undefined],
    ]);
  });

  it('knows open licences by OSI, FSF and the framework’s own list, in SPDX’s case only', () => {
    const status = (license: string): string | undefined =>
      evaluateRelease(release({ Datasets: license })).components.find(
        ({ component }) => component.name === 'Datasets',
      )?.status;
    const open = ['MIT', 'GPL-3.0-only', 'CC-BY-4.0', 'ODbL-1.0', 'OGL-UK-3.0', 'OpenMDW-1.0'];
    for (const id of open) assert.equal(status(id), 'included', id);
    const closed = ['mit', 'CC-BY-NC-4.0', 'Apache 2.0', 'C-UDA-1.0', 'llama3', 'gemma'];
    for (const id of closed) assert.equal(status(id), 'not-open', id);
  });

  it('advises a better licence where an open one does not fit', () => {
    const { components } = evaluateRelease(
      release({ Datasets: 'MIT', 'Model card': 'CC-BY-4.0', 'Training code': 'OpenMDW-1.0' }),
    );
    assert.deepEqual(
      components.filter(({ unfit }) => unfit).map(({ component }) => component.name),
      ['Datasets'],
    );
  });
});
