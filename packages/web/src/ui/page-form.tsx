import type { ComponentChildren } from 'preact';
import type { PageContext } from '../page/page-context.ts';

export interface PageFormProps {
  readonly page: PageContext;
  readonly action: string;
  readonly children: ComponentChildren;
  readonly class?: string;
  /** Name of the form where a page has more of them. */
  readonly label?: string;
}

/** A form that changes something; it carries the token that only our pages have. */
export function PageForm({ page, action, children, class: name, label }: PageFormProps) {
  return (
    <form class={name} action={action} method="post" aria-label={label} novalidate>
      {page.csrf !== undefined && <input type="hidden" name="_csrf" value={page.csrf} />}
      {children}
    </form>
  );
}
