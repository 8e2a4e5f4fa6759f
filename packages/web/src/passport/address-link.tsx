import type { ComponentChildren } from 'preact';

/** A link to an address from a passport; only those that a browser may safely open become links. */
export function AddressLink({ url, children }: { readonly url: string; readonly children?: ComponentChildren }) {
  if (!/^(?:https?|ftp|mailto):/iu.test(url)) return <span class="address">{children ?? url}</span>;
  return (
    <a class="address" href={url} rel="noopener nofollow">
      {children ?? url}
    </a>
  );
}
