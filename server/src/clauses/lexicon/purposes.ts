/** What a work is used for. */
export const purposes = {
  commercial: `
    commercial .. use|uses|usage|purpose|purposes|gain|advantage|benefit|exploitation|application|applications|product|products|service|services|activity|activities|distribution|redistribution|production|environment|basis|manner|means|nature|context|setting|organization|entity|entities|company|companies|users|user|software|sale|interest|interests|profit
    commercially|commercialize~|commercialization|monetize~|monetization
    for .. commercial|profit
    to profit
    used|exploited commercially
    for profit
    financial|pecuniary|monetary gain|advantage|benefit|compensation
    generate~ revenue|income|profit
    business purposes|use|or
    commercial gain|advantage
    direct|indirect revenue
    make money
    production use|purpose|purposes|environment
    in|for production
    revenue generating|generation
    profit making
    in exchange for money|payment
    commercial undertaking+|venture+|end|ends|goal+|endeavor+|offering+|work|project+|aims|undertakings|reasons|exploitation
    commercial .. rights
    earn~ .. money|revenue|income
    money making
    paying client+|customer+
    paid work|project+|job+
  `,
  noncommercial: `
    noncommercial|noncommercially
    nonprofit|noncommerical
    not for profit
    other than .. commercial
    other than .. commercial or|and production|business
    not primarily intended .... commercial
    noncommercial .. purpose|purposes|use
  `,
  /** A licence of others that forbids commerce, by its name. */
  noncommercialLicense: `
    attribution noncommercial
    cc by? nc
    creative commons .. noncommercial
  `,
  research: `
    research|academic|scientific|scholarly|educational|education|evaluation|evaluating|teaching|study|testing|experimental|experimentation|instructional|trial|demonstration
    scientific|academic|educational|research|evaluation|internal|personal|private|testing|development purpose+|use
    internal|internally
    personal|private|home|household
    own use|purposes|personal|internal|private|benefit
    internal business
    noncommercial research
    development and|or testing|test
  `,
  /** Words that limit a grant by a term the text defines itself. */
  permittedPurpose: `
    permitted purpose+|use|uses
    authorized purpose+|use|uses
    licensed purpose+|use
    approved purpose+|use
    designated purpose+|use
    allowed use|purpose|purposes
    noncompetitive|noncompeting purpose+|use
    computational use
    agreed purpose
  `,
  compete: `
    compete~|competing|competitive|competitor|competitors
    competition with|to
    substitute+|substitutes for
    same or substantially? similar .. product+|service+|software|functionality|feature+|purpose+|offering+|business|application+
    similar product|products|service|services
    rival~
    substitute+|substitutes hardware|software|product|products|service|services
    alternative+ to
    same customers|market|markets
    in competition
    replace~ .. paid|commercial|hosted
  `,
  nonProduction: `
    nonproduction
    evaluation .. only
  `,
  bannedUses: `
    prohibited|restricted|excluded|forbidden use|uses|purpose|purposes
  `,
  /** Only with somebody's products. */
  withProduct: `
    for|in the? use|execution|operation with|in|on|by .... device|devices|hardware|chipset|chipsets|chip|chips|processor|processors|microcontroller|microcontrollers|gpu|gpus|controllers|products|platforms|semiconductor|silicon|console|consoles
    conformance|conforming|compliant|interoperate|compatible to|with
    interoperating|interoperation|conjunction with
  `,
  /** Other aims that a grant may name. */
  aim: `
    for the? limited|sole|exclusive|specific|single|express purpose|purposes of
    for the purpose|purposes of
    in connection|conjunction|combination|association|collaboration with
    as part of
    on sites|site|computers|computer|servers|server|equipment|devices|device|machines|hardware|websites|website .. you|licensee|customer|owned
  `,
  /** Places and persons counted one by one. */
  seats: `
    more than one|two|# computer|computers|machine|machines|workstation|workstations|device|devices|terminal|location|user|users|person|cpu
    at the same time
    multi user|multiuser
  `,
  /** Publishing a work, as a noun. */
  release: `
    release|distribution|repository|project|artifact|artifacts
  `,
  /** Whatever a text doesn't name. */
  anyOther: `
    any|other use|uses|purpose|purposes .. not|beyond|outside|other
    any|all other|such purpose+|use|uses
    other purpose+
  `,
  /** Fields and behaviours that use restrictions name. */
  harm: `
    military|weapon+|weaponry|warfare|nuclear|munition+|missile+|armament+
    biological|chemical weapons
    arms|defense industry|trade
    surveillance|espionage|spying|stalking
    biometric|facial recognition|identification
    biometric|biometrics
    harm|harms|harming|harmful|injure|hurt
    personal|physical|bodily injury
    violence|violent|terrorism|terrorist|extremism|genocide|torture
    unlawful|illegal|illegally|unlawfully|criminal|fraud|fraudulent|fraudulently|immoral|unethical|malicious
    violate~ .... law|laws|regulation|regulations|rights|legislation
    violation of .... law|laws|regulation|regulations
    contrary to .... law|laws|morality
    infringe~|misappropriate~ .... right|rights
    discriminate~|discrimination|discriminatory|defame~|defamatory|defamation|harass~|harassment|harassing|disparage~|libelous|obscene|pornographic|hateful|hate|bully|bullying|abusive
    exploit~ .. minors|children|harming
    minors|children
    misinformation|disinformation|deceive|deceptive|misleading|mislead|spam|malware|viruses|phishing
    false information|content|news
    verifiably false
    impersonate~|impersonation
    medical advice|diagnosis|device|devices
    high risk
    life support|critical|threatening|saving
    critical infrastructure
    safety critical
    gambling|tobacco|alcohol|drugs
    human rights|trafficking
    law enforcement|predictive
    lethal
    evil
    lawful purposes|manner|use
    hazardous|ultrahazardous
    failsafe|fail safe
    air traffic|navigation
    aircraft navigation|control
    air traffic
    mass destruction
    political campaign+|campaigning
    social scoring
    automated decision|decisionmaking
    fully automated
    fossil fuels
    animal testing
    slavery
    human|sexual exploitation
    profiling
    deepfake+
    hazardous environments
    responsible|ethical manner|way
    mining cryptocurrency
    cryptocurrency mining
    immigration
    inappropriate|offensive
    sensitive information
    personal identifiable|information
    sexual|sexually|adult|nsfw
    pornography|tobacco|police|policing|crime
    reidentify~|reidentification|deanonymize~|deanonymization
    re identify|identification
    identify~|identification of .. person|persons|people|individual|individuals|faces
    autonomous|self driving|weapon|weapons|vehicle|vehicles
    automated .... decision|decisions
    medical|legal|credit|clinical advice|diagnosis|decision|decisions|scoring|treatment
    credit|creditworthiness scoring|decisions
    lawful|legal|ethical|legitimate|peaceful|benevolent|kind|good .. purpose+|use|uses|ends|manner|way|things
    predict~ crime|crimes|recidivism
    election|elections|voter|voters
    emotion|biometric recognition|identification|categorization
  `,
} as const;
