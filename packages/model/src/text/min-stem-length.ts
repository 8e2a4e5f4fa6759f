/** Letters that must be left of a word: shorter stems are shared by words of different meaning. */
export const minStemLength = 3;
