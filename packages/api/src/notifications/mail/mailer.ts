import { createTransport } from 'nodemailer';

/** A mail to one person. */
export interface Mail {
  readonly to: string;
  /** The same for each attempt, so that a mail sent twice is recognised as one. */
  readonly messageId: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly language: string;
}

/** Sends mail by the server of the operator. */
export interface Mailer {
  /** Name that message ids end with. */
  readonly domain: string;
  /** @throws {MailFault} */
  readonly send: (mail: Mail) => Promise<void>;
  readonly close: () => void;
}

/** A mail that was not taken. Its message holds no address and no word of the other server. */
export class MailFault extends Error {
  override readonly name = 'MailFault';
  /** The server refused this mail for good (5xx): sending it again would not help. */
  readonly isFinal: boolean;

  constructor(code: string, isFinal: boolean) {
    super(code);
    this.isFinal = isFinal;
  }
}

export interface MailerOptions {
  /** `smtp://` or `smtps://`, with a name and a password or without them. */
  readonly url: string;
  /** Sender: an address, or a name with an address in angle brackets. */
  readonly from: string;
  /** For connecting, the greeting, and each answer; milliseconds. */
  readonly timeoutMs?: number;
}

/** A server that answers each time just before the limit is left after so many of them: the lease of the job is not for ever. */
const maxWaits = 4;

const loopback = /^(?:localhost|127\.|\[?::1)/;

/** Opens nothing yet: each mail has a connection of its own. A password is sent over TLS only, but for the own machine. */
export function openMailer({ url, from, timeoutMs = 20_000 }: MailerOptions): Mailer {
  const { protocol, hostname, port, username, password } = new URL(url);
  const isSecure = protocol === 'smtps:';
  const transport = createTransport({
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? (isSecure ? 465 : 25) : Number(port),
    secure: isSecure,
    requireTLS: !isSecure && username !== '' && !loopback.test(hostname),
    ...(username !== '' && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    dnsTimeout: timeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    domain: /@([^>\s]+)/.exec(from)?.[1] ?? 'pasport.invalid',
    close: () => transport.close(),
    send: async ({ language, messageId, ...mail }) => {
      const headers = { 'Content-Language': language, 'Auto-Submitted': 'auto-generated' };
      try {
        await within(maxWaits * timeoutMs, transport.sendMail({ ...mail, from, messageId: `<${messageId}>`, headers }));
      } catch (error) {
        throw faultOf(error);
      }
    },
  };
}

async function within<Value>(ms: number, task: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(Object.assign(new Error('took too long'), { code: 'ETIMEDOUT' })), ms);
  });
  try {
    return await Promise.race([task, end]);
  } finally {
    clearTimeout(timer);
  }
}

function faultOf(error: unknown): MailFault {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  const status = typeof responseCode === 'number' ? responseCode : undefined;
  const name = typeof code === 'string' && /^[A-Z_]+$/.test(code) ? code : 'EUNKNOWN';
  // A refused sign-in is a fault of the configuration, not of the mail.
  const isFinal = status !== undefined && status >= 500 && (name === 'EENVELOPE' || name === 'EMESSAGE');
  return new MailFault(status === undefined ? name : `${name} ${status}`, isFinal);
}
