import { withoutFiles } from '../blockers.ts';
import { eachOf } from '../outcome.ts';
import { whenFiles, type PassportCheck } from '../passport-check.ts';

export const fileSize: PassportCheck = {
  id: 'file-size',
  dimension: 'completeness',
  weight: 1,
  severity: 'hint',
  certainty: 'certain',
  what: { cs: 'U souboru je uvedena velikost.', en: 'The size of a file is given.' },
  fix: {
    cs: 'Uveďte velikost souboru v bajtech; registrace ze souboru ji doplní sama.',
    en: 'Give the size of the file in bytes; registering from the file fills it in.',
  },
  applies: whenFiles,
  run(facts) {
    const { files } = facts;
    return (
      withoutFiles(facts) ??
      eachOf(files, ({ distribution, pointer }) =>
        distribution.sizeBytes === undefined
          ? { pointer: `${pointer}/sizeBytes`, message: { cs: 'Velikost souboru není uvedena.', en: 'The size of the file is not given.' } }
          : undefined,
      )
    );
  },
};
