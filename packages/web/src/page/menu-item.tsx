import type { ComponentChildren } from 'preact';

interface MenuItemProps {
  readonly href: string;
  readonly title: ComponentChildren;
  /** The title as it is read aloud, where it says more than what is seen. */
  readonly label?: string | undefined;
  /** Address of the page. */
  readonly url: string;
}

/** A line of the main menu. */
export function MenuItem({ href, title, label, url }: MenuItemProps) {
  const isCurrent = url === href || url.startsWith(`${href}?`) || url.startsWith(`${href}/`);
  return (
    <li>
      <a href={href} aria-current={isCurrent ? 'page' : undefined} aria-label={label}>
        {title}
      </a>
    </li>
  );
}
