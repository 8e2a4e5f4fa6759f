import { findCode, isOnline, type Distribution, type Draft, type Text } from '@pasport/model';
import { licenceIriOf } from '../mqa/licence-iri.ts';
import type { OpennessGap } from '../report.ts';
import { formatOpenness } from './format-openness.ts';
import { openLicences } from './open-licences.ts';

/** Stars of one distribution and the reason for each star that it lacks. */
export interface DistributionOpenness {
  readonly stars: number;
  readonly missing: OpennessGap[];
}

/** Where the distribution stands: its passport, whether that is public, and its place in it. */
interface Place {
  readonly draft: Draft;
  readonly isPublic: boolean;
  readonly pointer: string;
}

type Reason = Omit<OpennessGap, 'star'> | undefined;
const waits: Text = { cs: 'Čeká na nižší hvězdu.', en: 'Waits for a lower star.' };

/**
 * Stars of openness, 0–5, by what is declared: on the web under an open licence, in a structured form, in a format that
 * nobody owns, with addresses for things (RDF), linked to other data. A star counts only above all the lower ones.
 */
export function opennessOfDistribution(distribution: Distribution, place: Place): DistributionOpenness {
  const reasons = [whyNotOnWeb(distribution, place), ...whyNotInFormat(distribution, place.pointer), whyNotLinked(place.draft)];
  const firstMissing = reasons.findIndex((reason) => reason !== undefined);
  const stars = firstMissing < 0 ? reasons.length : firstMissing;
  const missing = reasons
    .slice(stars)
    .map((reason, index): OpennessGap => ({ star: stars + index + 1, ...(reason ?? { message: waits }) }));
  return { stars, missing };
}

function whyNotOnWeb(distribution: Distribution, { isPublic, pointer }: Place): Reason {
  if (!isPublic) return { pointer: '/access/rights', message: { cs: 'Data nejsou veřejná.', en: 'The data are not public.' } };
  if (!isOnline(distribution))
    return { pointer, message: { cs: 'Data nemají adresu na webu.', en: 'The data have no address on the web.' } };
  if (openLicences.has(licenceIriOf(distribution) ?? '')) return undefined;
  return {
    pointer: `${pointer}/${distribution.licence === undefined ? 'termsOfUse' : 'licence'}`,
    message: {
      cs: 'Podmínky užití neobsahují otevřenou licenci, třeba CC BY 4.0 nebo CC0.',
      en: 'The terms of use hold no open licence such as CC BY 4.0 or CC0.',
    },
  };
}

const noFormat: Text = { cs: 'Není uveden formát.', en: 'No format is declared.' };

/** Reasons against the second, third and fourth star. */
function whyNotInFormat(distribution: Distribution, at: string): Reason[] {
  const { format } = distribution;
  const is = formatOpenness(distribution);
  const pointer = `${at}/format`;
  const name = format === undefined ? undefined : (findCode('file-type', format)?.label ?? { cs: format, en: format });
  const unless = (met: boolean, cs: string, en: string): Reason => (met ? undefined : { pointer, message: name ? { cs, en } : noFormat });
  return [
    unless(
      is.structured,
      `Data nejsou strukturovaná (${name?.cs}); přidejte třeba CSV.`,
      `The data are not structured (${name?.en}); add e.g. CSV.`,
    ),
    unless(
      is.open,
      `Formát (${name?.cs}) není na seznamu otevřených; přidejte třeba CSV.`,
      `The format (${name?.en}) is not on the list of open ones; add e.g. CSV.`,
    ),
    unless(
      is.linked,
      'Věci v datech nemají vlastní adresy; přidejte data v RDF, třeba jako JSON-LD.',
      'Things in the data have no addresses of their own; add the data in RDF, e.g. as JSON-LD.',
    ),
  ];
}

/** Shared vocabularies and sources are what a passport can say of links out of the data. */
function whyNotLinked({ conformsTo, derivedFrom }: Draft): Reason {
  if ((conformsTo?.length ?? 0) + (derivedFrom?.length ?? 0) > 0) return undefined;
  return {
    pointer: '/conformsTo',
    message: {
      cs: 'Pasport neuvádí specifikaci ani sadu, na kterou se data odkazují.',
      en: 'The passport names no specification or dataset that the data link to.',
    },
  };
}
