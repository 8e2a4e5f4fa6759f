import Type from 'typebox';

const Availability = Type.Object({ checks: Type.Integer({ minimum: 0 }), ok: Type.Integer({ minimum: 0 }) });
const at = Type.String({ format: 'date-time' });

const Answer = Type.Object({
  at,
  status: Type.Optional(Type.Integer()),
  refusal: Type.Optional(
    Type.Object({
      reason: Type.String(),
      message: Type.Object({ cs: Type.String(), en: Type.String() }),
      isAsked: Type.Boolean({ description: 'false: adresu se ptát nesmíme / we may not ask the address' }),
    }),
  ),
  finalUrl: Type.Optional(Type.String()),
  redirects: Type.Optional(Type.Array(Type.Integer())),
  tls: Type.Optional(Type.Object({ validTo: at })),
  contentType: Type.Optional(Type.String()),
  charset: Type.Optional(Type.String()),
  contentLength: Type.Optional(Type.Integer()),
  corsAllowed: Type.Optional(Type.Boolean()),
  etag: Type.Optional(Type.String()),
  lastModified: Type.Optional(at),
  ms: Type.Optional(Type.Integer()),
  beginsAs: Type.Optional(Type.String()),
  failuresInRow: Type.Integer(),
  availability: Type.Object({ days30: Availability, days90: Availability }),
});

/** Links of a passport, for the description of the interface. */
export const linksAnswer = Type.Object({
  items: Type.Array(
    Type.Object({
      url: Type.String(),
      pointers: Type.Array(Type.String()),
      state: Type.Enum(['works', 'closed', 'fails', 'not-asked', 'unknown']),
      answer: Type.Optional(Answer),
      history: Type.Array(
        Type.Object({
          at,
          ok: Type.Boolean(),
          status: Type.Optional(Type.Integer()),
          reason: Type.Optional(Type.String()),
          ms: Type.Optional(Type.Integer()),
        }),
      ),
    }),
  ),
});
