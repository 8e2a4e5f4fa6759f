import { create } from 'qrcode';

/** Blank modules around the code that readers need. */
const quiet = 4;

/** An address as a QR code; dark modules are drawn as one path. */
export function QrCode({ text, title }: { readonly text: string; readonly title: string }) {
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules;
  const dark = Array.from(data, (module, index) =>
    module ? `M${(index % size) + quiet} ${Math.floor(index / size) + quiet}h1v1h-1z` : '',
  );
  const side = size + 2 * quiet;
  return (
    <svg class="qr" viewBox={`0 0 ${side} ${side}`} role="img" aria-labelledby="qr-title" shape-rendering="crispEdges">
      <title id="qr-title">{title}</title>
      <rect width={side} height={side} fill="#fff" />
      <path d={dark.join('')} fill="#000" />
    </svg>
  );
}
