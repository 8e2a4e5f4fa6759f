/** Address of the overview of quality. */
export const qualityPath = '/kvalita';

/** The overview of what some parameters of a search find. */
export function qualityAddress(params: URLSearchParams): string {
  const text = params.toString();
  return text === '' ? qualityPath : `${qualityPath}?${text}`;
}
