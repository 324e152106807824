/** Thresholds, permissions, places, and other conditions. */
export const conditions = {
  consent: `
    prior|written|express|explicit|separate|specific|prior|additional|different|commercial|special|formal|advance written|express|explicit|specific|prior|commercial? written? permission|consent|authorization|approval|license|agreement|authorisation|licenses|permissions
    permission|consent|authorization|approval|agreement|license from|of|by
    permission|consent|authorization|approval in writing
    without|with .... permission|consent|authorization|approval
    without|unless .... express|expressly|explicit|explicitly|prior|written|separate
    unless|until .... grant~|agree~|authorize~|permit~|approve~ .... writing
    expressly|explicitly|specifically|otherwise authorized|permitted|agreed|approved .. writing|written
    agreed|authorized|approved|permitted .. in writing
    obtain~|request~|acquire~|purchase~|seek~|buy|need~|require~ .... license|licenses|permission|consent|authorization|approval|subscription
    contact~ .... license|licensing|permission|permissions|authorization|agreement|commercial
    commercial|separate|proprietary|paid|enterprise license|licenses|licensing|agreement
    paid license|subscription
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
    permitted|required|allowed|authorized|prohibited|restricted by .. law|laws
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
    users|seats|employees|individuals|contractors|machines|computers|cpus|cores|instances|devices
    market capitalization|cap
    usd|dollars|euros|eur|million|billion
    number of .. users|copies|devices|computers|machines|seats
  `,
  threshold: `
    more|greater|less|fewer|larger|higher than
    exceed~|over|above|below|under|upto
    up to
    at least|most
    in excess of
    no more|fewer|less than
    maximum of
    or more|fewer|less
    exceeding
    not exceed
    reach~|surpass~
  `,
  policy: `
    acceptable|prohibited|permitted|allowable|responsible|use|usage|content|community|ai|ethical use|usage|ai|principles? policy|policies|guidelines|guideline|rules|code
    usage|use|content|community|safety|responsible policy|policies|guidelines
    aup
    use|usage policy|policies
    code of ethics|conduct
    acceptable use
    terms of use|service
    prohibited uses|use policy
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
    territory|territories|countries|country|jurisdiction|jurisdictions|region|regions|european union|eu|uk|kingdom|china|russia|iran|cuba|korea
    united states|kingdom
    european union|economic
    outside|inside|within the? territory|country|united|european|us|usa|eu|china|people
    embargoed|sanctioned|restricted|prohibited country|countries|territories|party|parties|list|lists|region|regions
    sanction|sanctions|embargo
    domiciled|resident|located|incorporated|based|headquartered in
  `,
  excludedParty: `
    competitor|competitors|government|governmental|corporation|corporations|company|companies|entity|entities|organization|organizations|individual|individuals|person|persons|military|agency|agencies|student|students|institution|institutions|nonprofit|university|universities|citizens|residents|police|minors
    denied|restricted|designated|blocked|sanctioned person+|persons|part|parties|national|nationals
    specially designated
    entity list
  `,
  register: `
    register~|registration|signup
    sign up
    fill~ .... form
    complete~|submit~|accept~|sign|signing|signed|execute~ .... form|application|agreement|request|registration
    apply|application for|to
    contact us|the|licensor|author|authors|me
    send~|email .... email|notice|form|copy|postcard|mail|letter
    notify~|inform~
    provide .... email|name|affiliation|information|contact
    share .. contact
    click~ .. accept|agree
    ask~|asking|request~|requesting|requests
    email
  `,
  pay: `
    pay~|paid|payment|payments|payable
    fee|fees|royalty|royalties|price|charge|purchase|purchased
    license fee+
    subscription
    shareware|donation
  `,
  atWill: `
    at any time
    for any or? no? reason
    at|in its|our|their|licensor's|sole|his|the sole|own|absolute|exclusive? discretion|option
    at will
    with or without cause|reason|notice
    without cause|reason
    for convenience
    upon .. notice
    on .. notice
    upon|on # days|day .. notice
    from time to time
    any time
    without .. notice
    sole|absolute discretion
    immediately upon notice
  `,
  terminate: `
    terminate~|termination|revoke~|revocation|suspend~|suspension|cancel~|cancelled|withdraw~|discontinue~|rescind~|restrict remotely
    revocable
    expire~|expiration|expiry
    end~|cease~
    limit|restrict
  `,
  amend: `
    modify~|amend~|change~|update~|revise~|alter|replace|supplement~ .... license|agreement|terms|policy|conditions|eula
    revised|updated|amended|new terms|version|agreement|license
    update|updates|updated
    change this
  `,
  breach: `
    breach~|violate~|violation|violations|fail~|failure|noncompliance|comply|default|infringe~|infringement|litigation|lawsuit|bankrupt|insolvent
    non compliance
    breach of
    upon|on termination
    material breach
    not comply
  `,
  timed: `
    term of # day|days|month|months|year|years
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
