import type { ComponentChildren } from 'preact';

/** A table that scrolls by itself on a narrow screen, also by keyboard. */
export function ScrollTable({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div class="table-scroll" tabIndex={0} role="group" aria-label={name}>
      <table>{children}</table>
    </div>
  );
}
