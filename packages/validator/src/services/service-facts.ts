import type { Box } from '../crs/box.ts';
import type { Declared } from '../file/declared.ts';
import type { Position } from '../report.ts';

/** What offers the data: services of the OGC told by their capabilities, OGC API, ArcGIS REST. */
export type ServiceKind = 'WMS' | 'WFS' | 'WMTS' | 'WCS' | 'OGC API' | 'ArcGIS';

/** A layer, a type of features, a coverage or a collection that a service offers. */
export interface ServiceLayer {
  /** How it is asked for; undefined where none is given. */
  readonly name?: string;
  readonly hasTitle: boolean;
  /** Does it only hold other layers? */
  readonly isGroup: boolean;
  /** West, south, east, north in degrees, as written: not a number where it is none. Undefined: no extent. */
  readonly box?: Box;
  /** Is one of its coordinate systems in use in Czechia? Undefined: the service does not say by layer. */
  readonly hasUsualCrs?: boolean;
  readonly position: Position;
}

/** What a service says of itself; what its kind does not tell is undefined. */
export interface ServiceDescription {
  readonly kind?: ServiceKind;
  readonly version?: string;
  /** Is it a report of an error in place of the description? */
  readonly isException: boolean;
  /** Format of what came in place of the description: a page, a picture; `other` for what is not known. */
  readonly other?: string;
  readonly hasTitle?: boolean;
  readonly hasAbstract?: boolean;
  readonly hasContact?: boolean;
  readonly hasTerms?: boolean;
  readonly layers?: readonly ServiceLayer[];
  /** More layers than are looked at. */
  readonly hasMoreLayers?: boolean;
  /** Does the service as a whole offer a coordinate system in use in Czechia? */
  readonly hasUsualCrs?: boolean;
  /** Media types or names of formats in which data or pictures come. */
  readonly formats?: readonly string[];
  /** Relations of links (OGC API). */
  readonly links?: ReadonlySet<string>;
  /** Is it the page that leads to the rest (OGC API)? */
  readonly isLanding?: boolean;
}

/** A description as the checks see it. */
export interface ServiceFacts extends ServiceDescription {
  readonly declared: Declared;
}
