import type { RuleInfo } from '../core/rule';

const source = {
  title: 'The Open Source AI Definition 1.0',
  url: 'https://opensource.org/ai/open-source-ai-definition',
};

/** A comment or waiver that sets nothing aside. */
export const unusedSuppression: RuleInfo = {
  id: 'suppression/unused',
  freedom: null,
  severity: 'information',
  title: 'Suppression that suppresses nothing',
  explanation: {
    takes:
      'A suppression that no longer matches a finding hides the next one that comes to stand there. A waiver falls when the words it was agreed for change.',
    from: 'Whoever reviews the document later.',
    instead: 'Remove it, or agree to the new wording by a new waiver.',
    source,
  },
  examples: [
    {
      kind: 'model-card',
      text: `---
license: apache-2.0 # four-freedoms-disable-line use/output -- asked for by the authors
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppression/unused
---
`,
    },
  ],
};

/** A comment or waiver without its reason. */
export const reasonlessSuppression: RuleInfo = {
  id: 'suppression/no-reason',
  freedom: null,
  severity: 'information',
  title: 'Suppression without a reason',
  explanation: {
    takes: 'Nobody can tell later why the finding was set aside, nor whether that still holds.',
    from: 'Whoever reviews the document later.',
    instead: 'Write the reason after two dashes: RULE -- reason.',
    source,
  },
  examples: [
    {
      kind: 'model-card',
      text: `---
# four-freedoms-disable use/output
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppression/no-reason
license: apache-2.0
---
`,
    },
  ],
};

/** A comment or waiver that names no rule that exists. */
export const unknownSuppression: RuleInfo = {
  id: 'suppression/unknown-rule',
  freedom: null,
  severity: 'warning',
  title: 'Suppression of a rule that does not exist',
  explanation: {
    takes: 'A misspelt or missing rule id suppresses nothing, though it looks as if it did.',
    from: 'The author of the comment.',
    instead:
      'Name the rule by its id, such as use/non-commercial, or a whole area, such as card/*.',
    source,
  },
  examples: [
    {
      kind: 'model-card',
      text: `---
license: apache-2.0
---
<!-- four-freedoms-disable use/no-such-rule -- a slip of the pen -->
     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppression/unknown-rule
`,
    },
  ],
};

export const suppressionRules: readonly RuleInfo[] = Object.freeze([
  unusedSuppression,
  reasonlessSuppression,
  unknownSuppression,
]);
