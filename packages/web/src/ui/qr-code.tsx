import { create } from 'qrcode';

/** Quiet border around the code, in modules; ISO/IEC 18004 asks for four. */
const border = 4;

/** A QR code as a picture of our own page: nothing is asked of anybody. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const size = modules.size + 2 * border;
  const squares = Array.from(modules.data, (bit, at) =>
    bit ? `M${(at % modules.size) + border} ${Math.floor(at / modules.size) + border}h1v1h-1z` : '',
  );
  return (
    <svg class="qr" role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} shape-rendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={squares.join('')} fill="#000" />
    </svg>
  );
}
