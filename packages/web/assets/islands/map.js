// A map that moves, over our own outlines of regions: nothing is fetched from elsewhere. Made from the table beside it.
import { offerMap, openOutlineMap } from './outline-map.js';

for (const part of document.querySelectorAll('[data-map]')) if (part instanceof HTMLElement) offerMap(part, 'prepend', open);

/** @param {HTMLElement} part @param {HTMLButtonElement} button */
async function open(part, button) {
  const { search = '', textSearch = '' } = part.dataset;
  const link = document.createElement('a');
  link.className = 'button';
  link.textContent = textSearch;
  const { L, map, frame } = await openOutlineMap(part, button, { name: 'map', drawing: 'figure', maxZoom: 13, beside: link });
  const rows = /** @type {HTMLElement[]} */ ([...part.querySelectorAll('tr[data-unit]')]);
  map.on('moveend', () => {
    const bounds = map.getBounds();
    const address = new URL(search, location.href);
    const box = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
    address.searchParams.set('bbox', box.map((degrees) => degrees.toFixed(3)).join(','));
    link.href = address.pathname + address.search;
  });
  const points = rows.map(pointOf);
  map.fitBounds(L.latLngBounds(points).pad(0.3), { maxZoom: 11, animate: false });
  // Markers have elements only once the map has a view.
  for (const row of rows) addMarker(L, map, row);
  frame.focus();
}

/** @param {HTMLElement} row @returns {[number, number]} */
function pointOf({ dataset }) {
  return [Number(dataset.lat), Number(dataset.lon)];
}

/** The number of results at its place; it opens the narrower search. @param {any} L @param {any} map @param {HTMLElement} row */
function addMarker(L, map, row) {
  const link = row.querySelector('a');
  const name = `${link?.textContent ?? ''}: ${row.dataset.count ?? ''}`;
  const count = document.createElement('span');
  count.textContent = row.dataset.count ?? '';
  const icon = L.divIcon({ className: 'map-marker', html: count, iconSize: [36, 36] });
  const marker = L.marker(pointOf(row), { icon, title: name }).addTo(map);
  marker.getElement()?.setAttribute('aria-label', name);
  const narrow = () => {
    if (link) location.assign(link.href);
  };
  marker.on('click', narrow);
  marker.on('keypress', (/** @type {any} */ { originalEvent }) => {
    if (originalEvent.key === 'Enter') narrow();
  });
}
