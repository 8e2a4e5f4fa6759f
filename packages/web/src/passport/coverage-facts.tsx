import { findUnit, unitLabel } from '@pasport/model';
import type { PassportView } from '@pasport/api';
import { numberIn } from '@pasport/validator';
import type { PageContext } from '../page/page-context.ts';
import { AddressLink } from './address-link.tsx';
import { boxText } from './box-text.ts';
import { codeLabel } from './code-label.ts';
import { factsOf, type Fact } from './fact.ts';
import { formatDate, formatPeriod } from './format-date.ts';
import { formatDuration } from './format-duration.ts';
import { LinkList } from './link-list.tsx';
import { searchUrl } from './passport-url.ts';

const texts = {
  units: { cs: 'Území', en: 'Territory' },
  more: { cs: 'a další', en: 'and more' },
  places: { cs: 'Další místa', en: 'Other places' },
  bbox: { cs: 'Ohraničení', en: 'Bounding box' },
  resolution: { cs: 'Prostorové rozlišení', en: 'Spatial resolution' },
  temporal: { cs: 'Období', en: 'Period' },
  timeResolution: { cs: 'Časové rozlišení', en: 'Temporal resolution' },
  frequency: { cs: 'Jak často se mění', en: 'How often they change' },
  issued: { cs: 'Data vydána', en: 'Data issued' },
  modified: { cs: 'Data naposledy změněna', en: 'Data last changed' },
  due: { cs: 'Příští aktualizace', en: 'Next update' },
} as const;

const mostUnits = 20;

/** Place and time that the data cover. */
export function coverageFacts(view: PassportView, { say, language }: PageContext): Fact[] {
  const { territory, temporal, frequency, issued, modified, nextUpdateDue } = view;
  return factsOf([
    [say(texts.units), territory?.units && territory.units.length > 0 && <Units ids={territory.units} more={say(texts.more)} />],
    [say(texts.places), territory?.places?.map((iri) => <AddressLink key={iri} url={iri} />)],
    [say(texts.bbox), territory?.bbox && boxText(territory.bbox, language)],
    [say(texts.resolution), view.spatialResolutionM !== undefined && `${numberIn(language, view.spatialResolutionM)}\u00A0m`],
    [say(texts.temporal), temporal && formatPeriod(temporal, language)],
    [say(texts.timeResolution), view.temporalResolution && formatDuration(view.temporalResolution, language)],
    [say(texts.frequency), frequency && codeLabel('frequency', frequency, language)],
    [say(texts.issued), issued && formatDate(issued, language)],
    [say(texts.modified), modified && formatDate(modified, language)],
    [say(texts.due), nextUpdateDue && formatDate(nextUpdateDue, language)],
  ]);
}

function Units({ ids, more }: { readonly ids: readonly string[]; readonly more: string }) {
  const links = ids.slice(0, mostUnits).map((id) => {
    const unit = findUnit(id);
    return { title: unit ? unitLabel(unit) : id, href: searchUrl({ territory: id }) };
  });
  return (
    <>
      <LinkList links={links} />
      {ids.length > mostUnits && ` ${more} ${ids.length - mostUnits}`}
    </>
  );
}
