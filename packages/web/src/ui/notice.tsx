import type { ComponentChildren } from 'preact';

/** Says that something was done; read aloud when the page comes. */
export function DoneNotice({ children }: { readonly children: ComponentChildren }) {
  return (
    <div class="notice notice-success" role="status">
      {children}
    </div>
  );
}
