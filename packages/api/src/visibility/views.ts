import type { Distribution, Passport } from '@pasport/model';

/** A passport as one caller sees it; `view` says how much was left out. */
export type PassportView = Omit<Passport, 'registry'> & {
  registry: Omit<Passport['registry'], 'createdBy' | 'updatedBy'> & Partial<Pick<Passport['registry'], 'createdBy' | 'updatedBy'>>;
  view: 'full' | 'reduced' | 'generalised';
};

/** What outsiders see of a protected record (S3): no systems, addresses, columns or keywords. */
const reducedFields = [
  'kind',
  'title',
  'description',
  'themes',
  'smartCityTopics',
  'organisation',
  'publisher',
  'contactPoint',
  'territory',
  'temporal',
  'temporalResolution',
  'spatialResolutionM',
  'frequency',
  'access',
  'legal',
] as const satisfies readonly (keyof Passport)[];

/** Beyond that, what everyone sees of an internal record (S2): still not where the data live. */
const internalFields = [
  ...reducedFields,
  'keywords',
  'otherThemes',
  'euroVoc',
  'conformsTo',
  'documentation',
  'inSeries',
  'languages',
  'ownerUnit',
  'issued',
  'modified',
  'nextUpdateDue',
  'process',
] as const satisfies readonly (keyof Passport)[];

/** What signed-in administration sees of a critical record (S4): that it exists, whose it is, whom to ask. */
const generalisedFields = ['kind', 'themes', 'organisation', 'publisher', 'contactPoint'] as const satisfies readonly (keyof Passport)[];

const generalisedTitle = { cs: 'Chráněná datová sada', en: 'Protected dataset' };

const placelessDistributionFields = [
  'kind',
  'title',
  'description',
  'format',
  'mediaType',
  'termsOfUse',
  'licence',
  'availability',
] as const satisfies readonly (keyof Distribution)[];

/** Everything but what belongs inside the organisation: the curator, the ratings, who wrote it. */
export function whole(passport: Passport): PassportView {
  const { curator: _curator, security: _security, ...shown } = passport;
  return { ...shown, registry: publicRegistry(passport), view: 'full' };
}

export function withoutLocation(passport: Passport): PassportView {
  const distributions = passport.distributions?.map((distribution) => pick(distribution, placelessDistributionFields));
  return { ...framed(passport, internalFields, 'reduced'), ...(distributions && { distributions }) };
}

export function reduced(passport: Passport): PassportView {
  return framed(passport, reducedFields, 'reduced');
}

/** The short name is made from the title, so it is left out as well. */
export function generalised(passport: Passport): PassportView {
  return { ...framed(passport, generalisedFields, 'generalised'), title: generalisedTitle, slug: passport.id };
}

function framed(passport: Passport, fields: readonly (keyof Passport)[], view: PassportView['view']): PassportView {
  const shown = pick(passport, fields);
  return {
    ...shown,
    id: passport.id,
    slug: passport.slug,
    kind: passport.kind,
    title: passport.title,
    registry: publicRegistry(passport),
    view,
  };
}

function publicRegistry(passport: Passport): PassportView['registry'] {
  const { createdBy: _createdBy, updatedBy: _updatedBy, ...shown } = passport.registry;
  // Why a level was overridden speaks of what is in the data.
  const { override: _override, ...security } = shown.security;
  return { ...shown, security };
}

function pick<Source extends object, Key extends keyof Source>(source: Source, keys: readonly Key[]): Pick<Source, Key> {
  const part = {} as Pick<Source, Key>;
  for (const key of keys) if (source[key] !== undefined) part[key] = source[key];
  return part;
}
