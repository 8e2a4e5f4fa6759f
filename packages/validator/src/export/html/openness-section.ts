import type { Openness } from '../../report.ts';
import { placeOf } from '../words/place-of.ts';
import { reportWords as words } from '../words/report-words.ts';
import { typeset } from '../words/typeset.ts';
import { heading } from './heading.ts';
import { markup, type Markup } from './markup.ts';
import type { PageStyle } from './page-style.ts';

const mostStars = 5;

/** Stars of openness of the best distribution, and why it has no more. */
export function opennessSection({ stars, missing, distributions }: Openness, { language }: PageStyle): Markup {
  const others = distributions.length > 1 ? distributions : [];
  return markup`<section>
${heading(2, words.openness[language])}
<p>${starsOf(stars, language)}</p>
${missing.length > 0 && markup`<ul>${missing.map(({ star, message }) => markup`<li>${words.star[language]} ${star}: ${typeset(message, language)}</li>\n`)}</ul>`}
${
  others.length > 0 &&
  markup`<table><thead><tr><th scope="col">${words.address[language]}</th><th scope="col">${words.openness[language]}</th></tr></thead>
<tbody>${others.map(({ pointer, stars: own }) => markup`<tr><th scope="row">${placeOf(pointer, language)}</th><td>${starsOf(own, language)}</td></tr>\n`)}</tbody></table>`
}
</section>
`;
}

function starsOf(stars: number, language: PageStyle['language']): Markup {
  const whole = Math.min(mostStars, Math.max(0, Math.round(stars)));
  return markup`<span class="stars" aria-hidden="true">${'★'.repeat(whole)}${'☆'.repeat(mostStars - whole)}</span> ${whole} ${words.outOf[language]} ${mostStars}`;
}
