/** Beginnings of words that people write with and without a hyphen, as patterns; they count as one word. */
export const joinedCompounds: readonly string[] = ['e-mail', 's-jtsk', 'wi-fi', 'cd-rom', '[bkp]\\+r(?![\\p{L}\\p{N}])'];
