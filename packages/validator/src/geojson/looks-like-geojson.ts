const opening = /^\uFEFF?\s*(?:\{|\[\s*\{)/u;
const member =
  /"(?:type)"\s*:\s*"(?:Feature(?:Collection)?|(?:Multi)?(?:Point|LineString|Polygon)|GeometryCollection)"|"(?:features|geometry|geometries|coordinates)"\s*:/u;

/** Is it GeoJSON, by its beginning? A broken one too, as long as it shows what it was meant to be. */
export function looksLikeGeoJson(head: Uint8Array): boolean {
  const text = new TextDecoder().decode(head);
  return opening.test(text) && member.test(text);
}
