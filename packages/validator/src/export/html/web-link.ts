import { markup, type Part } from './markup.ts';

/** A link when the address is one of the web; else only its text. */
export function webLink(address: string, text: Part): Part {
  return /^https?:\/\//i.test(address) ? markup`<a href="${address}" rel="noreferrer">${text}</a>` : text;
}
