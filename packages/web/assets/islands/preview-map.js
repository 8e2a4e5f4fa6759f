// A map that moves with the territory of one passport, over our own outlines of regions: nothing is fetched from elsewhere.

for (const part of document.querySelectorAll('[data-preview-map]')) if (part instanceof HTMLElement) offer(part);

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
  part.append(button);
}

/** @param {HTMLElement} part @param {HTMLButtonElement} button */
async function open(part, button) {
  const { leaflet = '', styles = '', outlines = '', textMap = '', textIn = '', textOut = '', places = '[]', box, shape } = part.dataset;
  const [regions] = await Promise.all([fetch(outlines).then((answer) => answer.json()), load('script', leaflet), load('link', styles)]);
  const L = /** @type {any} */ (window)['L'];
  const frame = document.createElement('div');
  frame.className = 'preview-frame';
  frame.setAttribute('role', 'application');
  frame.setAttribute('aria-label', textMap);
  const drawing = part.querySelector('svg');
  if (drawing) drawing.toggleAttribute('hidden', true);
  button.replaceWith(frame);

  const map = L.map(frame, { attributionControl: false, zoomControl: false, minZoom: 6, maxZoom: 15 });
  L.control.zoom({ zoomInTitle: textIn, zoomOutTitle: textOut }).addTo(map);
  for (const { rings } of regions.regions) {
    const latLng = rings.map((/** @type {[number, number][]} */ ring) => ring.map(([lon, lat]) => [lat, lon]));
    L.polygon(latLng, { className: 'preview-outline', interactive: false, weight: 1 }).addTo(map);
  }
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

/** @param {'script' | 'link'} kind @param {string} url */
function load(kind, url) {
  return new Promise((resolve, reject) => {
    const element = document.createElement(kind);
    element.addEventListener('load', resolve);
    element.addEventListener('error', reject);
    if (element instanceof HTMLScriptElement) element.src = url;
    else Object.assign(element, { rel: 'stylesheet', href: url });
    document.head.append(element);
  });
}
