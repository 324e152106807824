/** What a work is used for. */
export const purposes = {
  commercial: `
    commercial|commercially|commercialize~|commercialization|monetize~|monetization|business purpose+
    commercial|commercially|commercialize~|commercialization|monetize~|monetization
    for|to profit
    for profit
    financial|pecuniary|monetary gain|advantage|benefit|compensation
    generate~ revenue|income|profit
    business purposes|use|or
    commercial gain|advantage
    direct|indirect revenue
    make money
    production use|purpose|purposes|environment
    revenue generating|generation
    profit making
    in exchange for money|payment
  `,
  noncommercial: `
    noncommercial|noncommercially
    nonprofit|noncommerical
    not for profit
    not .. commercial
    other than .. commercial
    not primarily intended .... commercial
    free of charge and
    noncommercial .. purpose|purposes
  `,
  research: `
    research|academic|scientific|scholarly|educational|education|evaluation|evaluating|teaching|study|testing|experimental|experimentation|instructional|trial|demonstration
    scientific|academic|educational|research|evaluation|internal|personal|private|testing|development purpose+|use
    internal|internally
    personal|private|home|household
    own use|purposes|personal|internal|benefit
    internal business
    noncommercial research
    nonproduction
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
    computational use
    excluded purpose+
    intended use|purpose|purposes
    agreed purpose
  `,
  compete: `
    compete~|competing|competitive|competitor|competitors|competition|competes
    substitute+|substitutes for
    same or substantially? similar
    similar product|products|service|services
  `,
  /** Fields and behaviours that use restrictions name. */
  harm: `
    military|weapon+|weaponry|warfare|nuclear|biological weapons|arms|munition+|missile+|defense industry
    surveillance|espionage|spying|biometric|facial recognition|stalking
    harm|harms|harming|harmful|injure|injury|hurt
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
    aircraft navigation|control
    air traffic
    mass destruction
    political campaign+|campaigning
    social scoring
    automated decision|decisionmaking
    fully automated
    fossil|oil|gas|animal testing
    slavery|exploitation
    profiling
    deepfake+
    hazardous environments
    ethical|ethically|responsibly|responsible
    mining cryptocurrency
    cryptocurrency mining
    immigration
    inappropriate|offensive
    sensitive information
    personal identifiable|information
    sexual|sexually|adult|nsfw
  `,
} as const;
