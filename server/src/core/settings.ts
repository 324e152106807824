import type { OsaidVersion } from './freedom';
import type { SeveritySetting } from './severity';

/** What a user may choose; passed into each call, never kept in a shared mutable object. */
export interface Settings {
  readonly enabled: boolean;
  readonly osaid: OsaidVersion;
  /** By rule id; a rule that is not named keeps its own default. */
  readonly severity: Readonly<Record<string, SeveritySetting>>;
}

export const defaultSettings: Settings = Object.freeze({
  enabled: true,
  osaid: '1.0',
  severity: Object.freeze({}),
});
