/*
 * The words by which cards speak of what the definition asks for. Each is tried on one sentence, cell or
 * labelled value at a time; none can match the same stretch in two ways, so cost stays linear.
 */

/** What data is counted in. */
const units = String.raw`(?:tokens?|words?|samples?|examples?|images?|pairs?|triples?|triplets?|hours?|documents?|sentences?|rows?|records?|conversations?|instructions?|files?|slides?|patches|tiles?|patients?|cases|subjects|studies|reports?|videos?|questions?|lines|prompts?|dialogu?es|photos|photographs|pictures|songs|tracks|recordings|snippets|functions|proteins|entries|instances|articles|papers?|pages|posts?|comments?|tweets?|messages|books|utterances|speakers|clips|segments?|frames|annotations|languages|GB|TB|MB|GiB|TiB|characters|data\s?points|trajectories|scans|molecules|sequences|episodes|figure-caption)`;

const amounts = new RegExp(
  [
    String.raw`\d[\d.,]*\s?(?:[KMBT]\b|k\b|thousand|million|billion|trillion)?\+?\s?(?:\w+\s){0,2}${units}\b`,
    String.raw`\b(?:(?:two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?|billions?|trillions?)\s(?:of\s)?){1,3}(?:\w+\s){0,2}${units}\b`,
    String.raw`\b${units}(?:\s\w+)?\s?[:=]\s?~?\d`,
    String.raw`\d\s?(?:GB|TB|MB)\b|[\d.]+[KMBT]\s*\(|cut-?off|knowledge\sdate|\b(?:19|20)\d\d\s?[-–]\s?(?:19|20)\d\d\b|万|亿`,
  ].join('|'),
  'i',
);

export const cue = Object.freeze({
  address: /https?:\/\/[^\s)>\]"'|]{4,300}/,
  placeholder:
    /more\sinfo(?:rmation)?\s(?:is\s)?needed|needs\smore\sinfo|\[(?:X{2,6}|TB[AD])\]|\bTODO\b|\bTBD\b|\{\{|lorem\sipsum/i,
  announced:
    /coming\s(?:soon|shortly)|\bTB[AD]\b|to\sbe\s(?:announced|released|published|added|open)|will\s(?:be\s)?(?:soon\s)?(?:releas|publish|open|shar|provid|ad[dv]|upload|made)|forthcoming|stay\stuned|即将/i,

  /** Speaks of what the model was trained on. */
  trainingData:
    /\b(?:pre-?|post-?|re-?|fine-?tuned?\s|further\s|first\s|jointly\s)?(?:train(?:ed|ing)?|tuned|tuning|learned)\b.{0,80}\b(?:on|data|corpus|corpora|tokens?|sets?|mix|mixture|samples|images|datasets?|examples|pairs|documents|texts?|conversations)\b|\b(?:training|pre-?training|fine-?tuning|instruction|preference|alignment)[\s-](?:data|sets?|corpus|corpora|mix|mixture|samples|tokens|examples|recipe)|\bdata(?:sets?)?\b.{0,40}\b(?:train|used|collect|curat|filter|includ|consist|contain|compris)|训练数据|训练集|语料|数据集|事前学習|学習データ|コーパス/i,
  /** Says so in any section: "training data", "trained on". */
  explicitData:
    /\b(?:pre-?|fine-?)?train(?:ing|ed)\s(?:data(?:sets?)?|sets?|corpus|corpora|on)\b(?!\syour)|训练数据/i,
  /** A model that is called pre-trained, which tells nothing of how. */
  pretrained:
    /\bpre-?trained\s(?:[\w-]{1,20}\s){0,3}(?:models?|weights|checkpoints?|networks?|backbones?|(?:en|de)coders?)\b/gi,
  /** What a model is trained on that is no data. */
  hardware: /\b(?:GPUs?|TPUs?|[AHBV]\d00s?|nodes?|machines?|clusters?)\b/i,
  dataNoun:
    /\b(?:data(?:sets?)?|corpus|corpora|tokens?|texts?|images?|samples|examples|documents|tweets|pairs|conversations|speech|audio|videos?|code)\b/i,
  /** A title or label under which everything is about the training data. */
  dataTitle:
    /^\s*(?:training\s|fine-?tuning\s|pre-?training\s)?data(?:sets?)?(?:\sused)?\s*$|^\s*trained\son\s*$|训练数据|训练集|语料|\bpre-?processing\b|\bdata\s(?:processing|cleaning|filtering|preparation|collection|curation|mix)/i,
  /** Speaks of other data. */
  otherData:
    /\b(?:test(?:ing)?|evaluation|benchmark|validation|held[\s-]out)\s(?:data|set|sets|datasets?|split|samples)|\bevaluated\b|\bbenchmarks?\b|\buser\sdata\b|\bplease\s(?:cite|refer)/i,
  dataAddress:
    /(?:huggingface\.co|hf\.co)\/datasets\/|\bkaggle\.com\/(?:datasets|c|competitions)|zenodo\.org|\bcommoncrawl\.org|openslr\.org|physionet\.org|paperswithcode\.com\/dataset|modelscope\.cn\/datasets|wandb\.ai\/.{1,120}\/artifacts|data(?:set|portal|verse)|\bcorpus|laion\.ai|figshare|archive\.(?:org|ics)/i,
  /** Data sets and sources by name. */
  sets: /\b(?:common\s?crawl|wikipedia|wikitext|the\spile\b|the\sstack\b|c4\b|mc4\b|oscar\b|refinedweb|fineweb\w*|redpajama\w*|slimpajama|dolma|books?corpus|openwebtext|arxiv|stack\s?(?:overflow|exchange)|laion[\w-]*|imagenet[\w-]*|ms-?coco|coco\b|cifar|mnist|squad|librispeech|common\svoice|voxpopuli|gigaspeech|alpaca|dolly|sharegpt|ultrachat|ultrafeedback|openhermes|openorca|slimorca|starcoderdata|pubmed|pmc-\w+|mimic[\w-]*|conll\w*|glue\b|snli|mnli|natural\squestions|oasst\d?|tulu[\w-]*|cosmopedia|nemotron[\w-]*|msmarco|ms\smarco|datasets?\s(?:named|called)|roots\b|culturax|paracrawl|opus\b|github)\b/i,
  /** A set that is called by its name: "the Otter Calls corpus". */
  namedSet:
    /\b(?:[A-Z][\w-]*[A-Z\d][\w-]*|[A-Z][a-z]+\s[A-Z][\w-]+)\s(?:data\s?sets?|[Dd]ata[Ss]ets?|[Cc]orpus|[Cc]orpora|[Dd]atabase)\b/,
  data: [
    [
      'provenance',
      /\b(?:collected|gathered|sourced|scraped|crawled|obtained|taken|derived?s?|drawn|downloaded|extracted|came|comes?|acquired|compiled|assembled)\s(?:\w+\s){0,4}(?:from|by|at|through|via)\b|\b(?:publicly[\s-]available|public(?:ly)?\s(?:data|sources|web|online|accessible)|open[\s-](?:source|access)\s(?:data|corp)|proprietary|in-house|internal\sdata\w*|licensed\s(?:data|from|content|images)|synthetic|generated\s(?:by|with|using)|from\sthe\s(?:web|internet)|internet|web\s?(?:pages|data|crawl|text|sites?)|our\sown)\b|\btrained\son\b.{0,60}\bfrom\b|\b(?:training|data)\s?set\sof\b|网络|公开/i,
    ],
    ['scope', amounts],
    [
      'characteristics',
      /\b(?:languages?|english|multilingual|bilingual|domains?|genres?|consist\w*|compris\w*|contain\w*|compos\w*|mix(?:ture|ed)?|distribution|demograph\w*|formats?|proportions?|modalit\w*|categor\w*|cover\w*|spann?\w*|includ\w*|divers\w*|topics?|types?\sof|ranging|resolutions?|magnification)\b|\d\s?%|中文|英文|多语言/i,
    ],
    [
      'selection',
      /\b(?:collect\w*|select\w*|sampl(?:ed|ing)|curat\w*|chos\w+|crawl\w*|scrap(?:ed|ing)|gather\w*|obtained\s(?:from|by|via|through|using|with)|subsets?|quality|heuristics?|criteria|acquir\w*|recruit\w*|extract\w*|retriev\w*|sourced|generated|synthetic\w*|downsampl\w*|upsampl\w*|balanced|mined)\b|采集|筛选|收集/i,
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
    /\b(?:train(?:ing|ed)?|fine-?tun\w*|pre-?train\w*|reproduc\w*)\b.{0,80}\b(?:code(?:base)?|scripts?|repo(?:sitory)?|recipes?|pipeline|notebooks?|config\w*|implementation|details|github|open-?sourced)\b|\b(?:code(?:base)?|scripts?|repo(?:sitory)?|recipes?|notebooks?|github)\b.{0,80}\b(?:train\w*|fine-?tun\w*|pre-?train\w*|reproduc\w*)\b|训练代码/i,
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
    /\b(?:accelerate\s+launch|torchrun|deepspeed\s|axolotl\s+train|llamafactory-cli\s+train|(?:python3?|run|launch)\s+(?:[\w./-]*\/)?(?:train|finetune|run_(?:clm|mlm|sft|glue|qa))\w*\.py|[\w-]{1,30}-train\s+--|SFTTrainer\(|trainer\.train\(|Trainer\()/,
  /** What runs the model and nothing else. */
  inferenceAlone: /\binfer\w*|\bdemo\b|\bdeploy\w*|推理/i,
  /** A command, or a file that its name says runs the model. */
  inferenceCommand:
    /(?:^|\s)\.\/[\w./-]{0,80}(?:main|infer|run|chat|generate|predict|server|demo)[\w.-]{0,40}\s|\b(?:run|infer(?:ence)?|demo|generate|predict|chat)\.(?:py|sh)\b/,
  soon: /coming\ssoon|\bTBD\b|敬请期待|即将/i,
  /** A path, in code, whose name says what the file does. */
  scriptPath: /^`{1,2}\s?(?:[\w.-]{1,60}\/){0,8}([\w.-]{1,80})\.(?:py|ipynb|sh|ya?ml)\s?`{1,2}$/,
  weightsPath:
    /^`{1,2}\s?(?:[\w.-]{1,60}\/){0,8}[\w.-]{1,80}\.(?:safetensors|gguf|pth?|ckpt|onnx|h5|bin)\s?`{1,2}$/,
  /** The same as the text of a link. */
  scriptName: /^\W{0,4}([\w.-]{1,80})\.(?:py|ipynb|sh|ya?ml)\W{0,4}$/,
  evaluationCommand:
    /lm_eval|lighteval|opencompass|\beval(?:uate)?\.py|run_eval|\b[\w-]{1,30}-eval\s+--/,
  /** What loads or fetches weights by name or address. */
  weightsCommand:
    /from_pretrained|hf_hub_download|snapshot_download|hf\s+download|huggingface-cli\s+download|\bmodel\s?=\s?["'][\w.-]+\/[\w.-]+["']|--(?:download_)?model\s+[\w.-]+\/[\w.-]+|vllm\s+serve\s+[\w.-]+\/|https?:\/\/[^\s"']{4,200}\.(?:safetensors|gguf|pth?|ckpt|onnx)\b/,
  /** Link texts that lead to instructions. */
  trainingGuide:
    /^\W{0,4}(?:pre-?training|training|(?:[\w-]{1,20}\s){0,2}(?:fine-?tuning|tuning))\W{0,4}$/i,
  /** Where models, and not data or papers, are kept. */
  modelAddress:
    /(?:huggingface\.co|hf\.co)\/(?!(?:datasets|spaces|papers|docs|blog|collections|learn|join)\/)[\w.-]+\/[\w.-]+|modelscope\.cn\/(?:models|organization)\/|openxlab\.org\.cn\/models|zenodo\.org\/record|kaggle\.com\/models|ollama\.com\/|\/releases\/download\/|drive\.google\.com|\.(?:safetensors|gguf|pth?|ckpt|onnx|h5|tar\.gz|zip)(?:$|[?#])/i,
  modelTitle:
    /model\s?zoo|download|checkpoints?|\bweights?\b|released\smodels|available\smodels|下载|模型列表/i,
  modelLink:
    /^\W{0,4}(?:models?|weights?|checkpoints?|hf|hugging\s?face(?:\s(?:hub|model|repo\w*))?)\W{0,4}$/i,
  published:
    /\bmodels?\b.{0,60}\b(?:available|released|hosted|published|uploaded|imported)\b|\bimported\sfrom\b/i,
  weights: /\b(?:weights?|checkpoints?|model\sfiles?|download\w*|parameters\sare)\b|权重|下载/i,
  weightsWithheld:
    /\bweights?\b.{0,40}\b(?:not|never)\b.{0,20}\b(?:releas\w*|publi\w*|available|open)|\bdelta\sweights\b|\bonly\s(?:available\s)?(?:through|via)\s(?:an?\s|our\s)?api\b/i,
  checkpoints:
    /\b(?:intermediate|training)\scheckpoints?\b|\boptimi[sz]er\sstates?\b|\bcheckpoints?\s(?:every|at\s(?:each|every|step))/i,
  withheld:
    /\b(?:custom|internal|proprietary|in-house|private|closed)\s(?:\w+\s){0,2}(?:training|code|codebase|librar\w+|framework|infrastructure|pipeline|tools?)\b|\b(?:code|scripts?)\b.{0,30}\bnot\b.{0,16}\b(?:releas\w*|publi\w*|available|open|shared)/i,
});
