import { describe, expect, test } from 'vitest';
import { allowList } from './allow-list.ts';
import { guardedFetch } from './guarded-fetch.ts';
import type { FetchRules } from './fetch-rules.ts';

/** The resolver fails the test: none of these addresses may get as far as a name server. */
const rules: FetchRules = {
  allow: allowList([]),
  ports: new Set([80, 443]),
  resolve: async (host) => {
    throw new Error(`resolved ${host}`);
  },
  userAgent: 'Pasport',
};

describe.each([
  [
    'address-not-public',
    [
      'http://127.0.0.1/',
      'https://127.0.0.1/',
      'http://127.1/',
      'http://127.0.1/',
      'http://2130706433/',
      'http://0x7f000001/',
      'http://0x7f.0.0.1/',
      'http://0177.0.0.1/',
      'http://017700000001/',
      'http://0x7f.1/',
      'http://①②⑦.⓪.⓪.①/',
      'http://127。0。0。1/',
      'http://127.0.0.1。/',
      'http://127.0.0.1./',
      'http://%31%32%37.0.0.1/',
      'http://0/',
      'http://0.0.0.0/',
      'http://[::]/',
      'http://[::1]/',
      'http://[0:0:0:0:0:0:0:1]/',
      'http://[::ffff:127.0.0.1]/',
      'http://[::ffff:7f00:1]/',
      'http://[::127.0.0.1]/',
      'http://[64:ff9b::7f00:1]/',
      'http://[64:ff9b::169.254.169.254]/',
      'http://[2002:7f00:1::]/',
      'http://[2001:0:53aa:64c::]/',
      'http://[fd00::1]/',
      'http://[fec0::1]/',
      'http://[fe80::1]/',
      'http://[ff02::1]/',
      'http://[fd00:ec2::254]/latest/meta-data/',
      'http://169.254.169.254/latest/meta-data/',
      'http://2852039166/',
      'http://0xa9fea9fe/',
      'http://0251.0376.0251.0376/',
      'http://10.0.0.1/',
      'http://172.16.0.1/',
      'http://192.168.0.1/',
      'http://100.64.0.1/',
      'http://224.0.0.1/',
      'http://192.0.2.1/',
      'http://255.255.255.255/',
      'http:127.0.0.1/',
      'http:\\\\127.0.0.1\\',
      '\thttp://127.0.0.1/',
      'ht\ntp://127.0.0.1/',
      'http://localhost/',
      'http://LOCALHOST/',
      'http://localhost./',
      'http://localhost../',
      'http://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ/',
      'http://neco.localhost/',
      'http://localhost.localdomain/',
      'http://ip6-localhost/',
      'http://metadata.google.internal/',
      'http://tiskarna.local/',
    ],
  ],
  [
    'url-not-valid',
    [
      '',
      'verejny.example',
      '//127.0.0.1/',
      'http://',
      'http://[::1/',
      'http://[fe80::1%25eth0]/',
      'http://256.1.1.1/',
      'http://1.2.3.4.5/',
      'http://a b/',
      `http://verejny.example/${'x'.repeat(5_000)}`,
    ],
  ],
  [
    'scheme-not-allowed',
    [
      'ftp://verejny.example/',
      'file:///etc/passwd',
      'gopher://127.0.0.1/',
      'data:text/plain,x',
      'javascript:alert(1)',
      'ws://verejny.example/',
      'unix:/run/docker.sock',
      'blob:http://verejny.example/x',
    ],
  ],
  [
    'credentials-in-url',
    [
      'http://admin:heslo@verejny.example/',
      'http://admin@verejny.example/',
      'http://:heslo@verejny.example/',
      'http://verejny.example@127.0.0.1/',
    ],
  ],
  [
    'port-not-allowed',
    [
      'http://verejny.example:22/',
      'http://verejny.example:8080/',
      'https://verejny.example:6379/',
      'http://127.0.0.1:5432/',
      'http://verejny.example:0/',
    ],
  ],
])('%s', (reason, addresses) => {
  test.each(addresses.map((address) => [address]))('%j', async (address) => {
    expect(await guardedFetch(address, rules)).toMatchObject({ ok: false, reason, hops: [] });
  });
});
