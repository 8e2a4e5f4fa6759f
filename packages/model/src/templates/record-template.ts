import type { Draft } from '../passport/passport.ts';
import type { Text } from '../text/text-in-languages.ts';

type Answers = NonNullable<NonNullable<Draft['security']>['answers']>;
type PersonalData = NonNullable<NonNullable<Draft['security']>['personalData']>;

/** A usual dataset of a municipality, described so far that an office corrects only what differs. */
export interface RecordTemplate {
  /** Short name, stable. */
  readonly id: string;
  readonly title: Text;
  readonly description: Text;
  readonly keywords: { readonly cs: readonly string[]; readonly en: readonly string[] };
  /** Codes of `data-theme`, the main one first. */
  readonly themes: readonly [string, ...string[]];
  /** Codes of `smart-city-topic`. */
  readonly topics: readonly string[];
  /** Code of `frequency`. */
  readonly frequency: string;
  /** Form in which offices mostly have it. */
  readonly form: 'file' | 'api' | 'map-service' | 'database' | 'paper';
  /** Names of columns that such data usually have. */
  readonly columns: readonly string[];
  /** Usual answers to the four questions about protection. */
  readonly answers: Required<Answers>;
  readonly personalData: PersonalData;
}

/** Usual answers of data about things, not people. */
export const harmless: Pick<RecordTemplate, 'answers' | 'personalData'> = {
  answers: { people: 'no', protectedByLaw: 'no', harm: 'no', mandatoryOpen: 'no' },
  personalData: 'none',
};

/** The same of data that a law orders to publish. */
export const mandatory: Pick<RecordTemplate, 'answers' | 'personalData'> = {
  answers: { people: 'no', protectedByLaw: 'no', harm: 'no', mandatoryOpen: 'yes' },
  personalData: 'none',
};

/** Of data in which people stand because a law orders to publish them. */
export const publicPeople: Pick<RecordTemplate, 'answers' | 'personalData'> = {
  answers: { people: 'yes', protectedByLaw: 'no', harm: 'no', mandatoryOpen: 'yes' },
  personalData: 'by-law',
};

/** Of records about people that serve the office only. */
export const peopleInside: Pick<RecordTemplate, 'answers' | 'personalData'> = {
  answers: { people: 'yes', protectedByLaw: 'yes', harm: 'yes', mandatoryOpen: 'no' },
  personalData: 'personal',
};
