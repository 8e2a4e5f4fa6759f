import { rulesVersion } from './score/rules.ts';

/** Program and rules that make the reports of this build. */
export const engine = { version: '0.1.0', rules: rulesVersion } as const;
