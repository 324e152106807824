import { documentKinds } from '../core/documentKind';
import { osaidVersions } from '../core/freedom';
import { severities } from '../core/severity';
import { formats } from './arguments';

export const help = `Shows which clauses of a model card or licence take away a freedom of the
Open Source AI Definition. It informs; it is not legal advice.

Usage:
  four-freedoms check [PATH…]            check files, and folders with all of ours below them
  four-freedoms identify PATH…           say which licence a text is
  four-freedoms explain RULE|LICENSE-ID  tell what is known of a rule or licence
  four-freedoms report [PATH…]           write a page on a repository: --format md | html
  four-freedoms export PATH              write a card's facts: --format mof | cyclonedx | spdx
  four-freedoms lsp --stdio              serve the Language Server Protocol

Options of check:
  --format FORMAT     ${formats.join(' | ')} (default pretty)
  --severity LEVEL    ${severities.join(' | ')}: the lowest that counts (default warning)
  --kind KIND         ${documentKinds.join(' | ')},
                      for a file whose name does not tell
  --no-identify       read a known licence text as if it were unknown
  --osaid VERSION     ${osaidVersions.join(' | ')} (default 1.0)
  --config FILE       project settings in place of the nearest .four-freedoms.yml
  --stdin             check standard input, called by --stdin-path NAME
  --ndjson-input      one {"path","text","kind"?} a line in, one result a line out
  --waivers           list what was set aside, by whom and why
  --no-color          no colours, not even on a terminal

Exit code: 0 nothing at or above --severity, 1 findings, 2 misuse or unreadable input.
`;
