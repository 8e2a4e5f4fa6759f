/** Formats of descriptions of services: what they count is layers or operations, never rows of data. */
export const serviceFormats: ReadonlySet<string> = new Set(['WMS_SRVC', 'WFS_SRVC', 'WMTS_SRVC', 'WCS_SRVC', 'OGC_API', 'REST', 'OPENAPI']);
