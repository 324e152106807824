/** American spelling of the words in which licences differ; endings are handled by rule. */
const roots: readonly (readonly [british: string, american: string])[] = [
  ['licence', 'license'],
  ['sublicence', 'sublicense'],
  ['authoris', 'authoriz'],
  ['unauthoris', 'unauthoriz'],
  ['utilis', 'utiliz'],
  ['commercialis', 'commercializ'],
  ['monetis', 'monetiz'],
  ['organis', 'organiz'],
  ['recognis', 'recogniz'],
  ['customis', 'customiz'],
  ['optimis', 'optimiz'],
  ['defence', 'defense'],
  ['behaviour', 'behavior'],
  ['favour', 'favor'],
  ['honour', 'honor'],
  ['programme', 'program'],
  ['endeavour', 'endeavor'],
  ['synthesis', 'synthesiz'],
  ['weaponis', 'weaponiz'],
  ['unlicenced', 'unlicensed'],
];

/** Words that licences of one author's hand misspell, and what was meant. */
const slips: typeof roots = [
  ['permited', 'permitted'],
  ['permision', 'permission'],
  ['forbiden', 'forbidden'],
  ['prohibt', 'prohibit'],
  ['prohibet', 'prohibit'],
  ['prohbit', 'prohibit'],
  ['alowed', 'allowed'],
  ['comercial', 'commercial'],
  ['commerical', 'commercial'],
  ['commericial', 'commercial'],
  ['noncomercial', 'noncommercial'],
  ['noncommerical', 'noncommercial'],
  ['distibut', 'distribut'],
  ['redistibut', 'redistribut'],
  ['modifcation', 'modification'],
  ['modifed', 'modified'],
  ['writen', 'written'],
  ['writting', 'writing'],
  ['seperate', 'separate'],
  ['recieve', 'receive'],
  ['exclusivly', 'exclusively'],
  ['solelly', 'solely'],
  ['soley', 'solely'],
  ['dissasembl', 'disassembl'],
  ['dissassembl', 'disassembl'],
  ['unathoriz', 'unauthoriz'],
];

const byFirstLetter = new Map<string, (readonly [string, string])[]>();
for (const root of [...roots, ...slips]) {
  const letter = root[0].charAt(0);
  byFirstLetter.set(letter, [...(byFirstLetter.get(letter) ?? []), root]);
}

/** `word` (lower case) in American spelling, without a common slip. */
export function american(word: string): string {
  for (const [british, spelled] of byFirstLetter.get(word.charAt(0)) ?? [])
    if (word.startsWith(british)) return spelled + word.slice(british.length);
  return word;
}
