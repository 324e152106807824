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
    obtain~|request~|acquire~|purchase~|seek~|buy .... license|licenses|permission|consent|authorization|approval|subscription
    contact~ .... license|licensing|permission|permissions|authorization|agreement|commercial
    commercial|separate|proprietary|paid|enterprise license|licenses|licensing|agreement
    paid license|subscription
    with|without|under .. valid|current|active .. license|subscription|agreement
    subscription
    separately licensed
    permission must|shall|is .. obtain~|required|needed
    written consent|permission|approval|authorization|agreement
    without consulting|asking
    unless authorized
    prior approval|consent|permission|agreement
    without .. owner|author|licensor
    written|express permission
    ask|asking .. permission
  `,
  exceptAsProvided: `
    except|other|unless|save|only|not as|where|than|when|to expressly|explicitly|specifically|otherwise|is|may|be|as|the|extent? expressly|explicitly|specifically|otherwise|be|as|extent? provided|permitted|authorized|allowed|set|stated|granted|specified|described|otherwise
    except|unless|save as? .. provided|permitted|authorized|allowed|set|stated|granted|specified|described
    except|unless|save in|under accordance|compliance|this|these
    except under
    other than as|under .. provided|permitted|authorized|allowed|set|stated|granted|specified|described
    in a manner|way not
    not expressly provided|permitted|authorized|granted
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
  `,
  policy: `
    acceptable|prohibited|permitted|allowable|responsible|use|usage|content|community|ai|ethical use|usage|ai|principles? policy|policies|guidelines|guideline|rules|code
    usage|use|content|community|safety|responsible policy|policies|guidelines
    aup
    use|usage policy|policies
    code of ethics|conduct
    acceptable use
    terms of use|service
    terms|guidelines|principles|rules found|available|located|set .. at url
    prohibited uses|use policy
    terms|policy|guidelines|rules at url
  `,
  incorporate: `
    incorporate~ .... reference|into|in|herein
    comply|compliance|complies|accord|accordance|adhere|adheres|adherence|conform|consistent|abide|agree|agrees|agreeing|subject|bound|follow|respect
    incorporated
    form~ part of
    for|violates|violate|in violation of any?
    made part of
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
  `,
  pay: `
    pay~|paid
    payment .. of|to|is|must
    license|registration fee+
    purchase~|buy|buying
    shareware
  `,
  /** Money that must not change hands. */
  noCharge: `
    no|without|any|more more? charge|fee|fees|profit|payment|compensation|consideration
    not|never .. charge|charged|profit
    don't make .. profit|money
    solely without charge
    free of charge|cost
  `,
  atWill: `
    at any time
    for any or? no? reason
    at|in its|our|their|licensor's|sole|his|the sole|own|absolute|exclusive? discretion|option
    at will
    with or without cause|reason|notice
    without cause|reason
    for convenience
    in|at any moment
    any time
    without .. notice
    sole|absolute discretion
    immediately upon notice
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
    terminate~|termination|revoke~|revocation|suspend~|suspension|cancel~|cancelled|withdraw~|discontinue~|rescind~
    restrict~ remotely|usage
    revocable
    expire~|expiration|expiry
  `,
  amend: `
    modify~|amend~|change~|update~|revise~|alter|replace|supplement~ .... license|agreement|terms|policy|conditions|eula
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
    until .... # # 
    period of # days|months|years|hours
    thirty|sixty|ninety|fourteen|seven|ten day|days
    time limited|bomb
    beta|prerelease
  `,
} as const;
