/** Thresholds, permissions, places, and other conditions. */
export const conditions = {
  consent: `
    prior|written|express|explicit|separate|specific|prior|commercial|special|formal|advance written|express|explicit|specific|prior|commercial? written? permission|consent|authorization|approval|license|agreement|authorisation|licenses|permissions
    permission|consent|authorization|approval from|of|by
    license|agreement from
    permission|consent|authorization|approval in writing
    without|with .... permission|consent|authorization|approval
    without|unless .... express|expressly|explicit|explicitly|prior|written|separate
    unless|until .... grant~|agree~|authorize~|permit~|approve~ .... writing
    expressly|explicitly|specifically|otherwise authorized|permitted|agreed|approved .. writing|written
    agreed|authorized|approved|permitted .. in writing
    obtain~|request~|acquire~|purchase~|seek~|buy .... license|licenses|licensing|permission|consent|authorization|approval|subscription
    contact~ .... license|licensing|permission|permissions|authorization|agreement|commercial
    commercial|separate|alternative|proprietary|paid|enterprise license|licenses|licensing|agreement
    paid license|subscription
    with|without|under .. valid|current|active .. license|subscription|agreement
    subscription
    separately licensed
    permission must|shall|is .. obtain~|required|needed
    written consent|permission|approval|authorization|agreement
    without consulting|asking
    unless authorized
    be|been approved by
    prior approval|consent|permission|agreement
    without .. owner|author|licensor
    written|express permission
    ask|asking .. permission
    permission|consent|authorization|approval|license .. must|shall|has|needs|be .. sought|obtained|requested|given|granted
    only after|upon|with|once|when .... approval|permission|consent|authorization|approved|authorized
    await~|wait~ .... approval|permission|consent|yes|reply|answer|authorization
    paid|written agreement
  `,
  /** What must be there first. */
  needed: `
    is|are a|one|the? condition|prerequisite|precondition of|for|to
    must|shall precede
    is|are|be required|needed|necessary|mandatory
    must|shall|has|have to? be sought|obtained|requested|acquired|given|granted|received|completed|signed|paid
    required|needed before|for|prior
  `,
  dependsOn: `
    is|are subject to
    depends|depend on|upon
    begin|begins|start|starts|commence|commences|effect|effective|valid only after|upon|with|once|when
    requires|needs|presupposes
  `,
  exceptAsProvided: `
    except|other|unless|save|only|not as|where|than|when|to expressly|explicitly|specifically|otherwise|is|may|be|as|the|extent? expressly|explicitly|specifically|otherwise|be|as|extent? provided|permitted|authorized|allowed|set|stated|granted|specified|described|otherwise
    except|unless|save as? .. provided|permitted|authorized|allowed|set|stated|granted|specified|described
    except|unless|save in|under accordance|compliance|this|these
    except under
    other than as|under .. provided|permitted|authorized|allowed|set|stated|granted|specified|described
    in a manner|way not
    not expressly provided|permitted|authorized|granted
    except|unless|save .. indicated|herein
    inconsistent with
    under the|this|these same? terms|license|conditions
    in accordance|compliance with
    only under
    except for|to
  `,
  byLaw: `
    applicable|local|mandatory|governing|copyright law|laws|statute
    permitted|required|allowed|authorized|restricted by .. law|laws
    notwithstanding this|the|foregoing|such limitation|restriction|prohibition|contractual
    law|laws notwithstanding
    to the extent .... law|laws
    fair use
    third party terms|license|licenses|components
    open source|lgpl|gpl
  `,
  scale: `
    monthly|daily|annual|yearly|active active? user+|revenue|revenues|turnover|customers
    annual|total|gross|aggregate|net|consolidated|yearly|monthly gross|annual|recurring|total|global? revenue|revenues|turnover|income|sales|budget|funding
    employee+|revenue|revenues|turnover|headcount
    monthly|active|registered|total|concurrent|unique user+
    users|seats|employees|individuals|contractors|people|subscribers|customers
    market capitalization|cap
    usd|dollars|euros|eur|million|billion
    number of .. users|seats|employees
    dollar|euro|yen|pounds
    requests|queries|calls|tokens|transactions per|a second|minute|hour|day|month|year
    workstations|computers|machines|servers|gpus|devices|installations|instances|nodes|cores|processors|sites
    staff|members|developers|downloads|installs
  `,
  threshold: `
    more|greater|less|fewer|larger|higher than
    exceed~|surpass~
    over|above|below|under|upto|reach~ #|us|usd|eur|one|ten
    up to #
    up to the number
    at least|most #
    in excess of
    maximum of
    # .. or more|fewer|less|greater
    bigger|wider|beyond|crossing|cross|crosses|pass|passes|passing than?
    stay~ below|under
    no more than
  `,
  policy: `
    acceptable|prohibited|permitted|allowable|responsible|use|usage|content|community|ai|ethical use|usage|ai|principles? policy|policies|guidelines|guideline|rules|code
    usage|use|content|community|safety|responsible policy|policies|guidelines
    aup
    use|usage policy|policies
    code of ethics|conduct
    acceptable use
    terms|rules of use|service
    use restrictions document|policy
    terms|guidelines|principles|rules found|available|located|set .. at url
    prohibited uses|use policy
    terms|policy|guidelines|rules at url
    community|conduct standards
    ethical|ethics|ai|safety|responsible .. charter|manifesto|pledge
    ethics|ethical|safety|conduct policy|policies|guidelines|guideline
  `,
  incorporate: `
    incorporate~ .... reference|into|in|herein
    comply|compliance|complies|accord|accordance|adhere|adheres|adherence|conform|consistent|abide|agree|agrees|agreeing|subject|bound|follow|respect
    incorporate~
    governed by
    in line with
    binding on|upon
    applies|apply together
    accept~|breach~|violate~
    form~ .. part of
    for|violates|violate|in violation of any?
    made part of
    observe~|respects|respecting|conformity|contrary|following|obey|obeys|honor|honors
    according to
    part of .. terms|agreement|license
    otherwise than
  `,
  territory: `
    territory|territories|countries|country|region|regions|eu|uk|china|russia|iran|cuba
    united states|kingdom
    european union|economic
    outside|inside|within the? territory|country|united|european|us|usa|eu|china|people
    embargoed|sanctioned|restricted|prohibited jurisdiction|jurisdictions|country|countries|territories|party|parties|list|lists|region|regions
    sanction|sanctions|embargo
    domiciled|resident|located|incorporated|based|headquartered in
  `,
  excludedParty: `
    competitor|competitors|government|governmental|corporation|corporations|company|companies|entity|entities|organization|organizations|individual|individuals|person|persons|military|agency|agencies|student|students|institution|institutions|nonprofit|university|universities|citizens|residents|police|minors
    denied|restricted|designated|blocked|sanctioned person+|persons|national|nationals
  `,
  /** Those of whom a text says something that it doesn't say of others. */
  group: `
    people|persons|individuals|anybody|everybody|firms|companies|organizations|entities|businesses|corporations|users|parties|those who|that|whose|from|which|living|residing|located|based|headquartered|domiciled|appearing|named|listed|engaged|working|employed
    person|party|entity|company|organization|firm|individual|business|employer|user who|that|whose|which|appearing|listed|named|located|residing|domiciled|based|engaged
    competitor+
    law enforcement|government|governmental|military|police|intelligence|security|public|state|defense|federal? agency|agencies|body|bodies|authority|authorities|forces|organizations|institution|institutions|contractor|contractors|departments
    resident+|citizen+|nationals|inhabitants|members|employees|students of|in|from
    minors|children
    oil|gas|tobacco|arms|weapons|advertising|insurance|mining|fossil|gambling|pharmaceutical|technology .. company|companies|firm|firms|manufacturer|manufacturers|business|businesses|industry|corporations
    governments|militaries|armies|corporations|landlords|employers|manufacturers|insurers|banks|companies|organizations|entities|individuals|firms|institutions|businesses|agencies|authorities
    people|persons in|on|under|of|outside|with|residing|resident
    manufacturer|minor|citizen|resident
  `,
  /** Says to whom or what a grant does not reach. */
  notFor: `
    license|licenses|agreement|grant|permission|rights .. do|does|shall|will|is|are not be? apply|extend|granted|given|made|available|offered to
    license|licenses|agreement|grant|permission|rights .. exclude|excludes
    model|models|software|dataset|data|material|materials|weights|work|program .. is|are not available|offered|licensed|released|provided to
    is|are not eligible for|to
  `,
  /** Everybody without those that follow. */
  allBut: `
    all|any persons|people|users|companies|organizations|person|company|organization|parties other than
    everyone|everybody|anyone|anybody|anything except|but|excepting|save|excluding
    everyone|everybody|anyone|anybody other than
    all|any persons|people|users|companies|organizations|person|company|organization except|but|excepting|save|excluding
  `,
  /** What a user must be or not be. */
  status: `
    unless you|licensee|user|recipient|customer is|are|works|work|lives|live
    if you|licensee|user|recipient|customer is|are|works|work|lives|live
    you|licensee|user|users|recipient|customer may|must|shall|can only? be
    you|licensee|user|users|recipient|customer|it must|shall|may? not be
    you|licensee|user|users|recipient|customer|it is|are not
  `,
  /** How old one must be. */
  age: `
    # years .. age|older|old
    age of #|majority|consent
    legal age
  `,
  /** Whom and where trade law forbids to serve. */
  sanctions: `
    denied|restricted|designated|blocked|sanctioned|prohibited party|parties|persons|entities|country|countries|list|lists
    specially designated
    entity list
    embargoed|sanctioned
    country|countries|entity prohibited
    export laws|control
  `,
  register: `
    create~|open~ .. account
    send~ .. us|me|author|licensor
    request+ for access|permission|license
    register|registering|registration|signup
    sign up
    fill~ .... form
    complete~|submit~|accept~|sign|signing|signed|execute~ .... form|application|agreement|request|registration
    apply|application for
    contact us|the|licensor|author|authors|me
    send~|email .... email|notice|form|copy|postcard|mail|letter
    notify|inform
    contact me|us|the|our|your|him|her|them|info
    write to the|me|us
    let me|us know
    provide .. email|affiliation|contact
    share .. contact
    ask~|request~ .. permission|license|approval|authorization|access|us|licensor|author
    fill~ .. in|out
    filled in|out
    access|request|registration|application|signed|order .. form
    form has|is .. accepted|signed|submitted|completed|returned
    signed|returned .. agreement|form
    write .. email|letter|mail
    registration
  `,
  pay: `
    pay~|paid
    payment .. of|to|is|must
    license|registration fee+
    purchase~|buy|buying
    shareware
    payment .. fee|fees|subscription|royalty
    bought|purchased
    license key+
    subscribing|annual|monthly|yearly subscription
    payment|subscription
  `,
  /** Money that must not change hands. */
  noCharge: `
    no|without|any|more more? charge|fee|fees|profit|payment|payments|compensation|consideration|remuneration|reward|royalty|royalties|money|price
    no|without|any .. amount|amounts|form|kind|sum of charge|fee|fees|profit|payment|compensation|consideration|remuneration|money
    not|never .. charge|charged|profit|paid|pay
    don't make .. profit|money
    nobody|none|noone .... pay|pays|paid|charged
    solely without charge
    free of charge|cost
  `,
  atWill: `
    at any time
    for any or? no? reason
    at|in its|our|their|licensor's|sole|his|the sole|own|absolute|exclusive? discretion|option
    at will
    with or without cause|reason|notice
    without giving|stating .. reason|reasons
    with immediate effect
    without cause|reason
    for convenience
    in|at any moment
    any time
    without .. notice
    sole|absolute discretion
    immediately upon notice
    when|whenever|as|if it|he|she|we|they|licensor|author|owner|provider want|wants|wish|wishes|like|likes|consider|considers|see|sees|think|thinks|deem|deems|please|pleases|choose|chooses|decide|decides
    until we|licensor|author|it|they|i .. decide|decides|say|says|revoke|change|choose|withdraw|tell|tells
    upon|on|at .. request|demand|instruction of|by|from
    until further notice
  `,
  onNotice: `
    upon|on .. notice
    upon|on|by # days|day .. notice
    by .. notifying
    from time to time
  `,
  /** How changed terms come into force. */
  posting: `
    by|upon|on posting|publishing
    effective upon|immediately|when
  `,
  terminate: `
    terminate~|termination|revoke~|revocation|suspend~|suspension|cancel~|cancelled|withdraw~|discontinue~|rescind~|withdrawn
    restrict~ remotely|usage
    revocable
    expire~|expiration|expiry
    take~|taking|taken back
    switch~|turn~|shut .. off
    throttle~
    call~ back
    end|ends|ended|ending this|the|your|any|all license|licenses|agreement|grant|permission|permissions|right|rights|access
    put|puts|bring|brings .. end
    license|agreement|grant|permission|rights|access .. be ended
    recall|recalled
    lapse~
    permission|license|right|rights .... last|lasts
    cease|stop|end all? use|using
    pull|pulled back
    ends|ended
    end after|on|upon|at|when|as
  `,
  amend: `
    modify~|amend~|change~|update~|revise~|alter|replace|supplement~ .... license|agreement|terms|policy|conditions|eula
    license|agreement|terms|conditions|policy .... be|been|being modified|amended|changed|updated|revised|altered|replaced|supplemented
    revised|updated|amended|new terms|version|agreement|license
    change this
    continued use
  `,
  breach: `
    breach~|violate~|violation|violations|fail~|noncompliance|infringe~|infringement|litigation|lawsuit|bankrupt|insolvent
    failure to
    non compliance
    breach of
    upon|on termination
    material breach
    not comply
  `,
  timed: `
    term|period of #|one|two|three|four|five|six|seven|ten|twelve day|days|month|months|year|years|weeks|hours
    duration of #|one|two|three|four|five|ten years|months|days
    # day|days|month|months|hour|hours|year|years
    trial|evaluation period|term
    expiration date
    # january|february|march|april|may|june|july|august|september|october|november|december
    january|february|march|april|may|june|july|august|september|october|november|december #
    until .... # # 
    period of # days|months|years|hours
    thirty|sixty|ninety|fourteen|seven|ten day|days
    time limited|bomb
    beta|prerelease
    one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|twentyfour month|months|year|years|week|weeks
  `,
} as const;
