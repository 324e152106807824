/** What a clause speaks of. */
export const objects = {
  output: `
    output|outputs|generated|generations|completions|synthetic
    results|data|content|material produced|generated|obtained|created|derived
    result|results of
    results generated|obtained|derived|from
    images|text|content|audio|video generated|produced|created
    answers|responses|replies that|of|from|given|returned|produced|generated|it|you
    music|text|texts|images|image|video|audio|speech|samples|pictures|code rendered|returned|synthesized|composed|written by|with
    whatever|what the|this|it .. outputs|returns|writes|produces|generates
    inference results
  `,
  /** The licence, its notices and names: what may not be done to them is no restriction. */
  notice: `
    notice+|legend+|disclaimer+|trademark+|logo+|attribution+|mark|marks|patent|patents
    proprietary|copyright notice+|legend+|label+|marking+|statement+
    license|agreement text|document
    this|the license|agreement|document|eula
    license|distribution|licensing terms
    recipient+ rights
    terms of this|the license|agreement
    the terms
    license notice|terms|conditions|file
    trade name+
    the name|names
    name|names of
    names
    conditions of this
    general|standard terms|conditions
    rights you|hereunder|under
    any name
    indication+|mention+|statement+ .. license|copyright|ownership|origin|authorship
    service marks
    brand|brands
    obligations
    limitation+ of
    this|any provision|provisions
    no warranty
    the|this|any|such credit|credits
    list|lists of
  `,
  mark: `
    trademark+|logo+|brand|brands|branding
    the|a|any|this mark
    service mark+
  `,
  model: `
    model|models|software|program|programs|weights|parameters|checkpoint|checkpoints|material|materials|work|works|data|dataset|datasets|database|code|product|products|font|fonts|documentation|library|service|services|package|content|application|app|tool|tools|image|images|sdk|api|corpus|file|files|derivative|derivatives|copies|copy|component|components|binaries|binary|source
    firmware|specification|specifications|recording|recordings|photo|photos|photographs|corpora|assets|icons|embeddings|system|texts
  `,
  technicalProtection: `
    technical|technological|technology|copy|license|access|usage|security|safety|rate protection|protections|measure|measures|limitation|limitations|restriction|restrictions|control|controls|limits|limit|key|feature|features|mechanism|mechanisms|filter|filters|guard
    guardrail+|safeguard+|watermark+|watermarking|filter+
    protective measures|measure
    protection|security measures|measure|mechanism|mechanisms|features|device|used
    license|product|registration|activation key|keys
    digital rights
    content filter|filters|filtering|moderation|provenance|credentials
    functionality disabled|protected|limited
    usage|use restriction|restrictions|limits
    safety features|measures|mechanisms|systems|checker|filters|settings|alignment
    time limit|limits
    authentication|encryption
    built in limits|restrictions
    model alignment
    lock|locks|dongle
  `,
  latest: `
    use the latest
    most recent .. version+|release+
    update~ .. to .. version
    newest|latest|newer|current|updated release|version|edition|build
    stop~|cease~|discontinue~ .. use|using .. older|earlier|previous|old|outdated|superseded
  `,
} as const;
