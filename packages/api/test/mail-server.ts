import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail as it arrived. */
interface Arrived {
  readonly to: string[];
  readonly from: string;
  /** Headers and body as they were sent. */
  readonly source: string;
  /** The header, decoded. */
  readonly subject: string;
  /** Every part of the body, decoded. */
  readonly body: string;
}

/** A mail server whose behaviour a test changes as it goes. */
export interface MailServer {
  readonly url: string;
  readonly arrived: Arrived[];
  /** Recipients asked for, in order. */
  readonly asked: string[];
  /** Status with which the next recipients are refused; 0: none is. */
  refuseBy: number;
  readonly close: () => Promise<void>;
}

/** Listens on 127.0.0.1 without TLS and takes mail for everyone. */
export async function startMailServer(): Promise<MailServer> {
  const arrived: Arrived[] = [];
  const asked: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: ({ address }, _session, done) => {
      asked.push(address);
      done(self.refuseBy === 0 ? null : Object.assign(new Error(`Xodmitnutox ${address}`), { responseCode: self.refuseBy }));
    },
    onData: (stream, session, done) => {
      let source = '';
      stream.on('data', (chunk) => (source += String(chunk)));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        const from = mailFrom === false ? '' : mailFrom.address;
        arrived.push({ to: rcptTo.map(({ address }) => address), from, source, subject: subjectOf(source), body: bodyOf(source) });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.server.address() as AddressInfo;
  const self: MailServer = {
    url: `smtp://127.0.0.1:${port}`,
    arrived,
    asked,
    refuseBy: 0,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
      }),
  };
  return self;
}

function subjectOf(source: string): string {
  const header = /^Subject: (.*(?:\r\n[ \t].*)*)/m.exec(source)?.[1] ?? '';
  return header
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/\r\n[ \t]+/g, ' ')
    .replace(/=\?UTF-8\?([BQ])\?(.*?)\?=/gi, (_all, form: string, text: string) =>
      form.toUpperCase() === 'B' ? Buffer.from(text, 'base64').toString() : unquoted(text.replace(/_/g, ' ')),
    );
}

function bodyOf(source: string): string {
  return source
    .split(/^--[^\r\n]*$/m)
    .map((part) => {
      const [head = '', ...body] = part.split('\r\n\r\n');
      const text = body.join('\r\n\r\n');
      if (/encoding: base64/i.test(head)) return Buffer.from(text, 'base64').toString();
      return /encoding: quoted-printable/i.test(head) ? unquoted(text) : text;
    })
    .join('\n');
}

function unquoted(text: string): string {
  const bytes = text.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}
