/*
 * The words by which cards speak of what the definition asks for. Each is tried on one sentence, cell or
 * labelled value at a time; none can match the same stretch in two ways, so cost stays linear.
 */

const amounts =
  /\d[\d.,]*\s?(?:[KMBT]\b|k\b|thousand|million|billion|trillion)?\+?\s?(?:\w+\s){0,2}(?:tokens?|words?|samples?|examples?|images?|pairs?|hours?|documents?|sentences?|rows?|records?|conversations?|instructions?|files?|slides?|reports?|videos?|questions?|lines|prompts?|dialogu?es|entries|instances|articles|pages|books|utterances|speakers|clips|languages|GB|TB|MB|GiB|TiB|characters|data\s?points|trajectories|scans|molecules|sequences|episodes|figure-caption)\b|\d\s?(?:GB|TB|MB)\b|[\d.]+[KMBT]\s*\(|cut-?off|knowledge\sdate|\b(?:19|20)\d\d\s?[-–]\s?(?:19|20)\d\d\b|万|亿/i;

export const cue = Object.freeze({
  address: /https?:\/\/[^\s)>\]"'|]{4,300}/,
  placeholder: /more\sinformation\s(?:is\s)?needed|\bTODO\b|\bTBD\b|\{\{|lorem\sipsum/i,
  announced:
    /coming\s(?:soon|shortly)|\bTB[AD]\b|to\sbe\s(?:announced|released|published|added|open)|will\s(?:be\s)?(?:soon\s)?(?:releas|publish|open|shar|provid|ad[dv]|upload|made)|forthcoming|stay\stuned|即将/i,

  /** Speaks of what the model was trained on. */
  trainingData:
    /\b(?:pre-?|post-?|re-?|fine-?tuned?\s|further\s|first\s|jointly\s)?(?:train(?:ed|ing)?|tuned|tuning|learned)\b.{0,80}\b(?:on|with|using|over|from|data|corpus|corpora|tokens?|sets?|mix|mixture|samples|images|dataset)\b|\b(?:training|pre-?training|fine-?tuning|instruction|preference|alignment)[\s-](?:data|sets?|corpus|corpora|mix|mixture|samples|tokens|examples|recipe)|\bdata(?:sets?)?\b.{0,40}\b(?:train|used|collect|curat|filter|includ|consist|contain|compris)|训练数据|训练集|语料|数据集/i,
  /** A title or label under which everything is about the training data. */
  dataTitle:
    /^\s*(?:training\s|fine-?tuning\s|pre-?training\s)?data(?:sets?)?(?:\sused)?\s*$|\bpre-?processing\b|\bdata\s(?:processing|cleaning|filtering|preparation|collection|curation|mix)/i,
  /** Speaks of other data. */
  otherData:
    /\b(?:test(?:ing)?|evaluation|benchmark|validation|held[\s-]out)\s(?:data|set|sets|datasets?|split|samples)|\bevaluated\b|\bbenchmarks?\b|\buser\sdata\b|\bplease\s(?:cite|refer)/i,
  dataAddress:
    /(?:huggingface\.co|hf\.co)\/datasets\/|\bkaggle\.com\/(?:datasets|c|competitions)|zenodo\.org|\bcommoncrawl\.org|openslr\.org|physionet\.org|paperswithcode\.com\/dataset|modelscope\.cn\/datasets|data(?:set|portal|verse)|\bcorpus|laion\.ai|figshare|archive\.(?:org|ics)/i,
  /** Data sets and sources by name. */
  sets: /\b(?:common\s?crawl|wikipedia|wikitext|the\spile\b|the\sstack\b|c4\b|mc4\b|oscar\b|refinedweb|fineweb\w*|redpajama\w*|slimpajama|dolma|books?corpus|openwebtext|arxiv|stack\s?(?:overflow|exchange)|laion[\w-]*|imagenet[\w-]*|ms-?coco|coco\b|cifar|mnist|squad|librispeech|common\svoice|voxpopuli|gigaspeech|alpaca|dolly|sharegpt|ultrachat|ultrafeedback|openhermes|openorca|slimorca|starcoderdata|pubmed|pmc-\w+|mimic[\w-]*|conll\w*|glue\b|snli|mnli|natural\squestions|oasst\d?|tulu[\w-]*|cosmopedia|nemotron[\w-]*|msmarco|ms\smarco|datasets?\s(?:named|called)|roots\b|culturax|paracrawl|opus\b|github)\b/i,
  data: [
    [
      'provenance',
      /\b(?:collected|gathered|sourced|scraped|crawled|obtained|taken|derived|drawn|downloaded|extracted|came|comes?|acquired|compiled|assembled)\s(?:\w+\s){0,4}(?:from|by|at|through|via)\b|\b(?:publicly[\s-]available|public(?:ly)?\s(?:data|sources|web|online|accessible)|open[\s-](?:source|access)\s(?:data|corp)|proprietary|in-house|internal\sdata\w*|licensed\s(?:data|from|content|images)|synthetic|generated\s(?:by|with|using)|from\sthe\s(?:web|internet)|internet|web\s?(?:pages|data|crawl|text|sites?)|our\sown)\b|网络|公开/i,
    ],
    ['scope', amounts],
    [
      'characteristics',
      /\b(?:languages?|english|multilingual|bilingual|domains?|genres?|consist\w*|compris\w*|contain\w*|compos\w*|mix(?:ture|ed)?|distribution|demograph\w*|formats?|proportions?|modalit\w*|categor\w*|cover\w*|spann?\w*|includ\w*|divers\w*|topics?|types?\sof|ranging)\b|\d\s?%|中文|英文|多语言/i,
    ],
    [
      'selection',
      /\b(?:collect\w*|select\w*|sampl(?:ed|ing)|curat\w*|chos\w+|crawl\w*|scrap(?:ed|ing)|gather\w*|obtain\w*|subsets?|quality|heuristics?|criteria|acquir\w*|recruit\w*|extract\w*|retriev\w*|sourced|generated|synthetic\w*|downsampl\w*|upsampl\w*|balanced|mined)\b|采集|筛选|收集/i,
    ],
    [
      'labelling',
      /\b(?:labell?\w*|annotat\w*|human[\s-](?:rated|raters?|feedback|preferences?|written|reviewed|verified|edited)|hand-\w+|crowd\w*|rlhf|preference\s(?:data|pairs)|self-supervised|transcri\w*|captions?|experts?|verified\sby|ground\struth)\b|标注/i,
    ],
    [
      'processing',
      /\b(?:filter\w*|de-?dup\w*|clean\w*|pre-?process\w*|normali[sz]\w*|tokeni[sz]ed|remov\w*|anonymi[sz]\w*|de-?identif\w*|decontaminat\w*|chunk\w*|resiz\w*|crop\w*|augment\w*|packed|truncat\w*|lower-?cas\w*|redact\w*|converted\sinto|formatted)\b|清洗|过滤|去重/i,
    ],
    [
      'third-party-list',
      /\b(?:licensed\s(?:data|from)|purchas\w*|third[\s-]part(?:y|ies)|vendors?|available\s(?:up)?on\srequest|commercial(?:ly)?\s(?:licensed|datasets?)|proprietary|internal\sdata)\b/i,
    ],
  ] as readonly (readonly [string, RegExp])[],

  /** What a placeholder, or the label or heading before it, may ask for. */
  asked: [
    [
      'methodology',
      /\b(?:training\s(?:methodolog\w*|procedure|techniques?)|how\sthe\smodel\swas\strained)\b/i,
    ],
    [
      'processing-code',
      /\b(?:processing|filtering|pre-?processing)\b.{0,30}\bcode\b|\bcode\b.{0,40}\b(?:process\w*|filter\w*)\b/i,
    ],
    ['training-code', /\btraining\scode\b|\bcode\b.{0,30}\btrain\w*/i],
    [
      'settings',
      /\b(?:hyper-?parameters?|training\s(?:settings|arguments|regime)|arguments\sand\ssettings)\b/i,
    ],
    ['evaluation-code', /\b(?:evaluation|validation|testing)\b.{0,60}\bcode\b/i],
    ['inference-code', /\binference\b.{0,20}\bcode\b|\bcode\b.{0,30}\bruns\b/i],
    ['libraries', /\b(?:supporting\slibraries|frameworks?\b.{0,20}\bversions?)\b/i],
    ['architecture', /\barchitecture\b/i],
    ['weights', /\bweights\b/i],
    ['weights-terms', /\blicen[cs]e\b/i],
    ['checkpoints', /\bintermediate\scheckpoints\b/i],
  ] as readonly (readonly [string, RegExp])[],

  method:
    /\b(?:fine-?tun\w*|pre-?train\w*|trained\s(?:with|using|via|in|for|from)|supervised|reinforcement|rlhf|dpo|grpo|ppo|qlora|lora|distill\w*|contrastive|masked|objective|curriculum|next[\s-]token|training\s(?:procedure|recipe|method))\b|训练/i,
  settings:
    /\b(?:learning[\s_-]?rate|batch[\s_-]?size|hyper-?parameters?|epochs?|warm-?up|weight[\s_-]?decay|training\s(?:regime|arguments|config\w*)|gradient[\s_-]accumulation|lora[\s_-]?(?:r|rank|alpha|parameters))\b|学习率/i,
  architecture:
    /\b(?:architectur\w*|decoder-only|encoder-decoder|auto-?regressive\s(?:transformer|language|decoder)|transformer(?:-based|\sdecoder|\sencoder|\smodel|\sarchitecture)?|mixture[\s-]of[\s-]experts|moe\b|hidden[\s_](?:size|dim\w*)|attention\sheads?|number\sof\slayers|num_layers|u-?net|convolution\w*|vision\stransformer|vit\b|state[\s-]space|mamba|rnn|lstm|diffusion\smodel|latent\sdiffusion|cross[\s-]encoder|bi-?encoder|multi-?head|feed-?forward)\b|架构/i,
  libraries:
    /\b(?:framework\sversions?|frameworks?|requirements\.txt|dependenc\w*|tokeni[sz]er|pytorch|tensorflow|jax\b|flax\b|megatron\w*|deepspeed|transformers\b|trl\b|peft\b|axolotl|unsloth|nemo\b|llama[\s-]?factory|timm\b|diffusers\b|sentence-transformers|onnx|llama\.cpp|mlx\b|accelerate\b)\b/i,
  trainingCode:
    /\b(?:train(?:ing|ed)?|fine-?tun\w*|pre-?train\w*|reproduc\w*)\b.{0,80}\b(?:code(?:base)?|scripts?|repo(?:sitory)?|recipes?|pipeline|notebooks?|config\w*|implementation|details|github)\b|\b(?:code(?:base)?|scripts?|repo(?:sitory)?|recipes?|notebooks?|github)\b.{0,80}\b(?:train\w*|fine-?tun\w*|pre-?train\w*|reproduc\w*)\b|训练代码/i,
  codeLabel:
    /^(?:\w+\s)?(?:repositor(?:y|ies)|repo|code|source(?:\scode)?|github(?:\srepo\w*)?|codebase|project)\b/i,
  codeWord:
    /\b(?:code(?:base)?|scripts?|repo(?:sitory)?|notebooks?|pipeline|framework|toolkit|harness|library|github|suite|tools?|implementation)\b|代码/i,
  codeAddress:
    /\b(?:github\.com|gitlab\.|codeberg\.org|bitbucket\.org|gitee\.com|colab\.research\.google|aka\.ms|git\.)|\.(?:py|ipynb|sh|ya?ml)(?:$|[?#])|huggingface\.co\/[\w.-]+\/[\w.-]+\/(?:blob|tree)\//i,
  processingCode:
    /\b(?:data|dataset|corpus|text)\b.{0,30}\b(?:processing|pre-?processing|preparation|filtering|cleaning|curation|generation|pipeline)|\b(?:pre-?process\w*|data\sprep\w*|processing|filtering|dedup\w*|tokeni[sz]ation|curation)\b/i,
  evaluation: /\b(?:evaluat\w*|benchmark\w*|test(?:ing|s)?|validat\w*|eval)\b|评测/i,
  harness:
    /\b(?:lm-?evaluation-?harness|lm[\s-]eval\w*|language\smodel\sevaluation\sharness|eval(?:uation)?\sharness|lighteval|opencompass|bigcode-evaluation|simple-evals|vlmevalkit|lmms-eval)/i,
  inference:
    /\b(?:infer\w*|usage|demo|run(?:ning)?|deploy\w*|serv(?:e|ing)|sample|generat\w*|predict\w*|examples?|use)\b|推理|使用/i,
  inferenceCode:
    /from_pretrained|\bpipeline\(|\.generate\(|\.predict\(|\bimport\s+\w+|from\s+\w[\w.]*\s+import|llama-(?:cli|server)|ollama\s+run|vllm\s+serve|python3?\s+-m|transformers|InferenceClient|chat\.completions|mlx_lm|sglang|SentenceTransformer\(|docker\s+run/,
  trainingCommand:
    /\b(?:accelerate\s+launch|torchrun|deepspeed\s|axolotl\s+train|llamafactory-cli\s+train|(?:python3?|run|launch)\s+(?:[\w./-]*\/)?(?:train|finetune|run_(?:clm|mlm|sft|glue|qa))\w*\.py|SFTTrainer\(|trainer\.train\(|Trainer\()/,
  weights: /\b(?:weights?|checkpoints?|model\sfiles?|download\w*|parameters\sare)\b|权重|下载/i,
  weightsWithheld:
    /\bweights?\b.{0,40}\b(?:not|never)\b.{0,20}\b(?:releas\w*|publi\w*|available|open)|\bdelta\sweights\b|\bonly\s(?:available\s)?(?:through|via)\s(?:an?\s|our\s)?api\b/i,
  checkpoints:
    /\b(?:intermediate|training)\scheckpoints?\b|\boptimi[sz]er\sstates?\b|\bcheckpoints?\s(?:every|at\s(?:each|every|step))/i,
  withheld:
    /\b(?:custom|internal|proprietary|in-house|private|closed)\s(?:\w+\s){0,2}(?:training|code|codebase|librar\w+|framework|infrastructure|pipeline|tools?)\b|\b(?:code|scripts?)\b.{0,30}\bnot\b.{0,16}\b(?:releas\w*|publi\w*|available|open|shared)/i,
});
