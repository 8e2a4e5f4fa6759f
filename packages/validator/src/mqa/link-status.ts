/** Answer to the last HTTP HEAD of an address; `undefined` when nobody has tried, 0 when there was none. */
export type LinkStatus = (address: string) => number | undefined;

/** Nothing is known of any address. */
export const noLinkTried: LinkStatus = () => undefined;
