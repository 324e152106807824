/** A group of models on the Hub that share their terms. */
export interface ModelFamily {
  /** The name to use in messages. */
  readonly name: string;
  /** The catalogue's id of the licence. */
  readonly license: string;
  /** Excludes parties or territories only where the model takes images; other members are free of it. */
  readonly multimodal?: boolean;
}

interface FamilyPattern extends ModelFamily {
  /** Tested on the repository's name alone, in lower case with `_` and blanks as `-`. */
  readonly pattern: RegExp;
  /** Organisations it holds for; absent where the name alone is telling, as in mirrors and fine-tunes. */
  readonly owner?: RegExp;
}

/**
 * Families by the names of their models, the most particular first. The terms are those that the models'
 * own cards declare (see the catalogue for each licence's source). A family without owners is also
 * found in mirrors and conversions (`unsloth/…`, `NousResearch/…`, `…-GGUF`), which carry the same terms.
 */
const families: readonly FamilyPattern[] = [
  // Distilled into somebody else's weights: the name tells whose.
  { pattern: /deepseek-r1-distill-llama-8b/, name: 'Llama 3.1', license: 'llama3.1' },
  { pattern: /deepseek-r1-distill-llama-70b/, name: 'Llama 3.3', license: 'llama3.3' },
  {
    pattern: /deepseek-r1-distill-qwen/,
    name: 'DeepSeek R1 distilled into Qwen 2.5',
    license: 'MIT',
  },
  { pattern: /llama-?(?:guard-)?4(?=-|$)/, name: 'Llama 4', license: 'llama4', multimodal: true },
  { pattern: /llama-?3[.-]3(?=-|$)/, name: 'Llama 3.3', license: 'llama3.3' },
  {
    pattern: /llama-?3[.-]2-(?:11|90)b|llama-?3[.-]2.*vision/,
    name: 'Llama 3.2',
    license: 'llama3.2',
    multimodal: true,
  },
  { pattern: /llama-?3[.-]2(?=-|$)/, name: 'Llama 3.2', license: 'llama3.2' },
  { pattern: /llama-?3[.-]1(?=-|$)/, name: 'Llama 3.1', license: 'llama3.1' },
  { pattern: /llama-?3(?=-|$)|llama-?guard-2/, name: 'Llama 3', license: 'llama3' },
  { pattern: /code-?llama/, name: 'Code Llama', license: 'llama2' },
  { pattern: /llama-?2(?=-|$)|llamaguard-7b/, name: 'Llama 2', license: 'llama2' },
  {
    pattern:
      /^llama-(?:7|13|30|33|65)b(?:-|$)|^vicuna-(?:7|13)b-(?:delta-)?v[01]\.[013]|^alpaca-(?:7|13)b/,
    name: 'LLaMA',
    license: 'llama1',
  },
  { pattern: /gemma-?4(?!\d)(?!b)/, name: 'Gemma 4', license: 'Apache-2.0' },
  {
    pattern:
      /(?:^|-)(?:code|pali|recurrent|med|shield|data|txg?|t5|vault|translate|function|embedding)?-?gemma(?:-|\d|$)/,
    name: 'Gemma',
    license: 'gemma',
  },
  { pattern: /codestral-22b/, name: 'Codestral', license: 'mnpl-0.1' },
  { pattern: /codestral-mamba/, name: 'Codestral Mamba', license: 'Apache-2.0' },
  {
    pattern:
      /mistral-large-(?:instruct-)?(?:2407|2411)|ministral-8b(?:-instruct)?-2410|pixtral-large|mistral-small-(?:instruct-)?2409/,
    name: 'Mistral Research',
    license: 'mrl-0.1',
  },
  {
    pattern: /^(?:mistral-7b|mixtral-8x|mistral-nemo|pixtral-12b|mistral-small-(?:24b|3))/,
    name: 'Mistral',
    license: 'Apache-2.0',
  },
  { pattern: /qwen3/, name: 'Qwen 3', license: 'Apache-2.0' },
  { pattern: /qwen2\.5-(?:[a-z]+-)?3b/, name: 'Qwen 2.5 3B', license: 'qwen-research' },
  { pattern: /qwen2\.5-(?:(?!coder|math)[a-z]+-)?72b/, name: 'Qwen 2.5 72B', license: 'qwen' },
  { pattern: /qwen2\.5|qwq-32b(?!-preview-)/, name: 'Qwen 2.5', license: 'Apache-2.0' },
  { pattern: /qwen2-(?:[a-z]+-)?72b/, name: 'Qwen 2 72B', license: 'tongyi-qianwen' },
  { pattern: /qwen2-/, name: 'Qwen 2', license: 'Apache-2.0' },
  { pattern: /qwen-?1\.5|codeqwen/, name: 'Qwen 1.5', license: 'tongyi-qianwen' },
  { pattern: /^qwen-(?:vl|audio|\d+b)/, name: 'Qwen', license: 'tongyi-qianwen' },
  {
    pattern: /deepseek-(?:r1|v3[.-](?:0324|[1-9]\b)|v3-0324|v[4-9])/,
    name: 'DeepSeek',
    license: 'MIT',
  },
  {
    pattern: /deepseek-(?:coder|llm|moe|math|prover|vl2?|v2|v3)/,
    name: 'DeepSeek',
    license: 'deepseek',
  },
  { pattern: /^phi-?[1-9]/, name: 'Phi', license: 'MIT' },
  { pattern: /falcon-?180b/, name: 'Falcon 180B', license: 'falcon-180b-tii' },
  { pattern: /falcon-?(?:2-)?11b/, name: 'Falcon 2', license: 'falcon-2-11b-tii' },
  { pattern: /^falcon-?(?:7|40)b/, name: 'Falcon', license: 'Apache-2.0' },
  {
    pattern: /stable-diffusion-xl|sdxl-base|^sdxl-(?:vae|refiner)/,
    name: 'Stable Diffusion XL',
    license: 'openrail++',
  },
  {
    pattern: /^sdxl-turbo|^sd-turbo/,
    owner: /^stabilityai$/,
    name: 'SD Turbo',
    license: 'stability-ai-community',
  },
  {
    pattern: /stable-diffusion-3|sd-?3(?:\.5)?-/,
    name: 'Stable Diffusion 3',
    license: 'stability-ai-community',
  },
  {
    pattern: /stable-diffusion-(?:v1|v-1|inpainting)/,
    name: 'Stable Diffusion 1',
    license: 'creativeml-openrail-m',
  },
  { pattern: /stable-diffusion-2/, name: 'Stable Diffusion 2', license: 'openrail++' },
  {
    pattern: /stable-video-diffusion/,
    name: 'Stable Video Diffusion',
    license: 'stability-ai-community',
  },
  { pattern: /flux\.?1-(?:schnell|lite)/, name: 'FLUX.1 [schnell]', license: 'Apache-2.0' },
  {
    pattern: /flux\.?1-(?:dev|fill|depth|canny|redux|kontext|krea)/,
    name: 'FLUX.1 [dev]',
    license: 'flux-1-dev-non-commercial',
  },
  {
    pattern: /(?:blip2?-)?opt-(?:125m|350m|1\.3b|2\.7b|6\.7b|13b|30b|66b|175b|iml)/,
    name: 'OPT',
    license: 'opt-175b',
  },
  { pattern: /^bloomz?(?:-|$)/, name: 'BLOOM', license: 'bigscience-bloom-rail-1.0' },
  { pattern: /starcoder/, name: 'StarCoder', license: 'bigcode-openrail-m' },
  { pattern: /^dbrx-/, name: 'DBRX', license: 'databricks-open-model' },
  {
    pattern: /^(?:c4ai-)?command-r|^aya-(?:23|expanse|vision)/,
    name: 'Command and Aya',
    license: 'cohere-cc-by-nc-aup',
  },
  { pattern: /^jamba-/, owner: /^ai21labs$/, name: 'Jamba', license: 'jamba-open-model' },
  { pattern: /^exaone-/, name: 'EXAONE', license: 'exaone-1.1-nc' },
  { pattern: /hyperclovax-seed/, name: 'HyperCLOVA X SEED', license: 'hyperclova-x-seed' },
  {
    pattern: /hunyuan(?:video|-large|-a13b|-7b)|^tencent-hunyuan/,
    name: 'Hunyuan',
    license: 'tencent-hunyuan-community',
  },
  { pattern: /hunyuan3d-2/, name: 'Hunyuan3D 2', license: 'tencent-hunyuan-3d-2.0' },
  { pattern: /^kolors/, name: 'Kolors', license: 'kolors' },
  { pattern: /^chatglm3?-|^chatglm2-|^glm-4-9b/, name: 'ChatGLM', license: 'chatglm3-6b' },
  { pattern: /^cogvideox-5b/, name: 'CogVideoX', license: 'cogvideox' },
  { pattern: /^minicpm-/, owner: /^openbmb$/, name: 'MiniCPM', license: 'minicpm' },
  { pattern: /^baichuan2-/, name: 'Baichuan 2', license: 'baichuan2-community' },
  { pattern: /^kimi-k2/, name: 'Kimi K2', license: 'kimi-k2-modified-mit' },
  { pattern: /^minimax-(?:text|vl)-01/, name: 'MiniMax-01', license: 'minimax-model-license' },
  { pattern: /^dinov3-/, name: 'DINOv3', license: 'dinov3' },
  {
    pattern: /^if-(?:i|ii|iii)-/,
    owner: /^deepfloyd$/i,
    name: 'DeepFloyd IF',
    license: 'deepfloyd-if-license',
  },
  { pattern: /^grok-2/, name: 'Grok 2', license: 'grok2-community' },
  { pattern: /^grok-1/, name: 'Grok 1', license: 'Apache-2.0' },
  { pattern: /^gpt-oss-/, name: 'gpt-oss', license: 'Apache-2.0' },
  { pattern: /^olmo-/, owner: /^allenai$/, name: 'OLMo', license: 'Apache-2.0' },
  { pattern: /^smollm\d?-/, name: 'SmolLM', license: 'Apache-2.0' },
  { pattern: /^granite-/, owner: /^ibm/, name: 'Granite', license: 'Apache-2.0' },
  {
    pattern: /^pythia-|^gpt-neox-/,
    owner: /^eleutherai$/,
    name: 'Pythia and GPT-NeoX',
    license: 'Apache-2.0',
  },
];

/** What a repository id says of the family it belongs to. */
export function familyOf(id: string): ModelFamily | undefined {
  const bare = id.replace(/^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\//i, '').slice(0, 200);
  const [owner, name = owner] = bare.toLowerCase().split('/');
  if (owner === undefined || name === undefined) return undefined;
  const wanted = name.replace(/[_ ]+/g, '-');
  const held = bare.includes('/') ? owner : '';
  return families.find(
    (family) => family.pattern.test(wanted) && (!family.owner || family.owner.test(held)),
  );
}
