const fileEnding = /\.(csv|tsv|txt|xlsx?|ods|pdf|docx?|odt|json|geojson|xml|zip|shp|gpkg|dbf|kml|gpx|gml)$/iu;
const code = /_|\b[0-9a-f]{8}-[0-9a-f]{4}-|\b\p{Lu}{2,6}[-/]?\d{4,}\b(?<!\b(?:19|20)\d\d)/u;
const letters = /\p{L}/gu;

/** Ends like a file of a known type. */
export function looksLikeFileName(text: string): boolean {
  return fileEnding.test(text);
}

/** Holds an internal code, a GUID or underscores. */
export function looksLikeCode(text: string): boolean {
  return code.test(text);
}

/** All letters are capitals and it is more than an abbreviation. */
export function isShouted(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase() && (text.match(letters)?.length ?? 0) > 12;
}
