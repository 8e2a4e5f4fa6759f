interface ListedLink {
  readonly title: string;
  readonly href: string;
  readonly lang?: string | undefined;
}

/** Short links one beside the other. */
export function LinkList({ links }: { readonly links: readonly ListedLink[] }) {
  return (
    <ul class="link-list">
      {links.map(({ title, href, lang }) => (
        <li key={href}>
          <a href={href} lang={lang}>
            {title}
          </a>
        </li>
      ))}
    </ul>
  );
}
