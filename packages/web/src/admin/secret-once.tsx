import type { ComponentChildren } from 'preact';

interface SecretOnceProps {
  readonly lead: string;
  readonly secret: string;
  readonly children?: ComponentChildren;
}

/** Something that is shown this once: a link or a token. */
export function SecretOnce({ lead, secret, children }: SecretOnceProps) {
  return (
    <div class="notice notice-success" role="status">
      <p>{lead}</p>
      <code class="secret">{secret}</code>
      {children}
    </div>
  );
}
