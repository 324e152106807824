/** The four freedoms of the Open Source AI Definition, in its order. */
export const freedoms = ['use', 'study', 'modify', 'share'] as const;

export type Freedom = (typeof freedoms)[number];

/** The editions of the Open Source AI Definition that can be checked against. */
export const osaidVersions = ['1.0', '0.0.9'] as const;

export type OsaidVersion = (typeof osaidVersions)[number];

/** What a licence text grants of one freedom; `conditional` means duties only. */
export type Grant = 'granted' | 'conditional' | 'restricted' | 'unknown';

/** The terms of a licence; `open` grants all four freedoms but was not reviewed by OSI. */
export interface Terms extends Readonly<Record<Freedom, Grant>> {
  readonly overall: 'osi-approved' | 'open' | 'restricted' | 'unknown';
}
