/** Further words for what clauses on sharing, changing and studying a work speak of. */
export const wordings = {
  /** Terms that restrict use: what recipients are to be bound to. */
  useTerms: `
    use|usage based? restriction+|limitation+|limits|limit|prohibition+|conditions|rules
    restriction+|limitation+|limits|prohibition+|limit .. on|of|regarding|concerning|about .. use|usage|uses
    restriction+|limitation+|limits on what
    field|fields of use
    behavioral|behavioural|behavior restriction+|limitation+|limits|rules|conditions
    prohibited|forbidden|restricted|banned|disallowed|excluded|unacceptable|impermissible use|uses|purpose|purposes|usage|activities
    uses|purposes .. license|agreement|document|text prohibits|forbids|excludes|bans
    uses .. prohibited|forbidden|excluded
    acceptable use
    restrictive|protective .. on|of use|usage
    responsible use
    same|aforementioned restriction+|limitation+|prohibition+
    restrictions|limitations|prohibitions at least as
    restrictions|prohibitions in|of|from this|the|attachment|annex|appendix|exhibit|section|paragraph
  `,
  /** What a holder grants in turn, and what becomes of the work there. */
  onward: `
    onward|downstream|subsequent|further license|licenses|licensing|sublicense|sublicensing|use|transfer|distribution|grant|grants
    your|its|their own license|licenses|agreement|agreements|terms|eula|contract|contracts
    all|any|every|each use|uses .. in|is|must|shall|be
  `,
  /** Putting terms upon others, or into their agreements. */
  impose: `
    impose~|bind|binds|binding|oblige~|obligate~|require|requires|requiring|cause|causes|causing|make|makes|making|ensure~|repeat~|carry|carries|carrying|contain~|include~|incorporate~|reproduce|mirror|mirrors|replicate~
    pass|passes|passed|passing|flow|flows|flowed .. on|down|through|along
    only under|on|with .. terms|conditions
    contractually
    extend~ .. to
    enforce~|enforceable
    hand~ .. down
  `,
  /** Keeping to terms that somebody else has set. */
  keepTo: `
    agree~|accept~|comply|complies|complying|abide~|bound|observe~|obey~|respect~|honor~|promise~|undertake~|undertaking+|consent~|adhere~|follow|follows|commit~|prohibited|forbidden|barred|sign|signs|signed|subject
  `,
  /** Those to whom a work comes, beside the usual recipients. */
  whom: `
    receiver+|buyer+|purchaser+|customer+|subscriber+|somebody|someone|everybody|everyone|anybody|anyone|him|her|client+|reseller+|distributor+
    those|person|people|party|parties|one who|that|to receive|receives|get|gets|obtain|obtains|receiving|use|accessing|using
    whoever receives|gets|obtains|uses|acquires
    they|he .. receive|receives
    next user|users
  `,
  /** A closed circle of people. */
  circle: `
    member+|affiliate+|subsidiary|subsidiaries|colleague+|classmate+|friend+|participant+|licensee+|contractor+|employee+|purchaser+|scientist+|researcher+|institution+|university|universities|consortium|school|teacher+|student+|staff|team|partner+|subscriber+|collaborator+|academic+|laboratories|laboratory|reviewer+|supervisor+|coauthor+
    existing|registered|authorized|approved|licensed|eligible|qualified|other user+|person+|parties|recipient+|customer+
    persons|people|those|someone|anyone|parties|entities|organizations|users|individuals who|that|holding
    other|nonprofit|accredited|academic|research|same organization+|institution+|group|company
    holder+|customer+|client+ of|only
    persons|people|those residing|living|enrolled|holding|employed
    your own? customers|employees|clients|students|users
    within|inside|outside your|his|her|their|its|the organization|company|institution|group|school|team|university|department
  `,
  /** Everybody else. */
  outsiders: `
    nobody|noone|none else|other
    no one else
    no other person|party|people|recipient
    not .. anyone|anybody|others|people|persons|somebody|someone else|outside
    anyone|anybody|person|people|persons|party|parties|somebody outside
    anyone|anybody|somebody|person|persons|parties|recipients else|beyond|outside
    persons|people|those|anyone|parties|users who .. not
    outside .... organization|institution|company|group|university|school|team|consortium|department|lab|laboratory
  `,
  /** Words, pictures and names that a product is to show. */
  brandTag: `
    logo+|badge+|banner+|slogan+|emblem+|tagline+|wordmark+|prefix|backlink+|watermark+
    phrase|words|sentence|caption|line|label|text built|powered|made|created|runs|running|developed|trained|this|based
    the|following|these phrase|words|sentence|caption|tagline
    title|titles|name|names start~|starting|begin~|beginning|prefixed|ending|end with|in
    called|named
    start|begin with
    first|last element|word|part of
    family|brand|model|base name
    name of .. base|original|parent|our
    our|licensor's|company's trademark|mark|brand|name
    product name
    built|powered|made|created|runs|developed|driven with|by|on|using
  `,
  showTag: `
    display~|show|shows|shown|showing|bear|bears|bearing|appear~|visible|state|states|stating|place|places|placed|placing|put|carry|carries|include|includes|included|feature|features|featured|brand|branded|call|called|named|name|prefix~|start|starts|begin|begins|contain~|use|print~|mention~|add|added|present|marked|keep|attach~|embed~
  `,
  /** What carries a name or logo. */
  product: `
    product+|application+|app+|website+|site|page|interface|device+|packaging|game+|derivative+|model+|service+|dataset+|tune|tunes|version+|program+|advertising|screen|title|titles
  `,
  /** Asking or telling the licensor first, or paying. */
  askFirst: `
    announce~|announcement|report~|notified|informed|notify|notifies|notifying|inform|informs|informing|notification|register~|registration|preregistration
    apply|applies|applied|application to
    royalty|royalties of|to|is|are|for|shall|must
    pay|pays|paying|paid .... royalty|royalties|fee|fees|charge
    payment|fee|fees .. of|is|are|to|per
    payable
    let|lets .. know
    drop~ .. line|note
    royalty|royalties|fee|fees .... due|payable|owed
    negotiate~ .. with|from
    license|agreement .... negotiated|concluded|agreed with|from
    send~|email~ .... announcement|message|notice|email|copy
    tell|tells|telling|ask|asks|asking .. us|licensor|author|me|owner|first|before
    approval|permission|consent|agreement|license|clearance from|of|by|in
    written|prior|separate|express approval|permission|consent|agreement|license|clearance|authorization|authorisation
    approve~|approval|consent~
  `,
  /** What makes an act wait. */
  gate: `
    until|unless
    without|only|not before|unless|until .. first
    subject to
    conditional|contingent|dependent|depends on|upon
    only after|with|upon|when|once|if
    is|be a|one condition of
    possible|allowed|permitted only
    required|needed|necessary to|before|for
    requires|require|takes
    in advance|beforehand
    before|prior
    after|upon|once .. obtained|obtaining|received|receiving|notified|notifying|registered|registering|asking|paying|paid|signed|signing
  `,
  /** Measuring a work, or what comes of it. */
  measure: `
    run|runs|running|conduct|conducts|conducting|perform|performs|performing|carry|carrying .... test+|tests|testing|comparison+|comparative|benchmark+|evaluation+
    measure|measures|measuring|test|tests|testing|evaluate|evaluates|evaluating|assess|assesses|assessing|rate|rating .... speed|performance|accuracy|quality|vulnerability|vulnerabilities|robustness|latency|throughput|weakness|weaknesses|safety|fast|capability|capabilities|bias
    compare|compares|comparing|comparison+|comparative .... other|others|rival|competing|another|competitor+|alternative+|against
    comparative|performance|security|penetration|stress|load test+|tests|testing|analysis|analyses|comparison+|evaluation+|study|studies|measurement+|review+|figures|results|scores|data
    evaluation|test|testing|audit|measurement|red teaming|team result+|finding+|score+|figures|numbers|data|outcomes
    publish|publishes|publishing|release|releasing|publication|disclose|disclosing|report|reporting|post|posting|share|sharing .... score+|scores|finding+|findings|measurement+|accuracy|figures|leaderboard
    publish|publishing|publication of? .. result+|results
    red team|teaming
    audit~ .. model|system|safety
  `,
  /** The results of measuring. */
  figures: `
    score+|scores|findings|finding|figures|numbers|results|measurements|timings|ratings
  `,
  /** Changes somebody makes, as things to be owned or handed over. */
  change: `
    modification+|change+|improvement+|adaptation+|enhancement+|alteration+|fixes|fix|patch|patches|derivative+|corrections|extensions|translations|additions
    fine tuned|tune|tunes
    finetuned|finetunes
    modified|altered|improved|adapted|corrected|changed|tuned|derived version+|copy|copies|corpus|dataset|data|code|model|models|weights|file|files|work|works|software|program
    alters|improves|modifies|adapts|changes|corrects
    your version+|contribution+
    contributions|contribution of the? contributor
  `,
  /** Handing over. */
  handOver: `
    grant|grants|granted|granting|assign|assigns|assigned|give|gives|given|send|sends|sent|sending|submit|submits|submitted|deliver|delivers|delivered|upload|uploads|uploaded|return|returned|returns|transfer|transfers|transferred|provide|provides|provided|contribute|contributes|contributed|disclose|disclosed|offer|offered|communicate|communicated|supply|supplied|email|emailed|furnish|hand|handed|cede|cedes|ceded
    license|licensed back
    receive|receives|received
  `,
  /** Coming to belong to somebody. */
  become: `
    belong~|vest|vests|vested|vesting
    become|becomes|be|is|are the? sole|exclusive? property
    owned by
    shall|will|must own
    property of
    title|ownership|copyright .... remain~|stay~ with
    deemed assigned
  `,
  /** How far changes may go. */
  bounded: `
    to|only the extent .. necessary|needed|required
    confined|limited|restricted to
    and|but not otherwise
    only where|when|as|so|insofar .. necessary|needed|required
    as far as .. necessary|needed|required
  `,
  /** Aims that are left where all others are shut out. */
  otherThan: `
    purpose|purposes|use|way|reason other|except than|for|to?
    for any? other purpose+|reason+
    other than|except for|to|where
    other than those|such|the|as|what
    except those|such|for|where
  `,
  /** Words that keep a part as it is. */
  asIs: `
    exactly|just|precisely as|how supplied|provided|delivered|received|released|it|they|is
    leave|leaves|leaving|keep|keeps|remain|remains|stay|stays .... unmodified|unaltered|unchanged|intact|untouched|original|is|same
    how it is
    no changes|change|alteration|alterations|modification|modifications|adaptation|adaptations
    unmodified|unaltered|unchanged|verbatim only|form|state
    only .. unmodified|unaltered|unchanged|verbatim|original
  `,
  /** Changing, as a noun or in words seldom used for it. */
  changing: `
    crop|cropping|cropped|resize~|resizing|recolor~|recoloring|recolouring|retouch~|retrain~|retraining|rework~|reworking|rewrite|rewriting|rewritten|restyle~|trim|trimming|merge|merging|merged|quantize~|prune~|pruning|port|porting|patch|patching
    no|other|any|further change|changes|alteration|alterations|adaptation|adaptations|modification|modifications of|to
    no change|changes|alteration|alterations|adaptation|adaptations|modification|modifications
    other change|changes|alteration|alterations|modification|modifications
    fine tune|tuned|tuning|tunes
    train|training|trained .... weights|checkpoint|checkpoints|basis
    rights|right of adaptation|modification|translation
    build|builds|building|built .... on|upon
    produce~|issue~|release .... altered|changed|modified|adapted
    preparation|creation|making|production of .. derivative|derivatives|changes|modifications|adaptations
    incorporate~|embed~|integrate~|insert~|include~|including .... into|in another|other|different|your|own|derivative work|works|program|programs|product|products|project|projects|software|model|models|application|applications
    combine~|combining|merge~ .... with .. other|another model|models|software|material|materials|work|works|program|weights
    reuse~|reused|reusing .... in other|another|your|different
    quantise~|quantised|quantising|retrain~|finetuning
    alteration|adaptation|modification|translation of
  `,
  /** Limits and checks built into a work, beside technical protections. */
  safeguard: `
    refusal|refusals|moderation|guardrail+|safeguard+|watermark+|watermarking|filter+|filtering|safety|provenance|alignment|drm|locks|lock|throttle|throttling|quota+|blocklist|classifier
    activation|license|verification|integrity|security|age|identity|safety|registration check+|checks|verification|component+|layer+|module+|tuning|training|gate+
    restriction|restrictions|limit|limits|limitation|limitations .. enforced|built|imposed|implemented|embedded
    technically|technical .. enforced|restriction+|limitation+
    protection|protections against|from|of
    built in .. limit+|restriction+|filter+|check+
    content|safety|abuse|toxicity|input|output|prompt filter+|check+|control+|classifier+|block+|detection|signals|signal
    system prompt+
    copy protection
    rate limit+|limiting|limits
    license|licensing enforcement|validation|feature+|mechanism+|check+|verification
    mechanism+|feature+|code|function+ .. enforce~|enforcement|licensing
    usage|license|seat meter+|counter+|metering
    expiry|expiration|time out? date|mechanism|timer|limit
    banner+|nag|trial message+|screen+
  `,
  defeat: `
    remove~|bypass~|circumvent~|disable~|deactivate~|weaken~|defeat~|evade~|strip|strips|stripped|stripping|jailbreak~|jailbreaking|unlock~|tamper~|obscure~|obscured|hide|hidden|suppress~|suppressed|override~|overriding|erase~|delete~|degrade~|reduce~|lower|lowers|lowering|hack~|crack~|neutralize~|sidestep~|undo|undoing|undermine~|disarm~|destroy~|break|breaking|broken|impair~|dodge~|skip|skipping
    turn|turns|turned|turning|switch|switches|switched|switching off
    get|gets|getting|work|working around|past
    turn|turns|turned|turning|switch|switched .... off
    take|taking|taken out|away|off
    removal|circumvention|deactivation
    cut|cutting out
  `,
  /** Leaving in force. */
  preserve: `
    preserve~|retain~|maintain~|keep|keeps|kept|keeping|leave|leaves|left|remain~|stay|stays
  `,
  /** What is inside a work, to be found out. */
  inside: `
    internal|inner|underlying|hidden structure|workings|working|working|logic|design|architecture|mechanism|mechanisms|algorithm+|methods|parameters|code|composition
    source code|form|codes
    how .. works|work|functions|operates|built|made|trained
    human readable
    inside the|of|it|this
    training data|set|corpus|examples
    object|byte|machine code
    hidden weights|parameters|prompt
    weights|parameters from
    its|the algorithm+|algorithms|architecture|weights
  `,
  findOut: `
    uncover~|discover~|derive|derives|deriving|derived|reconstruct~|recover~|reveal~|extract~|infer|infers|inferring|inferred|deduce~|find|finding out|determine~|ascertain~|recreate~|work|working out|probe|probing|learn|learning|figure|figuring out|expose~|see|look|looking|translate|translating|convert~|inspect~|analyze~|trace~|study|examine~|understand
    take|taken|taking|pick|picked .. apart
    dismantle~|dissect~
    steal~
  `,
  apart: `
    take|taken|taking|takes|pull|pulled|pick|picked .. apart|apart
    dismantle~|dissect~|decompilation|disassembly|disassemble~|decompile~|decompiling|decompiler+|disassembler+
    reverse engineering|engineer|engineered
    reverseengineer~
  `,
  hide: `
    undisclosed|unpublished|confidential|confidentiality|secret|secrecy|secretly|nondisclosure
    under lock
    to themselves|yourself|himself|itself
    in|strict|strictest confidence
    duty|obligation|obligations of? confidentiality|secrecy|confidence
    know how|trade secrets
  `,
  tell: `
    tell~|told|telling|disclose~|reveal~|divulge~|show|shown|showing|describe~|discuss~|speak|speaking|talk|talking|communicate~|leak~|learn|learning|mention~|announce~|write|writing
  `,
  /** Offering as a service. */
  service: `
    hosted|managed|cloud|online|web|subscription|remote|network|streaming|inference|hosting service+|access|basis|offering+|endpoint+|platform+|api+|interface|interfaces|environment
    api|apis|saas|paas|maas|iaas|aas
    as a .. service
    service bureau+
    time sharing
    through|via|by|over the|a|an? .. internet|web|network|api|cloud|endpoint
    web interface
    cloud platform+|provider+|infrastructure
    service basis
    on .. server|servers|cloud
    service provider
  `,
  serve: `
    offer~|offering|provide~|providing|expose~|exposing|host|hosts|hosting|hosted|supply~|supplying|sell|selling|run|running|act|acting|make|making|made|let|letting|give|giving|deploy~|deploying|operate~|operating|put|putting|resell~|rent|renting|serve~|serving|deliver~|delivering|stream~|streaming
  `,
  /** Those served. */
  served: `
    third party|parties
    others|customers|customer|clients|client|public|outsiders|outsider|external|users|people|anyone|subscribers|subscriber|anybody|consumers
  `,
  /** Money for copies. */
  money: `
    for a|any|some? money|payment|profit|sale|fee|cash|charge|compensation|remuneration|hire|gain
    in exchange|return .. money|payment|fee|cash|compensation|remuneration
    money|payment|fee|price for|from it|them|this|copies
    take|taking|taken|charge|charges|charging|charged|ask|asking|receive|receiving|received|request|requested|accept|accepting|accepted|collect|collecting|collected|earn|earning|demand .. money|payment|payments|fee|fees|price|cash|compensation|remuneration|donations
    make|makes|making|made|earn|earns|derive|derives|draw .. profit|money|income|revenue
    fee|fees|money|payment|price .. charged|taken|asked|requested|received|demanded|made
    sale of
    offered|sold for sale|money
    product|products|collection|package|bundle that|which|is|are .. sold
    customers|people|users|buyers|they pay|paid
    priced|chargeable
    only|strictly|always free|gratis
    free of|without charge|cost|fee|payment
    at no|zero cost|charge
    paid package+|product+|bundle+|app+|service+
    fee for your
  `,
} as const;
