import type { Snippet } from './snippet';
import { ask, choose, currentYear, template, type Template, type TemplatePart } from './template';

const holder = ask('holder', 'copyright holder');

/** The two tags of a source file's first lines: https://spdx.dev/learn/handling-license-info/ */
function spdxHeader(before: TemplatePart, after: string): Template {
  return template`${before} SPDX-FileCopyrightText: ${currentYear} ${holder}${after}
${before} SPDX-License-Identifier: ${choose('spdxId', 'SPDX id of the license', [
    'Apache-2.0',
    'MIT',
    'BSD-3-Clause',
    'MPL-2.0',
    'LGPL-3.0-or-later',
    'GPL-3.0-or-later',
    'AGPL-3.0-or-later',
  ])}${after}`;
}

export const noticeSnippets: readonly Snippet[] = [
  {
    id: 'notice-file',
    title: 'NOTICE file',
    description: 'Names the work and its holder, and the works it is based on.',
    place: 'notice',
    body: template`${ask('name', 'name of the model')}
Copyright ${currentYear} ${holder}

This product includes ${ask('baseModel', 'name of the base model')}, developed by ${ask('baseAuthor', 'who made it')} and licensed under the ${ask('baseLicense', 'its license')}.`,
  },
  {
    id: 'spdx-header',
    title: 'SPDX header: copyright and license',
    description: 'Says in a source file whose it is and under which license.',
    place: 'source-file',
    body: spdxHeader({ variable: 'LINE_COMMENT', value: '#' }, ''),
  },
  {
    id: 'spdx-header-markup',
    title: 'SPDX header of a Markdown file',
    description: 'Says in a Markdown or HTML file whose it is and under which license.',
    place: 'card-body',
    body: spdxHeader('<!--', ' -->'),
  },
];
