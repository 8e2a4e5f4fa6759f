/** Address of the sources and imports. */
export const sourcesPath = '/sprava/zdroje';
