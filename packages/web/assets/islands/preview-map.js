// A map that moves with the territory of one passport, over our own outlines of regions: nothing is fetched from elsewhere.
import { offerMap, openOutlineMap } from './outline-map.js';

for (const part of document.querySelectorAll('[data-preview-map]')) if (part instanceof HTMLElement) offerMap(part, 'append', open);

/** @param {HTMLElement} part @param {HTMLButtonElement} button */
async function open(part, button) {
  const { places = '[]', box, shape, preview } = part.dataset;
  const outline = preview === undefined ? undefined : await outlineAt(preview);
  const { L, map, frame } = await openOutlineMap(part, button, { name: 'preview', drawing: 'svg', maxZoom: 15 });
  const drawn = L.featureGroup().addTo(map);
  for (const [lon, lat] of JSON.parse(places)) mark(L, [lat, lon]).addTo(drawn);
  if (box !== undefined) {
    const [west, south, east, north] = JSON.parse(box);
    L.rectangle(
      [
        [south, west],
        [north, east],
      ],
      { className: 'preview-box', interactive: false },
    ).addTo(drawn);
  }
  if (shape !== undefined) {
    const options = { className: 'preview-shape', interactive: false };
    const pointToLayer = (/** @type {unknown} */ _feature, /** @type {unknown} */ latLng) => mark(L, latLng);
    L.geoJSON(JSON.parse(shape), { style: () => options, pointToLayer }).addTo(drawn);
  }
  if (outline !== undefined) draw(L, outline, drawn);
  map.fitBounds(drawn.getBounds().pad(0.4), { maxZoom: outline === undefined ? 12 : 15, animate: false });
  frame.focus();
}

/** @param {any} L @param {unknown} latLng */
function mark(L, latLng) {
  return L.circleMarker(latLng, { className: 'preview-place', interactive: false, radius: 7 });
}

/** @param {string} address of a preview */
async function outlineAt(address) {
  const answer = await fetch(address, { headers: { accept: 'application/json' } });
  if (!answer.ok) throw new Error(`no preview: ${answer.status}`);
  return (await answer.json()).outline;
}

/** @param {[number, number][]} line */
function turned(line) {
  return line.map(([lon, lat]) => [lat, lon]);
}

/**
 * @param {any} L
 * @param {{ points: [number, number][], lines: [number, number][][], areas: [number, number][][][] }} outline
 * @param {any} drawn
 */
function draw(L, { points, lines, areas }, drawn) {
  for (const rings of areas) L.polygon(rings.map(turned), { className: 'preview-shape', interactive: false }).addTo(drawn);
  for (const line of lines) L.polyline(turned(line), { className: 'preview-line', interactive: false }).addTo(drawn);
  for (const [lon, lat] of points) mark(L, [lat, lon]).addTo(drawn);
}
