import Type from 'typebox';

/** Absolute IRI (RFC 3987); diacritics are allowed, blanks are not. */
export const Iri = Type.String({ pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>"{}|\\\\^`]+$', maxLength: 4_000 });

/** Web address that a person or a program can open. */
export const WebUrl = Type.String({ pattern: '^(https?|ftp|sftp)://[^\\s<>"]+$', maxLength: 4_000 });

/** Calendar date, `2026-05-31`. */
export const DateOnly = Type.String({ format: 'date' });

/** Calendar date or UTC instant, `2026-05-31` or `2026-05-31T10:00:00Z`. */
export const DateOrTime = Type.String({ anyOf: [{ format: 'date' }, { format: 'date-time' }] });

/** ISO 8601 duration, `P1D`, `PT15M`. */
export const Duration = Type.String({ format: 'duration' });

/** E-mail address without `mailto:`. */
export const Email = Type.String({ format: 'email', maxLength: 320 });

/** Code of a codelist; membership is checked by `parseDraft`, which names the codelist. */
export const Code = (codelist: string) => Type.String({ minLength: 1, maxLength: 200, 'x-codelist': codelist });
