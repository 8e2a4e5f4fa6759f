// What every moving map shares: it is opened by a button, over our own outlines of regions; nothing is fetched from elsewhere.

/**
 * Puts a button beside a drawing, which opens the map in its place.
 *
 * @param {HTMLElement} part @param {'append' | 'prepend'} place
 * @param {(part: HTMLElement, button: HTMLButtonElement) => Promise<void>} open
 */
export function offerMap(part, place, open) {
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
  part[place](button);
}

/**
 * A map with the outlines of regions in place of a drawing and the button.
 *
 * @param {HTMLElement} part @param {HTMLButtonElement} button
 * @param {{ name: string, drawing: string, maxZoom: number, beside?: HTMLElement }} options
 *   beginning of the names of classes, selector of the drawing, how near one may look, what stands below the map
 * @returns {Promise<{ L: any, map: any, frame: HTMLElement }>} the library, its map and the element that holds it
 */
export async function openOutlineMap(part, button, { name, drawing, maxZoom, beside }) {
  const { leaflet = '', styles = '', outlines = '', textMap = '', textIn = '', textOut = '' } = part.dataset;
  const [regions] = await Promise.all([fetch(outlines).then((answer) => answer.json()), load('script', leaflet), load('link', styles)]);
  const L = /** @type {any} */ (window)['L'];
  const frame = document.createElement('div');
  frame.className = `${name}-frame`;
  frame.setAttribute('role', 'application');
  frame.setAttribute('aria-label', textMap);
  part.querySelector(drawing)?.toggleAttribute('hidden', true);
  button.replaceWith(frame, ...(beside ? [beside] : []));
  const map = L.map(frame, { attributionControl: false, zoomControl: false, minZoom: 6, maxZoom });
  L.control.zoom({ zoomInTitle: textIn, zoomOutTitle: textOut }).addTo(map);
  for (const { rings } of regions.regions) {
    const latLng = rings.map((/** @type {[number, number][]} */ ring) => ring.map(([lon, lat]) => [lat, lon]));
    L.polygon(latLng, { className: `${name}-outline`, interactive: false, weight: 1 }).addTo(map);
  }
  return { L, map, frame };
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
