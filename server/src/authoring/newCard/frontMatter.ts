import { writtenLicense } from '../../cards/rules/kit';
import { writeEntry, type YamlData, type YamlStyle } from '../../yaml/index';
import type { CardPlan } from './questions';

const style: YamlStyle = {
  indent: 2,
  sequenceIndent: 2,
  quote: 'plain',
  quotes: 'double',
  flowSequences: false,
  eol: '\n',
};

/**
 * The front matter of a new card, `---` lines included. `licenseFile` is the name of the file beside it that
 * holds the licence's text; undefined where there will be none.
 */
export function frontMatter(plan: CardPlan, licenseFile: string | undefined): string {
  const { relation, bases, datasets, languages, facts, license } = plan;
  const written = license && writtenLicense(license);
  const entries: readonly (readonly [string, YamlData | undefined])[] = [
    ['license', written?.license],
    ['license_name', written?.name],
    ['license_link', written?.name === undefined ? undefined : (licenseFile ?? written.link)],
    ['language', languages.length === 0 ? undefined : languages],
    ['base_model', bases.length === 0 ? undefined : bases.length === 1 ? bases[0] : bases],
    ['base_model_relation', bases.length === 0 ? undefined : relation],
    ['library_name', facts.library],
    ['pipeline_tag', facts.pipelineTag],
    ['datasets', datasets.length === 0 ? undefined : datasets],
  ];
  const lines = entries.flatMap(([key, value]) =>
    value === undefined ? [] : writeEntry(key, value, style),
  );
  return ['---', ...lines, '---'].join('\n');
}
