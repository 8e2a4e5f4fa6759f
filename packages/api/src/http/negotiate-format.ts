import { Problem } from '@pasport/model';
import type { FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';

interface Format {
  readonly mediaType: string;
}

/**
 * The form that a caller wants most by Accept; the first one when they do not say.
 *
 * @throws {Problem} `not-acceptable`
 */
export function negotiateFormat<Formats extends readonly [Format, ...Format[]]>(
  request: Pick<FastifyRequest, 'headers'>,
  formats: Formats,
): Formats[number] {
  const { accept } = request.headers;
  if (accept === undefined || accept === '*/*') return formats[0];
  const offered = formats.map(({ mediaType }) => mediaType);
  const mediaType = new Negotiator(request).mediaType(offered);
  const format = formats.find((item) => item.mediaType === mediaType);
  if (!format) throw new Problem('not-acceptable', { params: { offered: offered.join(', ') } });
  return format;
}
