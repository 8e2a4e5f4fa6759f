// A map that moves with the territory of one passport, over our own outlines of regions: nothing is fetched from elsewhere.
import { offerMap, openOutlineMap } from './outline-map.js';

for (const part of document.querySelectorAll('[data-preview-map]')) if (part instanceof HTMLElement) offerMap(part, 'append', open);

/** @param {HTMLElement} part @param {HTMLButtonElement} button */
async function open(part, button) {
  const { places = '[]', box, shape } = part.dataset;
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
  map.fitBounds(drawn.getBounds().pad(0.4), { maxZoom: 12, animate: false });
  frame.focus();
}

/** @param {any} L @param {unknown} latLng */
function mark(L, latLng) {
  return L.circleMarker(latLng, { className: 'preview-place', interactive: false, radius: 7 });
}
