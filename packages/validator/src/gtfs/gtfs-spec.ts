/** Kinds of values of the GTFS Schedule reference. */
export type GtfsType =
  | 'text'
  | 'url'
  | 'email'
  | 'timezone'
  | 'language'
  | 'color'
  | 'latitude'
  | 'longitude'
  | 'integer'
  | 'number'
  | 'currency'
  | 'date'
  | 'time';

/** One column of a file. */
export interface GtfsField {
  readonly name: string;
  readonly type: GtfsType;
  /** `column`: the column has to be there and each cell filled. */
  readonly isRequired: boolean;
  /** Allowed values. */
  readonly values?: readonly string[];
  /** `file.column` whose values it may hold. */
  readonly refersTo?: string;
}

/** One file of a feed. */
export interface GtfsFile {
  readonly name: string;
  readonly isRequired: boolean;
  readonly fields: ReadonlyMap<string, GtfsField>;
  /** Columns that tell rows apart. */
  readonly key: readonly string[];
}

const types: Readonly<Record<string, GtfsType>> = {
  url: 'url',
  email: 'email',
  tz: 'timezone',
  lang: 'language',
  color: 'color',
  lat: 'latitude',
  lon: 'longitude',
  int: 'integer',
  num: 'number',
  cur: 'currency',
  date: 'date',
  time: 'time',
};

/** Column in short: `name`, `name!` when required, `name:type`, `name:0|1` for a list of values, `name>file.column`. */
function field(text: string): GtfsField {
  const [before = '', refersTo] = text.split('>');
  const [head = '', kind = ''] = before.split(':');
  const isRequired = head.endsWith('!');
  const name = isRequired ? head.slice(0, -1) : head;
  const isList = /^\d/u.test(kind);
  return { name, type: types[kind] ?? 'text', isRequired, ...(isList && { values: kind.split('|') }), ...(refersTo && { refersTo }) };
}

function file(name: string, presence: 'required' | 'optional', key: string, ...columns: readonly string[]): GtfsFile {
  const fields = new Map(columns.flatMap((text) => text.trim().split(/\s+/u)).map((text) => [field(text).name, field(text)]));
  return { name, isRequired: presence === 'required', fields, key: key === '' ? [] : key.split(' ') };
}

const yesNo = '0|1';

/**
 * Files and columns of a feed. Source: GTFS Schedule Reference, gtfs.org (files and columns in use at Czech carriers in
 * full, newer extensions by name only).
 */
export const gtfsFiles: ReadonlyMap<string, GtfsFile> = new Map(
  [
    file(
      'agency.txt',
      'required',
      'agency_id',
      'agency_id agency_name! agency_url!:url agency_timezone!:tz agency_lang:lang agency_phone agency_fare_url:url agency_email:email cemv_support',
    ),
    file(
      'stops.txt',
      'required',
      'stop_id',
      'stop_id! stop_code stop_name tts_stop_name stop_desc stop_lat:lat stop_lon:lon zone_id stop_url:url location_type:0|1|2|3|4',
      'parent_station>stops.txt.stop_id stop_timezone:tz wheelchair_boarding:0|1|2 level_id>levels.txt.level_id platform_code stop_access:0|1',
    ),
    file(
      'routes.txt',
      'required',
      'route_id',
      'route_id! agency_id>agency.txt.agency_id route_short_name route_long_name route_desc route_type!:int route_url:url route_color:color',
      'route_text_color:color route_sort_order:int continuous_pickup:0|1|2|3 continuous_drop_off:0|1|2|3 network_id cemv_support',
    ),
    file(
      'trips.txt',
      'required',
      'trip_id',
      'route_id!>routes.txt.route_id service_id! trip_id! trip_headsign trip_short_name direction_id:0|1 block_id shape_id>shapes.txt.shape_id',
      'wheelchair_accessible:0|1|2 bikes_allowed:0|1|2 cars_allowed:0|1|2 safe_duration_factor:num safe_duration_offset:num',
    ),
    file(
      'stop_times.txt',
      'required',
      'trip_id stop_sequence',
      'trip_id!>trips.txt.trip_id arrival_time:time departure_time:time stop_id>stops.txt.stop_id stop_sequence!:int stop_headsign',
      'pickup_type:0|1|2|3 drop_off_type:0|1|2|3 continuous_pickup:0|1|2|3 continuous_drop_off:0|1|2|3 shape_dist_traveled:num timepoint:0|1',
      'location_group_id location_id start_pickup_drop_off_window:time end_pickup_drop_off_window:time pickup_booking_rule_id drop_off_booking_rule_id',
    ),
    file(
      'calendar.txt',
      'optional',
      'service_id',
      [
        'service_id!',
        ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].map((day) => `${day}!:${yesNo}`),
      ].join(' '),
      'start_date!:date end_date!:date service_name',
    ),
    file('calendar_dates.txt', 'optional', 'service_id date', 'service_id! date!:date exception_type!:1|2 holiday_name'),
    file(
      'fare_attributes.txt',
      'optional',
      'fare_id',
      'fare_id! price!:num currency_type!:cur payment_method!:0|1 transfers:0|1|2 agency_id>agency.txt.agency_id transfer_duration:int',
    ),
    file(
      'fare_rules.txt',
      'optional',
      '',
      'fare_id!>fare_attributes.txt.fare_id route_id>routes.txt.route_id origin_id destination_id contains_id',
    ),
    file(
      'shapes.txt',
      'optional',
      'shape_id shape_pt_sequence',
      'shape_id! shape_pt_lat!:lat shape_pt_lon!:lon shape_pt_sequence!:int shape_dist_traveled:num',
    ),
    file(
      'frequencies.txt',
      'optional',
      'trip_id start_time',
      'trip_id!>trips.txt.trip_id start_time!:time end_time!:time headway_secs!:int exact_times:0|1',
    ),
    file(
      'transfers.txt',
      'optional',
      '',
      'from_stop_id>stops.txt.stop_id to_stop_id>stops.txt.stop_id from_route_id>routes.txt.route_id to_route_id>routes.txt.route_id',
      'from_trip_id>trips.txt.trip_id to_trip_id>trips.txt.trip_id transfer_type:0|1|2|3|4|5 min_transfer_time:int',
    ),
    file(
      'pathways.txt',
      'optional',
      'pathway_id',
      'pathway_id! from_stop_id!>stops.txt.stop_id to_stop_id!>stops.txt.stop_id pathway_mode!:1|2|3|4|5|6|7 is_bidirectional!:0|1 length:num',
      'traversal_time:int stair_count max_slope:num min_width:num signposted_as reversed_signposted_as',
    ),
    file('levels.txt', 'optional', 'level_id', 'level_id! level_index!:num level_name'),
    file(
      'feed_info.txt',
      'optional',
      '',
      'feed_publisher_name! feed_publisher_url!:url feed_lang!:lang default_lang:lang feed_start_date:date feed_end_date:date feed_version',
      'feed_contact_email:email feed_contact_url:url',
    ),
    file('translations.txt', 'optional', '', 'table_name! field_name! language!:lang translation! record_id record_sub_id field_value'),
    file(
      'attributions.txt',
      'optional',
      '',
      'attribution_id agency_id>agency.txt.agency_id route_id>routes.txt.route_id trip_id>trips.txt.trip_id organization_name!',
      'is_producer:0|1 is_operator:0|1 is_authority:0|1 attribution_url:url attribution_email:email attribution_phone',
    ),
  ].map((known) => [known.name, known]),
);

/** Files of newer parts of the reference, of which only the names are known here. */
export const otherGtfsFiles: ReadonlySet<string> = new Set([
  'areas.txt',
  'stop_areas.txt',
  'networks.txt',
  'route_networks.txt',
  'timeframes.txt',
  'rider_categories.txt',
  'fare_media.txt',
  'fare_products.txt',
  'fare_leg_rules.txt',
  'fare_leg_join_rules.txt',
  'fare_transfer_rules.txt',
  'location_groups.txt',
  'location_group_stops.txt',
  'locations.geojson',
  'booking_rules.txt',
]);
