import type { Span } from '../core/span';
import type { Card } from './card';

/** A sentence that calls the model open source, open, or free to use commercially. */
export interface OpenClaim {
  readonly kind: 'open' | 'permissive' | 'commercial';
  /** The words that make the claim. */
  readonly span: Span;
  /** The sentence. */
  readonly sentence: Span;
  /** The sentence itself says that use is limited. */
  readonly contradicted: boolean;
}

const openWords =
  /\bopen[\s-]{0,3}sourc(?:e[ds]?|ing)\b|\bpermissive(?:ly)?\s(?:open\s)?licen[cs](?:ed|e)\b|\b(?:fully|truly|completely|genuinely|entirely)[\s-]open\b(?![\s-](?:source|weights?|ended|domain))|\bopen\s(?:licen[cs]e|(?:\w{3,14}\s){0,3}(?:model|llm)\b)/gi;

/** What, of somebody's making or in general, is open source without the model being so. */
const otherThings = new Set(
  'library libraries framework frameworks toolkit toolkits tool tools tooling software package packages community communities ecosystem initiative initiatives dataset datasets data corpus corpora benchmark benchmarks evaluation evaluations code codebase implementation implementations repository repositories repo alternatives world contribution contributions contributors counterparts baseline baselines solution solutions tokenizer tokenizers inference engine engines platform platforms leaderboard efforts research developers movement projects llms peers competitors rivals options offerings textbooks resources license licenses licence licences materials tasks licensing'.split(
    ' ',
  ),
);

/** What the model may be called. */
const modelNouns =
  /^(?:model|llm|vlm|mllm|slm|checkpoint|weights?|release|version|variant|system|assistant|moe|transformer|series|family|suite|lora|finetune|fine-tune|diffusion)$/;

const comparison =
  /\b(?:outperform\w*|compar\w+|versus|than|surpass\w*|exceed\w*|rival\w*|against|among|other|others|existing|competing|many|several|most|leading|various|similar|like|unlike|between|match\w*|beat\w*|underline|across|on\spar)\b/i;

const negation =
  /\b(?:not|never|neither|nor|isn['’]t|aren['’]t|wasn['’]t|no\slonger|non)\b[\s\w,]{0,24}$|\b(?:rather\sthan|instead\sof|without\sbeing)\s{1,2}$/i;

const upcoming = /\b(?:will|plan\w*|going\sto|intend\w*|hope|to|soon)\s(?:be\s)?(?:fully\s)?$/i;

const limited =
  /\bresearch\s(?:use|purposes?)\sonly\b|\bnon-?commercial\b|\bonly\s(?:be\sused\s)?for\s(?:academic|research)\b|\b(?:solely|exclusively)\sfor\s(?:academic|research|non)|\bnot\sfor\scommercial\b/i;

const commercial =
  /\b(?:free(?:ly)?\s(?:available\s)?(?:for|to)\s(?:\w{2,12}\s){0,4}commercial|commercially\s(?:usable|viable|permissive|friendly)|(?:permits?|allows?|allowing|permitting|supports?|suitable\sfor|available\sfor|licensed\sfor)\s(?:\w{2,12}\s){0,3}commercial\s(?:use|usage|purposes|applications))\b/gi;

const chinese =
  /(?:本|我们|该|首个|一个|一款|正式|全面|完全)[^，。；：]{0,20}开源[^，。；：]{0,12}(?:模型|权重)|(?:本|该)模型[^，。；：]{0,12}开源/g;

/** The card's claims of openness about its own model, in document order. */
export function openClaims(card: Card): readonly OpenClaim[] {
  const claims: OpenClaim[] = [];
  const name = ownName(card);
  for (const { span, text, cues, unit } of card.prose.sentences) {
    if (!cues.open && !/commercial/i.test(text)) continue;
    const role = card.prose.roleOf(unit);
    if (unit.unit.quote || role === 'citation' || role === 'evaluation') continue;
    const contradicted = limited.test(text);
    const push = (kind: OpenClaim['kind'], start: number, length: number): void => {
      const at = span.start + start;
      claims.push({ kind, span: { start: at, end: at + length }, sentence: span, contradicted });
    };
    for (const match of text.matchAll(openWords)) {
      if (!isClaim(text, match.index, match[0], name)) continue;
      push(/^permissive/i.test(match[0]) ? 'permissive' : 'open', match.index, match[0].length);
    }
    for (const match of text.matchAll(chinese)) push('open', match.index, match[0].length);
    for (const match of text.matchAll(commercial)) {
      const before = text.slice(Math.max(0, match.index - 60), match.index);
      if (!negation.test(before) && !/\b(?:library|dataset|code|if|unless)\b/i.test(before)) {
        push('commercial', match.index, match[0].length);
      }
    }
  }
  return claims;
}

function isClaim(text: string, at: number, words: string, name: string | undefined): boolean {
  const before = text.slice(Math.max(0, at - 90), at);
  // Addresses and code in between are blanks.
  const after = text
    .slice(at + words.length, at + words.length + 300)
    .replace(/\s+/g, ' ')
    .slice(0, 70);
  if (negation.test(before) || upcoming.test(before)) return false;
  // What the model was made from may be open without the model being so.
  if (
    /\b(?:based|built|trained|initiali[sz]ed|derived|fine-?tuned)\s(?:on|upon|from|with)\s(?:\w{1,12}\s){0,3}$/i.test(
      before,
    )
  )
    return false;
  if (/\breleas\w+\s(?:[\w-]{1,20}\s){1,6}as\s(?:an?\s)?$/i.test(before)) return true;
  // The model itself, among other versions; or something that went into somebody's library.
  if (/^\s(?:version|variant|release)\sof\s(?:the|this|our)\smodel\b/i.test(after)) return true;
  if (/^\sin\s\W{0,2}[A-Z]/.test(after)) return false;
  const noun = nounAfter(words, after);
  if (noun === 'other') return false;
  // "… are open-source models from …": somebody else's.
  if (/^[^.;:]{0,40}\bmodels?\sfrom\s[A-Z]/.test(after)) return false;
  const subject =
    /\b(?:this|our|we|it|its|is|are|introduc\w+|present\w*|releas\w+|announc\w+|here)\b/i;
  const named = name !== undefined && before.toLowerCase().includes(name);
  const predicate =
    /\b(?:is|are|as|been|being|remains?|was)\s(?:[\w%,’'-]{1,16}\s{1,3}){0,6}$/i.test(before);
  const subjectNoun =
    /([\p{L}-]+)\s(?:is|are|was|has\sbeen|have\sbeen)\s(?:[\w-]{2,12}\s){0,2}$/iu.exec(before)?.[1];
  if (subjectNoun !== undefined && otherThings.has(subjectNoun.toLowerCase())) return false;
  // "is considered the best open-source model" claims; "outperforms many open-source models" does not.
  if (comparison.test(before) && !predicate) return false;
  if (
    /^open\ssource/i.test(words) &&
    /\b(?:other|existing|all|many|most|several)\s(?:\w+\s){0,2}$/i.test(before)
  )
    return false;
  if (
    /sourc(?:ed|es?)\b/i.test(words) &&
    /\b(?:we|have|has|team|fully)\s(?:\w{2,10}\s){0,2}$/i.test(before)
  )
    return true;
  if (noun === 'models')
    return /\b(?:our|these|family|series|suite|collection|set|line|line-?up)\b/i.test(before);
  if (noun === 'model')
    return (
      named ||
      predicate ||
      subject.test(before) ||
      before.trim() === '' ||
      (/\b(?:an?|the|first|new)\s(?:[\w-]{2,16}\s){0,5}$/i.test(before) &&
        before.trim().split(/\s+/).length <= 6)
    );
  return predicate;
}

/** What the open thing is: the model, models, something else, or nothing named. */
function nounAfter(words: string, after: string): 'model' | 'models' | 'other' | 'none' {
  const inner = /\b(model|llm|licen[cs]ed?)$/i.exec(words)?.[1];
  if (inner !== undefined) return /^s\b/.test(after) ? 'models' : 'model';
  const clause = (/^[^.;:,()!?\n—–]{0,70}/.exec(after)?.[0] ?? '').split(' - ', 1)[0] ?? '';
  for (const word of clause
    .toLowerCase()
    .split(/[\s/-]+/)
    .slice(0, 7)) {
    if (
      word === 'and' ||
      word === 'under' ||
      word === 'for' ||
      word === 'with' ||
      word === 'on' ||
      word === 'at' ||
      word === 'by' ||
      word === 'in' ||
      word === 'to'
    )
      return 'none';
    if (modelNouns.test(word)) return 'model';
    if (word === 'models' || word === 'checkpoints') return 'models';
    if (otherThings.has(word)) return 'other';
  }
  return 'none';
}

/** The model's name in lower case: the title's first word that is no general one. */
function ownName(card: Card): string | undefined {
  const title = card.text.slice(card.title.start, card.title.end);
  const word = /[\p{L}][\p{L}\p{N}._-]{2,}/gu;
  for (const match of title.matchAll(word)) {
    const name = match[0].toLowerCase();
    if (
      !/^(?:model|card|for|the|description|details|overview|introduction|readme|welcome|license)$/.test(
        name,
      )
    )
      return name;
  }
  return undefined;
}
