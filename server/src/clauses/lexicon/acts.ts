/** What people do with a work. */
export const acts = {
  use: `
    use~|run|running|runs|execute~|operate~|deploy~|install~|access~|utilize~|employ~|perform~|load~|exercise~|evaluate~|inference|download~|practice
    usage|installation|deployment|utilization
    make use of
    implement~ only
    be|been implemented
    exploitation
    applications of
  `,
  copy: `
    copy|copying|reproduce|reproduces|reproducing|duplicate|duplicating|replicate|replicating
    be|been|not .. copied|reproduced|duplicated
    reproduction|duplication
    make .. copies
  `,
  modify: `
    modify|modifies|modifying|adapt|adapting|alter|altering|translate|translating|change|changing|transform|transforming|customize|customizing|edit|editing
    be|been modified|adapted|altered|translated|changed|transformed|customized|edited
    be|been copied|reproduced|used|distributed|removed|reverse|disclosed or? modified|adapted|altered|translated|changed|transformed|customized|edited
    fine tune|tuned|tuning
    finetune~
    make|making|create|creating .. modifications|changes|adaptations|alterations|derivatives
    create~|prepare~|make|making|produce~|develop~|derive~ .... derivative|derivatives|adaptations|adapted
    create~|prepare~|make|making|produce~|develop~ works based
    modification|adaptation|alteration|customization|translation
    abridge~|recast~|remix~
    build~ upon
  `,
  /** What is put into a work. */
  contain: `
    contain|contains|containing|feature
    must|may|shall|should not include
  `,
  contravene: `
    contravene~|violate~|breach~
  `,
  unmodified: `
    without modification|modifications|alteration|alterations|change|changes|modifying
    unmodified|unaltered|unchanged form|copies|copy|original
    in unmodified|unaltered|verbatim
    unmodified
    only .. verbatim|unmodified|unaltered
  `,
  /** What comes of modifying; by itself no act. */
  derivative: `
    derivative+|derivatives
    derivative works|work
    modified version+|copies|copy|material|materials|work|works|form|source|files|software
    modifications|adaptations|changes|improvements|enhancements
    adapted material
    works based
  `,
  distribute: `
    pass|passes|passing|passed .. on|along|to|around
    hand|hands|handing|handed .... over|on|out|to
    reupload~|reuploading|repost~|leak~
    re upload|uploads|uploading|post|distribute|publish
    give|gives|giving|given .... friends|others|anyone|anybody|somebody|someone|colleagues|people
    send|sends|sending|sent .. copy|copies|it|them|software|program|file|files|model|weights|data .. to
    ship|ships|shipping|shipped
    release|releases|released
    supply~|supplied to
    making .. public
    copy|copying|copied .... for|to others
    distribute|distributes|distributing|redistribute|redistributes|redistributing|publish|publishes|publishing|disseminate|disseminating|circulate|circulating|upload|uploading|post|posting
    be|been|not .. distributed|redistributed|published|disseminated|shared|uploaded|posted|circulated
    distribution|redistribution|publication|dissemination
    share|sharing
    make|making|made .... available
    make|making|made available
    provide .... to third|others|another
    give|provide .... to third|another|others
    give away|copies
    public|publicly display|perform|distribute
    supply~ .. to
    syndicate~
    mirroring|mirror
    put|putting|include|including|place|placing .... on|in a|an|any|your? cd|cdrom|dvd|disk|disc|collection|archive|magazine|compilation|distribution
    host|hosting|hosted .... elsewhere|another website|site|server|articles|copies
    place|placed|placing|put|made|make .... server|servers|website|websites|internet|web|network
    give|giving|transfer|transferring|provide|providing|offer|offering .... another|third|others individual|person|party|parties|entity
    bundling|bundle|bundled
  `,
  sublicense: `
    sublicense~
    sub license~
    relicense~
    sublicensable
    sublicensing
  `,
  transfer: `
    transfer|transfers|transferring|assign|assigning|convey|conveying|lend|lending|loan|loaning|rent|renting|lease|leasing|timeshare|barter|gift
    be|been|not .. transferred|assigned|lent|rented|leased|conveyed
    rental|leasing|lending
  `,
  sell: `
    sell|sells|selling|sold|resell|reselling|resold|resale|vend|vending
    offer|offers|offering|offered|put|putting .... for sale|hire
    charge|charges|charging|charged .. fee|fees|money|for
  `,
  host: `
    hosted|managed|subscription|cloud|online|application|network|web service|services|offering|basis
    host|hosts|hosting
    software|platform|infrastructure|model|models|database as a service
    saas|paas|iaas|aas
    service bureau|provider|bureaus
    time sharing|share
    timesharing|timeshare
    application service provider
    outsourcing|outsource
    provide~|offer~|make~|making .... as a .. service
    as a service
    service source code
    competitive online
    over a network
    remote access
    third party remote
    service|services .. offered|provided to third|others
    perform a service
    provide~|offer~ .... service|services
  `,
  reverse: `
    reverse engineer|engineering|engineered|assemble|assembly|compile|compilation|assembling|compiling
    reengineer~
    decompile~|disassemble~|decipher~|decrypt~|decode~|unobfuscate|deobfuscate
    decompilation|disassembly|decryption
    disassembling|dissasemble|dissassemble
    derive|derives|deriving|discover~|extract~|reconstruct~|obtain~|recover~|determine~|ascertain~|identify~|uncover~|access~|infer .... source code
    derive|derives|deriving|discover~|extract~|reconstruct~|recover~|ascertain~|identify~ .... source|algorithm|algorithms|structure|architecture|weights|parameters|techniques|ideas|composition|organization
    reduce~ .... human readable|perceivable|perceptible
    translate|translating .... source
    extract~ .. model|training|underlying data|weights|parameters
    extract~ .. training data
    membership inference
    model inversion|extraction
    reconstruct~ .. training
  `,
  benchmark: `
    benchmarked
    benchmark|benchmarks|benchmarking
    performance|comparative|competitive test|tests|testing|data|analysis|evaluation|comparison|results|information
    results of .... test|tests|testing|benchmark|evaluation|evaluations|analysis
    test|evaluation|comparison results
    comparison|comparative .. with|to other|similar|competing
  `,
  disclose: `
    disclose~|divulge~|reveal~
    disclosure
  `,
  improveModel: `
    train~|improve~|develop~|build~|create~|distill~|enhance~|calibrate~|optimize~|finetune~ .... model|models|ai|algorithm|algorithms|network|networks|llm|llms|system|systems
    fine tune|tuning .... model|models
    training|improvement|development|distillation of? .... model|models|algorithm|algorithms|ai|network|networks|system|systems
    machine learning|learned training|purposes|model|models|development|algorithm|algorithms
    train~|training .. machine|artificial|ai|neural
    training data for
    data mining
    text and data mining
    generative ai
    ai|model training
    dataset|datasets .. train~|training
    distillation
    train~ .. ai|speech|recognizer|classifier|classifiers
    create~|build~|assemble~|compile~ .. dataset|datasets|corpus|corpora .... machine|training|learning|model|models
  `,
  circumvent: `
    circumvent~|bypass~|disable~|defeat~|evade~|override~|overcome~|workaround|interfere~|tamper~|deactivate~|weaken~|thwart~|jailbreak~|hack~|avoid~
    work|working around
    get around
    remove~|delete~|alter~|modify~|obscure~|break~|strip~|change~
    removal|circumvention
    overriding
    enable|enabling functionality|functions|features
  `,
} as const;
