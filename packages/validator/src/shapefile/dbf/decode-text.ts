import { TextDecoder } from 'node:util';

/** Upper half of CP852, the Czech code page of DOS, which browsers and Node do not know. */
const upper852 =
  'ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×čáíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐└┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀ÓßÔŃńňŠšŔÚŕŰýÝţ´\u00AD˝˛ˇ˘§÷¸°¨˙űŘř■\u00A0';

/** Bytes of a table into text. */
export type DecodeText = (bytes: Uint8Array) => string;

/** @param encoding name for `TextDecoder`, or `cp852` */
export function textDecoderFor(encoding: string): DecodeText {
  if (encoding !== 'cp852') {
    const decoder = new TextDecoder(encoding);
    return (bytes) => decoder.decode(bytes);
  }
  return (bytes) => [...bytes].map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : (upper852[byte - 0x80] ?? ''))).join('');
}
