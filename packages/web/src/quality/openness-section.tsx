import { reportWords, typeset, type Verdicts } from '@pasport/validator';
import type { PageContext } from '../page/page-context.ts';

const texts = {
  stars: { cs: 'z 5 hvězd', en: 'of 5 stars' },
} as const;

const allStars = 5;

/** Stars of openness, and why there are no more. */
export function OpennessSection({
  openness: { stars, missing },
  page: { say, language },
}: {
  readonly openness: Verdicts['openness'];
  readonly page: PageContext;
}) {
  return (
    <>
      <h3>{reportWords.openness[language]}</h3>
      <p>
        <span class="stars" aria-hidden="true">
          {'★'.repeat(stars)}
          {'☆'.repeat(allStars - stars)}
        </span>{' '}
        {`${stars} ${say(texts.stars)}`}
      </p>
      {missing.length > 0 && (
        <ul>
          {missing.map(({ star, message }) => (
            <li key={star}>{`${reportWords.star[language]} ${star}: ${typeset(message, language)}`}</li>
          ))}
        </ul>
      )}
    </>
  );
}
