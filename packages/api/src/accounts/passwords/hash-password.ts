import { hash, verify } from '@node-rs/argon2';

/** Argon2id (the default of the library) at the least cost that OWASP advises: 19 MiB, two passes, one lane; some 45 ms. */
const cost = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 } as const;

/** Hashes computed at once; more would fill memory and take every core from other requests. */
const maxAtOnce = 2;
/** Callers that wait; more of them are an attack, and are told to come later. */
const maxWaiting = 100;

const waiting: (() => void)[] = [];
let running = 0;

/** Thrown when too many passwords are being checked already. */
export class TooBusy extends Error {}

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= maxAtOnce) {
    if (waiting.length >= maxWaiting) throw new TooBusy();
    await new Promise<void>((resolve) => {
      waiting.push(resolve);
    });
  } else running += 1;
  try {
    return await work();
  } finally {
    // The turn is handed on, not given back: nobody who comes later overtakes.
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

/**
 * Argon2id of a password, in PHC form.
 *
 * @throws {TooBusy}
 */
export async function hashPassword(password: string): Promise<string> {
  return await inTurn(() => hash(password, cost));
}

/**
 * Does a password belong to a hash? Without a hash as much time passes, so that nobody learns who has an account.
 *
 * @throws {TooBusy}
 */
export async function isPassword(password: string, stored: string | null): Promise<boolean> {
  const isRight = await inTurn(async () => await verify(stored ?? (await decoy()), password));
  return stored !== null && isRight;
}

let decoyHash: Promise<string> | undefined;

function decoy(): Promise<string> {
  decoyHash ??= hash('no such account', cost);
  return decoyHash;
}
