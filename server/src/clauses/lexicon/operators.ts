/**
 * Words that set the mood of what stands beside them. Where two hits overlap, the longer one holds,
 * so that "does not prohibit" is no prohibition and "may not be liable" none either.
 */
export const operators = {
  /** Forbids what follows. */
  forbid: `
    right|rights|license|permission|grant|authorization .... do|does not include|cover|comprise|encompass|confer|give|extend .. right|rights|license|permission|freedom to|of
    make|makes no attempt+|effort|alteration+|change+|modification+|copies
    it is forbid|forbidden|prohibited|disallowed to|for
    it is not allow|allowed|permit|permitted to
    it's forbid|forbidden|prohibited|disallowed|illegal to
    it's not allow|allowed|permitted|ok to
    shall|may|must|will pass|give|share|send|distribute none
    don't have .. right|permission|license to
    not|never entitled|at liberty|free to
    may|shall|must|can|will|could not
    may|shall|must|can|will neither
    may|shall|must|will under no circumstances
    may|shall|must|will|can at no time
    in no event|case|circumstance shall|will|may|must|can you|licensee|user|users|recipient|customer|anyone|anybody
    under no circumstances|conditions shall|will|may|must|can you|licensee|user|users|recipient|customer|anyone|anybody
    promise~ not|never to
    desist~ from
    no one|party|person|vendor|customer|licensee|user|recipient|company|researcher is|are|be|shall|may|will be? entitled|allowed|permitted|authorized|licensed to
    do|does|shall|will not cover|extend|encompass|comprise
    do|does|shall|will not consent|agree to
    we|licensor|license|agreement|terms|section|company|author|owner prohibit~|forbid~|disallow~|ban~|exclude~
    license|licenses|grant|permission|permissions|rights .. exclude~
    license|grant|permission|permissions|right|rights .... end|ends|terminate~|cease~|expire~|lapse~ .. if|when|upon|once you|licensee|user
    may|shall|must|will in no event
    may|shall|must never
    cannot|can't|mustn't|won't|shan't
    not be? permitted|allowed|authorized|licensed|entitled|granted to
    do|does|is|are not permit|allow|authorize|entitle|license you|licensee|user|users|anyone|recipient to
    agree~ not to
    agree~ that you|licensee|user|they|it shall|will|may|must not
    agree~ you will|shall|may not
    agree~ to not
    agree~ neither to
    undertake~ not to
    covenant~ not to
    commit~ not to
    warrant~ .. will|shall not
    represent~ .. will|shall not
    refrain~ from
    abstain~ from
    prohibited|forbidden|restricted|barred|precluded|banned|enjoined from
    prohibit~|forbid~|bar~|preclude~ you|licensee|user|users|anyone from?
    no right|license|permission|authorization|authority is? granted? to|for
    no right|license|permission|authorization|authority .. to
    no rights|licenses|permissions is|are granted to|for
    not include|grant|confer|give|convey|provide|imply .. right|rights|license|permission to|of
    not permit|authorize|allow
    have|has no right|rights|license|permission to
    no rights to
    retain~ the? exclusive right to
    exclusive right to
    not have the? right|permission to
    not for
    not to be
    but|and|or not to?
    nobody|none may|shall|can|must|is
    license|permission|agreement|grant|rights .. does|do not include|authorize
    is|are not allowed|permitted|authorized|licensed|entitled to
    do|does not allow|permit|authorize|entitle .. to
    not allow|permit .. third|other|any|anyone|others
    not have .. permission|permissions|right|rights|authority to
    nor are you|licensee allowed|permitted|authorized to
    not permission to|for
    permission|license|licenses|consent|authorization|approval|agreement .... is|are|be required|needed|necessary for|to|if|before|prior|in
    in no event .... authorize~|permit~|allow~
    not .. authorized|licensed .... intended|designed .. for|to
    not .. designed|manufactured .. licensed|authorized .... for|to
    not .. authorized|licensed .. for
    no person|one|party|part|portion|copy|copies|user|component|content may|shall|can|must
    no part|portion|copy|copies of .... may|shall|can|must
    neither .... may|shall
    nor may|shall|will|can|must|are
    it|this is prohibited|forbidden|unlawful|illegal to
    it|this is not permitted|allowed to
    prohibited|restricted|forbidden|unacceptable|disallowed|banned use|uses|usage|usages|activities|conduct|purposes|applications|fields|actions|content|behaviors
    not intended or licensed for
    not .... licensed .... for
    license|agreement|terms|grant do|does not extend|cover|apply in|within
    license|agreement|terms|grant do|does not extend to
    not available for
    under no circumstances
    not valid for
    without the right to
    with out the right to
    neither you nor ....  may
    do|does not want you to
    not granted .. right to
    no .... is|are|shall|may be? permitted|allowed|authorized|granted|licensed
    no .... may be made
    no use of .... can|may|shall
    excluded|competing|restricted|prohibited|competitive purpose|purposes|use|uses .. mean~|include~|is|are
    license|permission|permissions|agreement|grant|right|rights|terms .... do|does|shall|will not include|cover|comprise|confer|convey the|any|a right|rights|license|permission to
    is|are|be hereby|expressly|also? denied|refused any|a|the|all right|rights|license|licenses|permission|use
    receive~|get~|obtain~|acquire~|enjoy~ no right|rights|license|licenses|permission
    not|don't|doesn't receive|get|obtain|acquire .. right|rights|license|permission
    is|are granted|given nothing
    no rights|permissions|right|permission is|are given|granted|conferred to
    as|so long as .... not used|employed|deployed|utilized|operated
    provided that neither
    shall|may|will not be available to
    provided|providing that? it|they|the|this .. is|are not used|employed|deployed|utilized|operated
    no money|profit making
  `,
  /** Forbids what stands before it. */
  forbidden: `
    is|are|be|remain|remains exclusively|solely? retained by|with|to
    remain~|rest~|lie|lies exclusively|solely|only|alone with
    voids|forfeits|invalidates .. license|agreement|right|rights|permission
    is|are|be subject to .. approval|consent|permission|authorization|clearance
    need|needs|require|requires|presupposes|takes .. consent|permission|approval|authorization|authorisation|clearance
    is|are|be|remain|remains|stay|stays .. reserved to|by|exclusively|solely|with
    right|rights .... is|are|remain|remains .. reserved
    is|are|be|remain|remains excluded
    remain~ reserved
    rights|right .... remain~ with
    is|are not covered|encompassed by|under
    do|does|shall not fall within|under
    is|are|be a|an|in? material? violation|breach|infringement of
    is|are|be|being strictly|expressly|explicitly|hereby|specifically|also|therefore|thus|absolutely? prohibited|forbidden|disallowed|barred|banned|precluded
    is|are|be strictly|expressly|explicitly|hereby|specifically|also|therefore|generally? not permitted|allowed|authorized|granted|licensed|acceptable|permissible
    shall|may|must|will not be permitted|allowed|authorized|granted
    is|are unlicensed|unauthorized
    is|are prohibited|forbidden
    prohibited|forbidden without
    constitute~ a|an? material? breach|violation|infringement
    strictly prohibited|forbidden
    is|are|be interdicted|unacceptable|impermissible
    is|are|be excluded from .. right|rights|license|grant|permission
    require~ .. separate|prior|written|explicit|express|commercial|special|another|different|specific .. license|permission|agreement|consent|authorization|approval|contract
    require~ .. license|permission|consent|authorization|approval from|of|by
    not permitted|allowed
    is|are reserved to|by the? licensor|author|authors|company|owner
    is|are|be|being expressly|explicitly|hereby|also|strictly|therefore? excluded|withheld|denied|refused|reserved|ruled
    is|are|remain not licensed by|in|under|within
    fall~|lie|lies|remain~|is|are outside|beyond .. scope|license|grant|permission|permissions
    is|are off limits
    need~|take~|presuppose~ a|an|the|our|your|its|written|prior|separate|special|another .. license|permission|consent|agreement|approval|authorization|subscription|contract
    remain~ reserved|prohibited|forbidden
  `,
  /** Takes a prohibition back. */
  unforbid: `
    no .... need~|has|have|required to
    not need|have to
    need not
    need|needs not to?
    are|is excluded .. warranty|warranties|liability
    do|does|shall|will|is|are not .. prohibit|restrict|prevent|limit|preclude|forbid|prohibited|restricted|prevented|precluded|impose|apply
    nothing .... prohibit~|restrict~|prevent~|limit~|preclude~|forbid~|require~|shall|be|is|in|affect~|permit~
    no restriction+|limitation+
    without restriction|limitation
    may|shall|must|will|can not be? able|available|apply|liable|responsible|suitable|contain|affect|reflect|work|represent|limit|restrict|prevent|prohibit|endorse|obligated|exceed|meet|constitute|imply|impair|invalidate|include|construed|deemed|considered|interpreted|operate
    cannot be? guarantee~|ensure|warrant|liable|exclude|excluded|limit|limited|withdraw|satisfy
    can|do|does|shall|will not guarantee|warrant|represent|endorse|claim|control|assume|affect|constitute|imply|mean
    not only
    but instead|rather
    prohibited|forbidden by .... law|laws
    is|are|be expressly|explicitly|strictly? prohibited|forbidden by .... law|laws
    not prohibited|forbidden|restricted
    right|authority|rights to forbid|prohibit|prevent|restrict
    not require|required|requested
    not allow~|permit~ .. exclusion|limitation
    not limited to
    not for profit
    not fail to
    licensed .. not sold
    but|and|or not limited|restricted to
    whether or not
    not necessarily
    shall|will|may neither be? construed|deemed|considered
    may|shall|will|does not unreasonably? require|waive|excuse|relieve|cease
    do|does|shall|will not terminate|expire
    if not for
    and|or not to? limit|restrict
    may or may not
    to|not stop|prevent|hinder|forbid|prohibit|restrict|keep|discourage others|anyone|anybody|people|recipients|somebody|users|everyone|them else? from|to
    or not the|it|such|you|they
    and|but not as
    not be|is required|obligated|obliged|necessary
    do|does|shall|will not need
    no .. is|are needed|required|necessary
    which|that|whose .... is|are excluded|reserved|denied|refused|withheld
  `,
  /** Allows what follows. */
  permit: `
    may|can
    is|are|be|being hereby|also|freely|generally|expressly? permitted|allowed|granted|authorized|licensed|entitled|free
    is|are|be given|provided .. permission|right|license
    grant|grants|granting .... license|right|rights|permission|sublicense
    grant|grants|granting
    hereby granted|given|licensed
    license|right|rights|permission|permissions to
    permission is
    permit~|allow~|authorize~|entitle~|enable~|empower~ you|licensee|user|users|anyone|recipient|recipients to
    give|gives|giving you|licensee|users|anyone permission|leave|the? right
    free to|for
    have|has|receive~ the? right|permission
    entitled to
    allowed|permitted uses|use|purposes|purpose
    hereby|you|be|is licensed
    licensed|released for
  `,
  /** Limits an allowance to what follows. */
  only: `
    only|solely|exclusively|strictly|purely|merely
    extend~|apply|applies only|solely to
    limited|restricted|confined exclusively|solely|strictly? to
    for the sole|limited|exclusive|single purpose+ of
    sole purpose+
    limited purpose+
    nothing|none other than
    and|but nothing|none else
    sole|only permitted|allowed|authorized|licensed? purpose+|use|uses
    not go|extend beyond
    must|shall be for
    no other use|uses
    that|this alone
    and|but not otherwise
    no purpose|purposes|use other|except
    no other purpose+
    for no other purpose+
    not .... for|to any? purpose+ other than|except
    not .... for any? other purpose+
    not .... except|other|unless for|as|to
    not .... other than
    not .... for|to any? purpose+ except|but|save
    as|so long as .. is|are for
    provided .... is|are for|confined
  `,
  require: `
    is|are to be
    required that
    must|shall
    you|licensee|user|users|recipient|recipients will
    agree~ to|that
    is|are|be required|obliged|obligated to
    have|has|need~ to
    please contact|notify|email|register|ask|inform|write|let|consult
    undertake~|commit~ to
  `,
  except: `
    except|excepting|excluding|unless|save|notwithstanding
    other than
    to the extent
    but only
    with the? exception of?
    anything|everything but
  `,
  /** Forbids what follows where a duty or condition is set: "… provided that you do not …". */
  negate: `
    is|are not
    do|does not include|contain|involve|compete|constitute
    you|licensee|they|it|customer|recipient do|does|don't not?
    that you not
  `,
  /** Makes what stands before it depend on what follows. */
  condition: `
    provided|providing that|however|you|the|all|no
    on|upon|under the? condition|conditions|proviso that
    with the proviso that
    on|upon|under these|the following? conditions
    as|so long as
    only|but if
    conditioned|conditional|contingent on|upon
  `,
} as const;
