import type { Text } from '@pasport/model';
import type { MakePage } from '../page/add-page.ts';
import { glossary } from './glossary.ts';

const texts = {
  title: { cs: 'Slovníček', en: 'Glossary' },
  lead: {
    cs: 'Jedno slovo pro jednu věc – na stránkách, v REST i v dokumentaci.',
    en: 'One word for one thing – on the pages, in REST and in the documentation.',
  },
} as const satisfies Record<string, Text>;

/** `GET /slovnicek`: the words of the registry, by the alphabet. */
export const glossaryPage: MakePage = async ({ page: { say, language } }) => ({
  title: say(texts.title),
  content: (
    <>
      <h1>{say(texts.title)}</h1>
      <p class="lead">{say(texts.lead)}</p>
      <dl class="facts">
        {glossary
          .toSorted((a, b) => say(a.word).localeCompare(say(b.word), language))
          .map(({ word, meaning }) => (
            <>
              <dt>
                <dfn>{say(word)}</dfn>
              </dt>
              <dd>{say(meaning)}</dd>
            </>
          ))}
      </dl>
    </>
  ),
});
