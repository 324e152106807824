/** What clauses that take no freedom away are known by. */
export const harmlessWords = {
  warranty: `
    warranty|warranties|warrants
    as is
    merchantability|noninfringement
    fitness for
    as available
    represent that
    with all faults
    not warrant
  `,
  liability: `
    liable|liability|liabilities|damages
    held responsible
  `,
  indemnity: `
    indemnify~|indemnification|indemnity
    hold .. harmless
  `,
  governingLaw: `
    united nations convention
    sale of goods
    governed|construed .... law|laws
    governing law
    jurisdiction of|and|over
    exclusive jurisdiction
    choice|conflict|conflicts of law|laws
    arbitration|venue
    courts of|in|located
    international sale of
    united nations convention
  `,
  litigation: `
    litigation|lawsuit|suit|sue|counterclaim
    patent claim+|litigation
    patent infringement
    reasonable|reasonably royalty|royalties
    claim .. infringe~
    institute|initiate|file|commence .... claim|proceedings
    assert~ .. against
  `,
  means: `
    mean~|meant|means
    refer~ .. to
    shall mean
    is|are defined|deemed
    has|have the meaning|meanings
  `,
  endorse: `
    endorse~|endorsement|promote~
    suggest|imply .. endorse~|endorsement|affiliation|sponsorship
    advertising|publicity
  `,
  licenseVersions: `
    publish|issue .... revised|new|updated .. version+
    revised|new .... versions of
  `,
  acceptance: `
    do|does not agree|accept|wish
    not agree
    without accepting|agreeing
    disagree
    impossible .... comply
    no longer be? authorized|permitted|entitled|licensed
    upon|after|following such? termination
    case|event of such? termination
  `,
  patentGrant: `
    by patents
    under our|its|their|such patents
    patent .... license|licenses|claims
    patents licensable
    licensed patents
    patent grant+
    necessary|essential claim+
    no patent license
    patent license is granted
  `,
  moralRights: `
    moral rights
    prejudicial|derogatory
    distort|mutilate
  `,
  oneOf: `
    one|any|either of the following|these
    at least one of
    alternatively
  `,
  alternative: `
    this alternative|option
  `,
  export: `
    export~|reexport~
    export control|laws|law|regulations|administration
  `,
  noticeText: `
    following .. notice|attribution|statement
    notice text file
    notice file
  `,
  severable: `
    modified|amended except|only|unless .... writing|written|signed
    severable|severability
    held .... invalid|unenforceable
    invalid|unenforceable
    waiver
    entire agreement
  `,
  survive: `
    survive~|survival
  `,
  anyPurpose: `
    any|all purpose+
    any lawful|legal purpose+
    without restriction
    whatever purpose
    commercial or|and noncommercial
    commercial or|and .. research|personal|private|otherwise
    noncommercial or|and commercial
    commercial|commercially as well
    including|even commercial
    free|freely|used|use for any use|lawful
    both commercial|noncommercial
    whether .. commercial
    noncommercial .. commercial
    research .. commercial
    personal|private|educational|research|academic|study .... or|and business|commercial|commercially|enterprise
  `,
  sourceOffer: `
    source code
    corresponding source
    machine readable
    preferred form
  `,
  byItself: `
    by itself|themselves
    aggregate~|aggregation
    itself|themselves
  `,
  /** Alone, without anything built on it. */
  standalone: `
    on its own
    standalone
    stand alone
    available alone
  `,
  /** What a government's purchasing rules say of a work it buys. */
  governmentRights: `
    commercial item|items
    commercial computer software
    restricted|limited rights
    far|dfar|dfars #
    government end users
  `,
  /** How a work was licensed once. */
  formerly: `
    was|were once|formerly|originally|previously|initially
  `,
  /** Wishes, which nobody has to fulfil. */
  wish: `
    would be nice|appreciated|good|great|grateful|helpful|happy|glad|pleased
    we|i|author|authors would appreciate|like|love|welcome
    is|are|be appreciated|encouraged|welcome|welcomed
    if you find|notice|discover|encounter|spot|like|enjoy
    become aware
    requested|asked|recommended|encouraged but not required|obliged|obligated
  `,
  /** Passing a work off for another, or for one's own. */
  passedOff: `
    as .. your|his|her|their own
    as if|though
    confused with
    mistaken for
    as being the? original
  `,
  /** Terms that are not those of this text. */
  otherTerms: `
    another|other|different distribution|free|open|public|software|usage? source? license|licenses|terms|conditions
    another|other|different type|types|kind|kinds|form of license|licenses|terms
  `,
  /** What a text says of itself. */
  recital: `
    intent|purpose|goal|aim|preamble of this|the license|document|agreement
    rights including
    independently develop
  `,
  advice: `
    should|recommend~|recommended|advise~|intended|suitable|suited|designed|encourage~|discourage~|caution|please
    out of scope
  `,
} as const;
