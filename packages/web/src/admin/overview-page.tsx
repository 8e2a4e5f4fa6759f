import { Problem, type Text } from '@pasport/model';
import type { MakePage } from '../page/add-page.ts';
import { sectionsOf } from './admin-sections.ts';

const title: Text = { cs: 'Správa', en: 'Administration' };

/** `GET /sprava`: the parts that somebody may enter. */
export const adminOverview: MakePage = async ({ page }) => {
  const { say, actor } = page;
  if (actor.kind === 'guest') throw new Problem('not-signed-in');
  const sections = sectionsOf(actor);
  if (sections.length === 0) throw new Problem('not-found');
  return {
    title: say(title),
    isWide: true,
    styles: ['tables.css', 'admin.css'],
    content: (
      <>
        <h1>{say(title)}</h1>
        <ul class="tiles">
          {sections.map((section) => (
            <li key={section.href}>
              <h2>
                <a href={section.href}>{say(section.title)}</a>
              </h2>
              <p>{say(section.lead)}</p>
            </li>
          ))}
        </ul>
      </>
    ),
  };
};
