import { assessSecurity, type Text } from '@pasport/model';
import type { PageContext } from '../page/page-context.ts';
import { levelSentences } from '../register/level-sentences.ts';
import type { ReviewState } from './review-page.tsx';

const texts = {
  title: { cs: 'Kdo to po schválení uvidí', en: 'Who will see it once approved' },
  before: { cs: 'Teď má pasport úroveň', en: 'The passport now has the level' },
  decided: {
    cs: 'O úrovni ale rozhodl bezpečnostní gestor, platí',
    en: 'The security officer decided the level, though; what holds is',
  },
} as const satisfies Record<string, Text>;

interface LevelPreviewProps {
  readonly page: PageContext;
  readonly state: ReviewState;
  /** Calendar date. */
  readonly today: string;
}

/** The security level that follows from what is judged, why, and who sees what by it. */
export function LevelPreview({ page, state: { view, draft }, today }: LevelPreviewProps) {
  const { say } = page;
  const { level, why, who, notes } = levelSentences(assessSecurity(draft, today), page);
  const { level: now, override } = view.registry.security;
  return (
    <section class="card" aria-labelledby="level-preview">
      <h2 id="level-preview">{say(texts.title)}</h2>
      <p>
        <strong>{level}</strong>. {why}
      </p>
      {override ? <p>{`${say(texts.decided)} ${now}.`}</p> : !level.startsWith(now) && <p>{`${say(texts.before)} ${now}.`}</p>}
      {who !== undefined && !override && <p>{who}</p>}
      {notes.length > 0 && (
        <ul>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
