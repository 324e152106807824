/**
 * What a sentence may be about, told by single words. A cue is only the cheap first question: whoever acts on a
 * sentence asks more of it. Found once for each text and kept with its reading.
 */
export interface Cues {
  /** A licence, terms or permission. */
  readonly license: boolean;
  /** Openness. */
  readonly open: boolean;
  /** What the model was made from. */
  readonly base: boolean;
  /** Training, data, code, weights, architecture: what completeness is about. */
  readonly parts: boolean;
  /** Something that is to come. */
  readonly announced: boolean;
  /** Something that was left to be filled in. */
  readonly placeholder: boolean;
  /** Territories and who is kept out. */
  readonly territory: boolean;
  /** What may or may not be done. */
  readonly terms: boolean;
  /** The same in words that bind even among advice. */
  readonly binds: boolean;
}

const license =
  /licen[cs]|\bterms\b|copyright|\bunder\s(?:the\s|an?\s)?(?:mit|apache|cc|bsd|a?gpl)|公开协议|许可|协议|授权|ライセンス|利用規約/i;
const open =
  /open[\s-]?(?:ly|ness|source|weight|model|licen|access|release|science|llm|ai\b)|\bopen\b|\bfree(?:ly|dom)?\b|\blibre\b|\bFOSS\b|permissive|开源|開源/i;
const base =
  /tun(?:ed|ing)|\bbase[ds]?\b|quanti[sz]|distill|adapter|\blora\b|convert|conversion|merge|optimi[sz]ed\sversion|derived|initiali[sz]|continu|abliterat|version\sof|built\s(?:on|with|upon)|微调|基于|量化/i;
const parts =
  /train|data|corp(?:us|ora)|token|label|annotat|filter|clean|dedup|crawl|scrap|curat|collect|source|code|repo|script|weight|checkpoint|parameter|architect|layer|transformer|infer|evaluat|licen|训练|数据|代码|权重|架构|评测|学習|データ|コーパス|コード/i;
const announced =
  /coming\s(?:soon|shortly)|\bTB[AD]\b|to\sbe\s(?:announced|released|published|added|determined|open|shared|provided|updated)|will\s(?:be\s)?(?:soon\s)?(?:releas|publish|open|shar|provid|ad[dv]|upload|made|make)|forthcoming|stay\stuned|in\sthe\s(?:near\s)?future|plan(?:s|ned|ning)?\sto\s(?:open|releas|publish|shar)|not\syet\s(?:available|released|public)|under\s(?:review|preparation)|upon\s(?:acceptance|publication)|即将|敬请期待/i;
const placeholder =
  /more\sinfo(?:rmation)?\s(?:is\s)?needed|needs\smore\sinfo|\[(?:X{2}|TB[AD]|你的)|to\s?do\b|\bTODO\b|\bFIXME\b|\bXXX\b|lorem\sipsum|fill\s(?:this\s)?in|insert\s\w+\shere|your\s(?:name|model|licen|dataset|organi)|\[\s?(?:name|insert|your|model|author|link|url|date|year|fullname|company|organi)|<(?:your|insert|name|model)|\{\{|placeholder|n\/a\s\(/i;
const territory =
  /european|\bEU\b|\bEEA\b|territor|countr|jurisdiction|united\skingdom|south\skorea|\bregion/i;

/** Words without which a sentence outside a licence section describes or advises. */
export const setsTerms =
  /licen[cs]|\bterms\b|non-?commercial|prohibit|forbid|\bnot\s(?:be\s)?(?:permitted|allowed|used)|\bmay\s(?:only|not)|\bmust\b|\bshall\b|\bonly\s(?:for|be|to)\b|\b(?:for\s\w+|purposes?|use)\sonly\b|solely|exclusively|\bagree|permission|restrict|\b(?:prior|must|requires?)\sregist|\bregistration\b|禁止|严禁|不得|不可|不允许|请勿|仅限|仅供|仅用于|只能|只可|商业|商用|许可|授权|申请/i;

/** Words that bind whoever uses the model, wherever they stand: advice says "should", or that something is not meant. */
const binds =
  /\b(?:may|must|shall|can)\s?not\s(?:be\s)?(?:used?|sell|sold|distribut\w*|reproduc\w*|modif\w*|commerciali\w*)\b|\b(?:is|are)\s(?:strictly\s|expressly\s|hereby\s)?(?:prohibited|forbidden)\b(?!\sby)|\bnot\s(?:permitted|allowed)\sto\b|\byou\s(?:hereby\s)?agree\b|\b(?:provided|released|available|licensed)\s(?:\w+\s){0,3}for\s(?:[\w-]+\s){1,3}only\b|禁止|严禁|不得/i;

export function cuesOf(text: string): Cues {
  return {
    license: license.test(text),
    open: open.test(text),
    base: base.test(text),
    parts: parts.test(text),
    announced: announced.test(text),
    placeholder: placeholder.test(text),
    territory: territory.test(text),
    terms: setsTerms.test(text),
    binds: binds.test(text),
  };
}
