import { identify, licenseRules } from '../../../server/src/licenses/index';
import { loadIndex } from '../../support/licenses/corpus';
import { testRuleExamples } from '../../support/ruleExamples';

const index = await loadIndex();

testRuleExamples(licenseRules, (text) => ({ index, identification: identify(index, text) }));
