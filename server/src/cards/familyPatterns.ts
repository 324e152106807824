import type { ModelFamily } from './families';

/** How a family's models are named. */
export interface FamilyPattern extends ModelFamily {
  /** Tested on the repository's name alone, in lower case with `_` and blanks as `-`. */
  readonly pattern: RegExp;
  /** Organisations it holds for; absent where the name alone is telling, as in mirrors and fine-tunes. */
  readonly owner?: RegExp;
}

const hub = 'https://huggingface.co';
const github = 'https://github.com';

const family = (
  pattern: RegExp,
  name: string,
  license: string,
  source?: string,
  more: Pick<FamilyPattern, 'owner' | 'multimodal'> = {},
): FamilyPattern => ({
  pattern,
  name,
  license,
  ...(source === undefined ? {} : { source }),
  ...more,
});

const r1 = `${github}/deepseek-ai/DeepSeek-R1/blob/main/README.md`;
const llama = `${github}/meta-llama/llama-models/blob/main/models`;
const texts = `${github}/aboutcode-org/scancode-licensedb/blob/main/docs`;
const mistral = 'https://docs.mistral.ai/getting-started/open_weight_models/';
const flux = `${github}/black-forest-labs/flux/blob/main/README.md`;

/** Language models of Meta and what was made from them. */
const meta: readonly FamilyPattern[] = [
  // Distilled into somebody else's weights: the name tells whose.
  family(/deepseek-r1-distill-llama-8b/, 'Llama 3.1', 'llama3.1', r1),
  family(/deepseek-r1-distill-llama-70b/, 'Llama 3.3', 'llama3.3', r1),
  family(/deepseek-r1-distill-qwen/, 'DeepSeek R1 distilled into Qwen 2.5', 'MIT', r1),
  family(/llama-?(?:guard-)?4(?=-|$)/, 'Llama 4', 'llama4', `${llama}/llama4/LICENSE`, {
    multimodal: true,
  }),
  family(/llama-?3[.-]3(?=-|$)/, 'Llama 3.3', 'llama3.3', `${llama}/llama3_3/LICENSE`),
  family(
    /llama-?3[.-]2-(?:11|90)b|llama-?3[.-]2.*vision/,
    'Llama 3.2',
    'llama3.2',
    `${llama}/llama3_2/LICENSE`,
    { multimodal: true },
  ),
  family(/llama-?3[.-]2(?=-|$)/, 'Llama 3.2', 'llama3.2', `${llama}/llama3_2/LICENSE`),
  family(/llama-?3[.-]1(?=-|$)/, 'Llama 3.1', 'llama3.1', `${llama}/llama3_1/LICENSE`),
  family(/llama-?3(?=-|$)|llama-?guard-2/, 'Llama 3', 'llama3', `${llama}/llama3/LICENSE`),
  family(/code-?llama/, 'Code Llama', 'llama2', `${github}/meta-llama/codellama/blob/main/LICENSE`),
  family(/llama-?2(?=-|$)|llamaguard-7b/, 'Llama 2', 'llama2', `${llama}/llama2/LICENSE`),
  family(
    /^llama-(?:7|13|30|33|65)b(?:-|$)/,
    'LLaMA',
    'llama1',
    `${texts}/llama-license-2023.LICENSE`,
  ),
  family(
    /^vicuna-(?:7|13|33)b-(?:delta-)?v(?:0|1\.[013])/,
    'LLaMA',
    'llama1',
    `${github}/lm-sys/FastChat/blob/main/docs/vicuna_weights_version.md`,
  ),
  family(
    /^alpaca-7b/,
    'LLaMA',
    'llama1',
    `${github}/tatsu-lab/stanford_alpaca/blob/main/README.md`,
  ),
  family(
    /(?:blip2?-)?opt-(?:125m|350m|1\.3b|2\.7b|6\.7b|13b|30b|66b|175b|iml)/,
    'OPT',
    'opt-175b',
    `${github}/facebookresearch/metaseq/blob/main/projects/OPT/MODEL_LICENSE.md`,
  ),
  family(/^dinov3-/, 'DINOv3', 'dinov3', `${github}/facebookresearch/dinov3/blob/main/LICENSE.md`),
];

/** Language models of other makers. */
const language: readonly FamilyPattern[] = [
  family(/gemma-?4(?!\d)(?!b)/, 'Gemma 4', 'Apache-2.0', 'https://ai.google.dev/gemma/apache_2'),
  family(
    /(?:^|-)(?:code|pali|recurrent|med|shield|data|txg?|t5|vault|translate|function|embedding)?-?gemma(?:-|\d|$)/,
    'Gemma',
    'gemma',
    'https://ai.google.dev/gemma/terms',
  ),
  family(
    /codestral-22b/,
    'Codestral',
    'mnpl-0.1',
    `${hub}/mistralai/Codestral-22B-v0.1/commit/7d63b5c4846ff8341e6bc7dcc314c5f5f955e238`,
  ),
  family(/codestral-mamba/, 'Codestral Mamba', 'Apache-2.0', mistral),
  family(
    /mistral-large-(?:instruct-)?(?:2407|2411)|pixtral-large/,
    'Mistral Research',
    'mrl-0.1',
    `${hub}/mistralai/Pixtral-Large-Instruct-2411/blob/main/README.md`,
  ),
  family(
    /ministral-8b(?:-instruct)?-2410|mistral-small-(?:instruct-)?2409/,
    'Mistral Research',
    'mrl-0.1',
  ),
  family(/^(?:mistral-7b|mixtral-8x|mistral-nemo|mathstral)/, 'Mistral', 'Apache-2.0', mistral),
  family(/^(?:pixtral-12b|mistral-small-(?:24b|3))/, 'Mistral', 'Apache-2.0'),
  family(/qwen3/, 'Qwen 3', 'Apache-2.0', `${github}/QwenLM/Qwen3/blob/main/README.md`),
  family(/qwen2\.5-(?:[a-z]+-)?3b/, 'Qwen 2.5 3B', 'qwen-research', `${hub}/Qwen/Qwen2.5-3B`),
  family(
    /qwen2\.5-(?:math-rm-|(?!coder)[a-z]+-)?72b/,
    'Qwen 2.5 72B',
    'qwen',
    `${hub}/Qwen/Qwen2.5-72B-Instruct/commits/main/LICENSE`,
  ),
  family(
    /qwen2\.5|qwq-32b/,
    'Qwen 2.5',
    'Apache-2.0',
    `${hub}/Qwen/Qwen2.5-1.5B/blob/main/LICENSE`,
  ),
  family(
    /qwen2-(?:[a-z]+-)?72b/,
    'Qwen 2 72B',
    'tongyi-qianwen',
    `${hub}/Qwen/Qwen2-72B/discussions/1`,
  ),
  family(/qwen2-/, 'Qwen 2', 'Apache-2.0', `${hub}/Qwen/Qwen2-72B/discussions/1`),
  family(
    /qwen-?1\.5-0\.5b/,
    'Qwen 1.5 0.5B',
    'tongyi-qianwen-research',
    `${hub}/Qwen/Qwen1.5-0.5B`,
  ),
  family(/qwen-?1\.5-(?:1\.8|4)b/, 'Qwen 1.5', 'tongyi-qianwen-research'),
  family(
    /qwen-?1\.5|codeqwen/,
    'Qwen 1.5',
    'tongyi-qianwen',
    `${hub}/Qwen/Qwen1.5-7B-Chat/blob/main/LICENSE`,
  ),
  family(
    /^qwen-(?:vl|audio|\d+b)/,
    'Qwen',
    'tongyi-qianwen',
    `${hub}/Qwen/Qwen-72B/blob/main/LICENSE`,
  ),
  family(/deepseek-r1/, 'DeepSeek R1', 'MIT', r1),
  family(/deepseek-(?:v3-0324|v3[.-][1-9]\b|v[4-9])/, 'DeepSeek', 'MIT'),
  family(
    /deepseek-(?:coder|llm|moe|math|prover|vl2?|v2|v3)/,
    'DeepSeek',
    'deepseek',
    `${github}/deepseek-ai/DeepSeek-V3/blob/main/LICENSE-MODEL`,
  ),
  family(
    /^phi-?[34]/,
    'Phi',
    'MIT',
    `${hub}/microsoft/Phi-3-mini-4k-instruct/tree/e50642f23a5afe4291237c7094cf131749fad5a6`,
  ),
  family(/^phi-?[125]/, 'Phi', 'MIT'),
  family(
    /falcon-?180b/,
    'Falcon 180B',
    'falcon-180b-tii',
    `${hub}/spaces/tiiuae/falcon-180b-license`,
  ),
  family(/falcon-?(?:2-)?11b/, 'Falcon 2', 'falcon-2-11b-tii', `${texts}/falcon-2-11b-1.0.LICENSE`),
  family(
    /^falcon-?(?:7|40)b/,
    'Falcon',
    'Apache-2.0',
    `${hub}/tiiuae/falcon-40b/commit/337bddbcdfdbc120a08bbd6ddcf53a4c5385943c`,
  ),
  family(
    /^bloomz?(?:-|$)/,
    'BLOOM',
    'bigscience-bloom-rail-1.0',
    `${texts}/bigscience-rail-1.0.LICENSE`,
  ),
  family(/starcoder/, 'StarCoder', 'bigcode-openrail-m', `${texts}/bigcode-open-rail-m-v1.LICENSE`),
  family(/^dbrx-/, 'DBRX', 'databricks-open-model', `${github}/databricks/dbrx/blob/main/LICENSE`),
  family(
    /^(?:c4ai-)?command-r/,
    'Command R',
    'cohere-cc-by-nc-aup',
    `${hub}/CohereForAI/c4ai-command-r-v01/commit/80d6b085dbccc9285fcd8d00aa8859dca1ca92a4`,
  ),
  family(/^aya-(?:23|expanse|vision)/, 'Aya', 'cohere-cc-by-nc-aup'),
  // The first Jamba came under Apache-2.0.
  family(
    /^ai21-jamba-(?:(?:large|mini)-)?1\.5/,
    'Jamba 1.5',
    'jamba-open-model',
    `${hub}/ai21labs/AI21-Jamba-1.5-Large`,
  ),
  family(/^ai21-jamba-(?:(?:large|mini)-)?1\.[67]/, 'Jamba', 'jamba-open-model'),
  family(
    /^exaone-(?:3\.5|deep)-/,
    'EXAONE 3.5',
    'exaone-1.1-nc',
    `${hub}/LGAI-EXAONE/EXAONE-3.5-2.4B-Instruct/blob/main/LICENSE`,
  ),
  family(
    /hyperclovax-seed/,
    'HyperCLOVA X SEED',
    'hyperclova-x-seed',
    `${texts}/hyperclova-x-seed-2025.LICENSE`,
  ),
  family(
    /hunyuan-a13b/,
    'Hunyuan A13B',
    'tencent-hunyuan-community',
    `${hub}/tencent/Hunyuan-A13B-Instruct/commit/7ae536b754e17728409ee1fab30ff9dba8a36fa6`,
  ),
  family(
    /hunyuan-large/,
    'Hunyuan Large',
    'tencent-hunyuan-community',
    `${github}/Tencent/Tencent-Hunyuan-Large/blob/main/LICENSE.txt`,
  ),
  family(/hunyuan-7b|^tencent-hunyuan/, 'Hunyuan', 'tencent-hunyuan-community'),
  family(
    /^chatglm3-/,
    'ChatGLM3',
    'chatglm3-6b',
    `${github}/THUDM/ChatGLM3/blob/main/MODEL_LICENSE`,
  ),
  family(
    /^chatglm2-/,
    'ChatGLM2',
    'chatglm2-6b',
    `${github}/THUDM/ChatGLM2-6B/blob/main/MODEL_LICENSE`,
  ),
  // The first ones came under a licence of their own; its makers have put all of them under this one since.
  family(/^minicpm-/, 'MiniCPM', 'Apache-2.0', `${github}/OpenBMB/MiniCPM/blob/main/README.md`),
  family(
    /^baichuan2-/,
    'Baichuan 2',
    'baichuan2-community',
    `${hub}/baichuan-inc/Baichuan2-13B-Chat/blob/main/Community%20License%20for%20Baichuan2%20Model.pdf`,
  ),
  family(
    /^kimi-k2/,
    'Kimi K2',
    'kimi-k2-modified-mit',
    `${github}/MoonshotAI/Kimi-K2/blob/main/LICENSE`,
  ),
  family(
    /^minimax-(?:text|vl)-01/,
    'MiniMax-01',
    'minimax-model-license',
    `${github}/MiniMax-AI/MiniMax-01/blob/main/LICENSE-MODEL`,
  ),
  family(/^grok-2/, 'Grok 2', 'grok2-community'),
  family(/^grok-1/, 'Grok 1', 'Apache-2.0', `${github}/xai-org/grok-1/blob/main/README.md`),
  family(/^gpt-oss-/, 'gpt-oss', 'Apache-2.0', `${github}/openai/gpt-oss/blob/main/README.md`),
  family(/^olmo-/, 'OLMo', 'Apache-2.0', undefined, { owner: /^allenai$/ }),
  family(
    /^smollm2?-/,
    'SmolLM',
    'Apache-2.0',
    `${hub}/HuggingFaceTB/SmolLM2-1.7B-Instruct/commit/7269dc1134892e04342fc7d33e233ef7a1e8496b`,
  ),
  family(/^smollm3-/, 'SmolLM3', 'Apache-2.0'),
  family(
    /^granite-3\.0-/,
    'Granite 3.0',
    'Apache-2.0',
    `${github}/ibm-granite/granite-3.0-language-models/blob/main/README.md`,
  ),
  family(/^granite-/, 'Granite', 'Apache-2.0', undefined, { owner: /^ibm/ }),
  family(/^pythia-/, 'Pythia', 'Apache-2.0', `${github}/EleutherAI/pythia/blob/main/README.md`, {
    owner: /^eleutherai$/,
  }),
  family(/^gpt-neox-/, 'GPT-NeoX', 'Apache-2.0', undefined, { owner: /^eleutherai$/ }),
];

/** Models of images, video and shapes. */
const visual: readonly FamilyPattern[] = [
  // The version 0.9 came under terms of research.
  family(
    /stable-diffusion-xl(?!.*0\.9)|sdxl-base|^sdxl-(?:vae|refiner)/,
    'Stable Diffusion XL',
    'openrail++',
    `${github}/Stability-AI/generative-models/blob/main/model_licenses/LICENSE-SDXL1.0`,
  ),
  // Its card and its licence file have named different terms over time.
  family(/^sdxl-turbo|^sd-turbo/, 'SD Turbo', 'stability-ai-community', undefined, {
    owner: /^stabilityai$/,
  }),
  family(/stable-diffusion-3|sd-?3(?:\.5)?-/, 'Stable Diffusion 3', 'stability-ai-community'),
  family(
    /stable-diffusion-(?:v1|v-1|inpainting)/,
    'Stable Diffusion 1',
    'creativeml-openrail-m',
    `${texts}/stable-diffusion-2022-08-22.LICENSE`,
  ),
  family(
    /stable-diffusion-2/,
    'Stable Diffusion 2',
    'openrail++',
    `${github}/Stability-AI/stablediffusion/blob/main/LICENSE-MODEL`,
  ),
  family(/stable-video-diffusion/, 'Stable Video Diffusion', 'stability-ai-community'),
  family(/flux\.?1-schnell/, 'FLUX.1 [schnell]', 'Apache-2.0', flux),
  family(
    /flux\.?1-lite/,
    'FLUX.1 lite',
    'flux-1-dev-non-commercial',
    `${hub}/Freepik/flux.1-lite-8B-alpha`,
  ),
  family(
    /flux\.?1-(?:dev|fill|depth|canny|redux)/,
    'FLUX.1 [dev]',
    'flux-1-dev-non-commercial',
    flux,
  ),
  family(
    /flux\.?1-kontext/,
    'FLUX.1 Kontext [dev]',
    'flux-1-dev-non-commercial',
    `${github}/black-forest-labs/flux/blob/main/model_cards/FLUX.1-kontext-dev.md`,
  ),
  family(
    /flux\.?1-krea/,
    'FLUX.1 Krea [dev]',
    'flux-1-dev-non-commercial',
    `${github}/black-forest-labs/flux/blob/main/model_cards/FLUX.1-Krea-dev.md`,
  ),
  family(
    /hunyuanvideo/,
    'HunyuanVideo',
    'tencent-hunyuan-community',
    `${github}/Tencent-Hunyuan/HunyuanVideo/blob/main/LICENSE.txt`,
  ),
  family(
    /hunyuan3d-2/,
    'Hunyuan3D 2',
    'tencent-hunyuan-3d-2.0',
    `${texts}/tencent-hunyuan-3d-2.0-cla.LICENSE`,
  ),
  family(/^kolors/, 'Kolors', 'kolors', `${github}/Kwai-Kolors/Kolors/blob/master/MODEL_LICENSE`),
  family(
    /^cogvideox-5b/,
    'CogVideoX',
    'cogvideox',
    `${github}/THUDM/CogVideo/blob/main/MODEL_LICENSE`,
  ),
  family(
    /^if-(?:i|ii|iii)-/,
    'DeepFloyd IF',
    'deepfloyd-if-license',
    `${github}/deep-floyd/IF/blob/develop/LICENSE-MODEL`,
    { owner: /^deepfloyd$/i },
  ),
];

/**
 * Families by the names of their models, the most particular first. The terms are those that the models'
 * own cards declare (see the catalogue for each licence's source). A family without owners is also
 * found in mirrors and conversions (`unsloth/…`, `NousResearch/…`, `…-GGUF`), which carry the same terms.
 */
export const familyPatterns: readonly FamilyPattern[] = Object.freeze([
  ...meta,
  ...language,
  ...visual,
]);
