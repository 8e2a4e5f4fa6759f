import { createPrivateKey, X509Certificate } from 'node:crypto';

/** A certificate for verejny.example that nobody trusts until told to, valid until 2126. Its key is public, it protects nothing. */
const certificate =
  'MIIBpzCCAU2gAwIBAgIUT39Cl2mB55h/ehjkuKLaPodkCAowCgYIKoZIzj0EAwIwGjEYMBYGA1UEAwwPdmVyZWpueS5leGFtcGxlMCAXDTI2MTEyNDIzNTAy' +
  'OFoYDzIxMjYxMDMxMjM1MDI4WjAaMRgwFgYDVQQDDA92ZXJlam55LmV4YW1wbGUwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAARGvxqnUYGrs3D9GVa+D2M6' +
  'av/Bmb4MTLLgdj6PKWsdM6axcFwEq2wtEWf9uOX0ipjyujCNj69oFwM96g8U/KfMo28wbTAdBgNVHQ4EFgQUoiFQJS5WDzw4RXZcnjLAJ8VxVhMwHwYDVR0j' +
  'BBgwFoAUoiFQJS5WDzw4RXZcnjLAJ8VxVhMwDwYDVR0TAQH/BAUwAwEB/zAaBgNVHREEEzARgg92ZXJlam55LmV4YW1wbGUwCgYIKoZIzj0EAwIDSAAwRQIh' +
  'AJVYKdHQWqtko2Qif1cMfugJ1ZSbRizboF5navIlvXibAiA0pLNFh4UievLpSFFVoi0aVVim0KD5+EkiID3OoAym8w==';
const keyDer =
  'MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgCAh2CsNMs8n3NQhUSRofnGe56YRYuoib5bRsJad380ChRANCAARGvxqnUYGrs3D9GVa+D2M6' +
  'av/Bmb4MTLLgdj6PKWsdM6axcFwEq2wtEWf9uOX0ipjyujCNj69oFwM96g8U/KfM';

/** For a test server on HTTPS. */
export const testCertificate = {
  cert: new X509Certificate(Buffer.from(certificate, 'base64')).toString(),
  key: createPrivateKey({ key: Buffer.from(keyDer, 'base64'), format: 'der', type: 'pkcs8' }).export({ format: 'pem', type: 'pkcs8' }),
};
