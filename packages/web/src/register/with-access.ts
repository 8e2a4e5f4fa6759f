import type { WrittenDraft } from './step-field.ts';

type Route = NonNullable<NonNullable<WrittenDraft['access']>['route']>;

const routes: Readonly<Record<string, Route>> = {
  file: 'download',
  api: 'api',
  'map-service': 'api',
  database: 'on-request',
  paper: 'in-person',
};
/** Classes in which people stand, and that may be public all the same. */
const publicClasses: ReadonlySet<string> = new Set(['none', 'anonymised', 'by-law']);

/**
 * The draft with who may reach the data, as it follows from the four answers: public when nothing stands against it, else
 * not – the record may be public still.
 */
export function withAccess(draft: WrittenDraft): WrittenDraft {
  const { answers, personalData } = draft.security ?? {};
  const { people, protectedByLaw, harm } = answers ?? {};
  const isHarmless =
    protectedByLaw === 'no' && harm === 'no' && (people === 'no' || (people === 'yes' && publicClasses.has(personalData ?? '')));
  const { kind = 'file', downloadUrl, accessUrl } = draft.distributions?.[0] ?? {};
  const hasAddress = downloadUrl !== undefined || accessUrl !== undefined;
  const route = isHarmless && (hasAddress || kind === 'paper') ? (routes[kind] ?? 'on-request') : 'on-request';
  return { ...withoutGuess(draft), access: { ...draft.access, rights: isHarmless ? 'PUBLIC' : 'NON_PUBLIC', route } };
}

/** Where the author says that there are no people, a class that was only guessed falls away. */
function withoutGuess(draft: WrittenDraft): WrittenDraft {
  const { answers, personalData, ...rest } = draft.security ?? {};
  if (answers?.people !== 'no' || personalData === undefined || publicClasses.has(personalData)) return draft;
  return { ...draft, security: { ...rest, answers } };
}
