/** The part of the provider that tests use; it comes without types. */
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  export default class Provider {
    constructor(issuer: string, configuration: Record<string, unknown>);
    /** Ends a page of the provider; `login` says who signed in and how. */
    interactionFinished: (
      request: IncomingMessage,
      response: ServerResponse,
      result: { readonly login?: { readonly accountId: string; readonly amr?: readonly string[]; readonly acr?: string } },
      options?: Record<string, unknown>,
    ) => Promise<void>;
    callback(): (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  }
}
