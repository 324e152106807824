/** Long documents in our own words, for measuring: the shapes are those of real cards and licences. */

const sentences = [
  'The model was trained on text from public sources, cleaned of duplicates and of pages that carry no prose.',
  'It answers questions, writes summaries and continues stories in the languages that the table below lists.',
  'Evaluation used the harness with its default prompts; every figure is the mean of three runs with other seeds.',
  'We recommend to test it on the data of the task at hand before it is put to work anywhere.',
  'The tokenizer has a vocabulary of 64,000 pieces, made from a sample of the training data.',
  'Known weaknesses are invented references, arithmetic with long numbers, and names of small places.',
];

const frontMatter = `---
license: apache-2.0
language:
  - en
  - de
library_name: transformers
pipeline_tag: text-generation
datasets:
  - otter/river-text
tags:
  - otter
---
`;

/** A model card of about `size` UTF-16 code units: front matter, sections, lists, tables, code. */
export function longCard(size: number): string {
  let text = `${frontMatter}# Otter 7B\n`;
  for (let section = 1; text.length < size; section++) {
    text += `\n## Part ${section}\n\n${paragraph(section)}\n\n${paragraph(section + 1)}\n\n`;
    for (let item = 0; item < 4; item++)
      text += `- **Point ${item}** ${sentenceAt(section + item)}\n`;
    text += '\n| Task | Metric | Value |\n| --- | --- | --- |\n';
    for (let row = 0; row < 6; row++)
      text += `| task ${row} | accuracy | 0.${section % 10}${row} |\n`;
    text += `\n\`\`\`python\nmodel = load("otter-7b", part=${section})\n\`\`\`\n`;
  }
  return text;
}

const clauses = [
  'Subject to the terms of this Agreement, the Licensor grants You a worldwide, royalty-free licence to use, copy, change and pass on the Materials.',
  'You must keep all notices of copyright that stand in the Materials, and give every recipient a copy of this Agreement.',
  'You may not use the Materials, or anything made with them, for any commercial purpose without the prior written consent of the Licensor.',
  'THE MATERIALS COME AS THEY ARE, WITHOUT WARRANTY OF ANY KIND, AND THE LICENSOR IS NOT LIABLE FOR ANY DAMAGE THAT COMES OF THEM.',
  'If You begin a suit about patents against the Licensor over the Materials, the rights that this Agreement gives You end on that day.',
  'This Agreement is governed by the law of the place where the Licensor has its seat, and its courts decide all disputes.',
];

/** A licence text of about `size` UTF-16 code units: numbered sections, definitions, lists. */
export function longLicense(size: number): string {
  let text =
    'OTTER COMMUNITY AGREEMENT\n\n"Materials" means the weights and code.\n\n"You" means whoever uses the Materials.\n';
  for (let section = 1; text.length < size; section++) {
    text += `\n${section}. Of the matter numbered ${section}\n\n`;
    for (let item = 0; item < 4; item++) {
      text += `(${String.fromCharCode(97 + item)}) ${clauses[(section + item) % clauses.length] ?? ''}\n\n`;
    }
  }
  return text;
}

function paragraph(seed: number): string {
  return [0, 1, 2, 3].map((offset) => sentenceAt(seed + offset)).join(' ');
}

function sentenceAt(index: number): string {
  return sentences[index % sentences.length] ?? '';
}
