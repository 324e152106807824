/** Duties towards recipients and the licensor. */
export const duties = {
  /** Binding recipients. */
  bind: `
    bind|binding|require|requiring|oblige|obligate|impose|imposing|cause|ensure|ensuring|procure
    require~|cause~|ensure~ .... agree|comply|bound|abide
    provide~ that .... limitation|limitations|restriction|restrictions
    enforceable provision|provisions|condition|terms
    include~ .... restrictions|provision|provisions|terms|limitations
    pass on|through
    flow down
    remain bound
  `,
  /** What a recipient must do for a grant to reach them. */
  agrees: `
    agree~|consent~ to|in|that
    agree~|is|are|be bound
    be bound|subject
    accept~
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
    these .. terms
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
    display~|include~|show~|add|place|use|bear~|append|prefix~|begin|begins|carry|affix|feature~
    prominently display
    contain .. prominent
    conspicuously display
  `,
  /** A fixed name, phrase or logo. */
  nameTag: `
    built|powered|improved|driven with|using|by|on
    at|in the beginning|start|front of
    beginning of .. name
    begin~|start~ with
    as .. prefix
    prefix .. name
    same name
    logo+|badge+
    user interface|interfaces
    product|model name
    hyperlink|link back
    name of .. derivative|modified|model|product
    about screen|box|dialog|page|widget
    attribution badge|link|widget
    backlink|backlinks
    following phrase
  `,
  /** Giving something to the licensor in particular. */
  give: `
    grant|grants|granting|assign|assigns|assigning|give|provide|submit|return|send|contribute|deliver|transfer|license
    make available
    grant back
  `,
  toLicensor: `
    to the? copyright holder|owner
    to the? licensor|us|company|author|authors|owner|university|provider|contributors|vendor|developer|institute
    licensor|us|company|university|provider|owner a|an|the|and|with
    grant|grants .. licensor|us|company|university|provider|owner
  `,
  own: `
    exclusive|sole? property of
    owned exclusively|solely? by
    belong~ .. to
    vest~ .. in
    retain~ .. all .. right|rights|title|ownership|interest in|to
  `,
  feedback: `
    feedback|suggestions|improvements|enhancements
  `,
  secret: `
    confidential|confidentiality|confidence|secret|secrecy|secrets
    trade secret+
    proprietary information
    nondisclosure
    strictest|strict confidence
    protect~|secure~|safeguard~ .... unauthorized
    unauthorized disclosure|release
    not .. disclose~|reveal~|divulge~
  `,
  lawful: `
    applicable|all|any law|laws|regulation|regulations
  `,
} as const;
