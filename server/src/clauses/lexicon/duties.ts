/** Duties towards recipients and the licensor. */
export const duties = {
  /** Binding recipients. */
  bind: `
    bind~|bound|oblige~|require~|obligate~|impose~|cause|ensure~|procure
    enforceable provision|provisions|condition|terms
    include~ .... restrictions|provision|provisions|terms|limitations
    pass on|through
    subject to
    agree~ to
    agree in writing
    notify|inform
    accept~
    flow down
    remain subject|bound|governed
    under terms|license
    same terms|conditions|restrictions|use|limitations
  `,
  recipient: `
    recipient+|transferee+|sublicensee+|downstream|distributees
    third party|parties|person
    subsequent|end|other|all|your users|user|recipients
    others|anyone|customers|sublicensees
    any|each|such person|party|recipient
    to whom
    everyone
    your users
  `,
  /** The restrictions of this very text. */
  ourTerms: `
    use|usage based? restriction+|restrictions|limitations
    restrictions|limitations|prohibitions .. in|set|contained|paragraph|section|attachment|referenced|stated|of
    the|these|such restrictions|limitations|conditions|terms
    this license|agreement
    these terms
    terms of
    terms and conditions
    same terms|restrictions|conditions|limitations
    at least as restrictive|protective
    no less restrictive|protective
    acceptable use
    paragraph|section|attachment
    consistent with
  `,
  display: `
    display~|include~|show~|add|place|use|mark~|bear~|retain~|append|prefix~|begin|begins|carry|state~|affix|feature~
    prominently display
    conspicuously display
  `,
  /** A fixed name, phrase or logo. */
  nameTag: `
    built|powered|made|created|generated|improved|driven with|using|by|on
    at|in the beginning|start|front of
    beginning of .. name
    begin~|start~ with
    as .. prefix
    prefix .. name
    same|different|distinct name
    logo+|badge+|banner
    user interface|interfaces
    splash screen
    about box|page|page
    website|webpage|homepage
    in|on .. advertising|marketing|promotional
    all advertising
    product name
    model name
    hyperlink|link to|back
    name of .. derivative|modified|model|product
    rename~|renamed
    following phrase|acknowledgement|acknowledgment
  `,
  /** Giving something to the licensor in particular. */
  give: `
    grant~|assign~|license|give~|provide~|transfer~|submit~|deliver~|return~|send~|vest~|convey~|share|belong~|contribute~|supply
    make available
    property of
    owned by
    own|owns
    feedback
  `,
  toLicensor: `
    to the? licensor|us|company|author|authors|owner|university|provider|contributors
    us|licensor .. a|an|the
    licensor|company|university|we|us|our|author|owner|institute
    back to
    upstream
  `,
  own: `
    exclusive|sole property
    ownership|title
    all rights|right .. title
    shall|will be owned
    property of
    belong to
  `,
  secret: `
    confidential|confidentiality|confidence|secret|secrecy|secrets
    trade secret+
    proprietary information
    nondisclosure
    strictest|strict confidence
    not .. disclose~|reveal~|divulge~
  `,
  lawful: `
    applicable|all|any law|laws|regulation|regulations
  `,
} as const;
