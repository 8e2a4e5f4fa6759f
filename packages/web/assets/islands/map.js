// A map that moves, over our own outlines of regions: nothing is fetched from elsewhere. Made from the table beside it.

for (const part of document.querySelectorAll('[data-map]')) if (part instanceof HTMLElement) offer(part);

/** @param {HTMLElement} part */
function offer(part) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button button-quiet';
  button.textContent = part.dataset.textOpen ?? '';
  button.addEventListener('click', () => {
    button.disabled = true;
    open(part, button).catch(() => {
      button.disabled = false;
    });
  });
  part.prepend(button);
}

/** @param {HTMLElement} part @param {HTMLButtonElement} button */
async function open(part, button) {
  const { leaflet = '', styles = '', outlines = '', search = '', textSearch = '', textMap = '', textIn = '', textOut = '' } = part.dataset;
  const [regions] = await Promise.all([fetch(outlines).then((answer) => answer.json()), load('script', leaflet), load('link', styles)]);
  const L = /** @type {any} */ (window)['L'];
  const frame = document.createElement('div');
  frame.className = 'map-frame';
  frame.setAttribute('role', 'application');
  frame.setAttribute('aria-label', textMap);
  const link = document.createElement('a');
  link.className = 'button';
  link.textContent = textSearch;
  button.replaceWith(frame, link);
  const drawing = part.querySelector('figure');
  if (drawing) drawing.hidden = true;

  const map = L.map(frame, { attributionControl: false, zoomControl: false, minZoom: 6, maxZoom: 13 });
  L.control.zoom({ zoomInTitle: textIn, zoomOutTitle: textOut }).addTo(map);
  for (const { rings } of regions.regions) {
    const latLng = rings.map((/** @type {[number, number][]} */ ring) => ring.map(([lon, lat]) => [lat, lon]));
    L.polygon(latLng, { className: 'map-outline', interactive: false, weight: 1 }).addTo(map);
  }
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

/** @param {'script' | 'link'} kind @param {string} url */
function load(kind, url) {
  return new Promise((resolve, reject) => {
    const element = document.createElement(kind);
    if (element instanceof HTMLScriptElement) element.src = url;
    else if (element instanceof HTMLLinkElement) Object.assign(element, { rel: 'stylesheet', href: url });
    element.addEventListener('load', resolve);
    element.addEventListener('error', reject);
    document.head.append(element);
  });
}
