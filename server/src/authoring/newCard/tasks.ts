/** The Hub's task for the class a model is loaded with, by the end of the class's name. */
const byArchitecture: readonly (readonly [RegExp, string])[] = [
  [/ForCausalLM$|LMHeadModel$/, 'text-generation'],
  [
    /(?:VL|Llava|Vision2Seq|Paligemma|Idefics|Gemma3)\w{0,40}ForConditionalGeneration$|ForVision2Seq$/i,
    'image-text-to-text',
  ],
  [
    /(?:Whisper|Speech)\w{0,40}ForConditionalGeneration$|ForCTC$|ForSpeechSeq2Seq$/,
    'automatic-speech-recognition',
  ],
  [/ForConditionalGeneration$|ForSeq2SeqLM$/, 'text2text-generation'],
  [/For(?:Sequence|Text)Classification$/, 'text-classification'],
  [/ForTokenClassification$/, 'token-classification'],
  [/ForQuestionAnswering$/, 'question-answering'],
  [/ForMaskedLM$/, 'fill-mask'],
  [/ForImageClassification$/, 'image-classification'],
  [/ForObjectDetection$/, 'object-detection'],
  [/For(?:Semantic|Instance|Universal|Image)Segmentation$/, 'image-segmentation'],
  [/ForDepthEstimation$/, 'depth-estimation'],
  [/ForAudioClassification$/, 'audio-classification'],
  [/Img2Img\w{0,20}Pipeline$/, 'image-to-image'],
  [/(?:TextToVideo|VideoDiffusion)\w{0,20}Pipeline$/, 'text-to-video'],
  [/(?:Diffusion|Flux|PixArt|Kandinsky)\w{0,30}Pipeline$/, 'text-to-image'],
];

/** PEFT's names of tasks. */
const byTaskType: Readonly<Record<string, string>> = {
  CAUSAL_LM: 'text-generation',
  SEQ_2_SEQ_LM: 'text2text-generation',
  SEQ_CLS: 'text-classification',
  TOKEN_CLS: 'token-classification',
  QUESTION_ANS: 'question-answering',
  FEATURE_EXTRACTION: 'feature-extraction',
};

/** The Hub's task, as far as the files tell. */
export function pipelineTagOf(
  architecture: string | undefined,
  taskType: string | undefined,
  names: readonly string[],
): string | undefined {
  if (names.includes('config_sentence_transformers.json')) return 'sentence-similarity';
  const known = architecture?.slice(0, 120);
  const found = known && byArchitecture.find(([pattern]) => pattern.test(known))?.[1];
  return found ?? (taskType === undefined ? undefined : byTaskType[taskType]);
}

/** The library that loads what the files hold. */
export function libraryOf(
  names: readonly string[],
  architecture: string | undefined,
): string | undefined {
  const has = (name: string): boolean => names.includes(name);
  if (has('config_sentence_transformers.json')) return 'sentence-transformers';
  if (has('model_index.json')) return 'diffusers';
  if (architecture !== undefined) return 'transformers';
  if (names.some((name) => name.endsWith('.keras'))) return 'keras';
  if (names.some((name) => name.endsWith('.nemo'))) return 'nemo';
  if (names.some((name) => name.endsWith('.gguf'))) return 'gguf';
  return undefined;
}
