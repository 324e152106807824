export const actors = {
  you: `
    you|licensee|licensees|user|users|customer|recipient|recipients|researcher|researchers|participant|yourself|sublicensee|organization|anyone|developer|downloader
    your employees|affiliates|company|use|exercise
    the end user
    any person
    third parties|party
    end users
    implementer|implementers|client
  `,
  reserve: `
    reserve~ .. right
  `,
  licensor: `
    original designer|maker|developer|creator|author
    licensor|licensors|we|us|our|company|provider|owner|author|authors|contributor|contributors|university|institute|vendor|supplier|publisher|lab|laboratory|maintainer|maintainers|foundation|creators|creator
    copyright holder|owner|holders|owners
  `,
} as const;
