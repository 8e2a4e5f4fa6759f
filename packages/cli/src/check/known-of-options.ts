import { basename, extname } from 'node:path';
import type { Session } from '../session.ts';
import type { KnownOf } from './known-data.ts';
import { knownOfPassport } from './known-of-passport.ts';
import { readPassport } from './read-passport.ts';
import { readSchema } from './read-schema.ts';

/** Options of the command that say something of the files. */
export interface KnownOptions {
  readonly passport?: string;
  readonly schema?: string;
}

/**
 * What the person says of the files by a passport and a schema; both are read once.
 *
 * @throws {Failure} a passport or a schema that cannot be read
 */
export async function knownOfOptions({ passport, schema }: KnownOptions, session: Session): Promise<KnownOf> {
  const today = new Date().toISOString().slice(0, 10);
  const known: KnownOf =
    passport === undefined
      ? (name) => ({ declared: { title: basename(name, extname(name)) } })
      : await knownOfPassport(await readPassport(passport, session));
  const schemaOf = schema === undefined ? undefined : await readSchema(schema, session.signal);
  return (name) => {
    const { declared, ...rest } = known(name);
    return { ...rest, declared: { ...declared, today, ...(schemaOf && { schema: schemaOf(name) }) } };
  };
}
