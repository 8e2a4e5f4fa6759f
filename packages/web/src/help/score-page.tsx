import type { Text } from '@pasport/model';
import {
  caps,
  dimensions,
  dimensionWords,
  numberIn,
  profiles,
  profileWords,
  rulesVersion,
  type CapName,
  type ProfileName,
} from '@pasport/validator';
import type { MakePage } from '../page/add-page.ts';
import type { PageContext } from '../page/page-context.ts';
import { DataTable } from '../ui/data-table.tsx';
import { articleOf } from './article-page.tsx';
import type { Article } from './article.ts';

const t = (cs: string, en: string): Text => ({ cs, en });
const texts = {
  weights: t('Váhy rozměrů', 'Weights of the dimensions'),
  weightsLead: t(
    'Kolik ze sta bodů na rozměr připadá. Listinná evidence se posuzuje jinak než soubor ke stažení.',
    'How many of a hundred points a dimension has. A register on paper is judged in another way than a file for download.',
  ),
  dimension: t('Rozměr', 'Dimension'),
  caps: t('Meze', 'Caps'),
  capsLead: t(
    'Dokud něco z toho trvá, skóre nepřekročí mez, ať je ostatní sebelepší.',
    'While one of these lasts, the score stays under the cap, however good the rest is.',
  ),
  reason: t('Co se stalo', 'What happened'),
  limit: t('Nejvýš bodů', 'Points at most'),
  version: t('Verze pravidel:', 'Version of the rules:'),
};

const article: Article = {
  path: '/napoveda/skore',
  title: t('Jak se počítá skóre', 'How scores are computed'),
  lead: t(
    'Skóre 0–100 říká, jak dobře záznam i data poslouží tomu, kdo je chce použít.',
    'A score from 0 to 100 says how well a record and its data serve those who want to use them.',
  ),
  sections: [
    {
      id: 'jak',
      title: t('Od kontrol ke skóre', 'From checks to the score'),
      steps: [
        t('Každá kontrola měří jednu věc a výsledek je mezi 0 a 1.', 'Each check measures one thing; its result lies between 0 and 1.'),
        t(
          'Kontroly jednoho rozměru se zprůměrují; co se netýká, nepočítá se.',
          'Checks of a dimension are averaged; what does not apply is left out.',
        ),
        t('Rozměry se sečtou podle vah v tabulce.', 'Dimensions are added up by the weights in the table.'),
        t('Nakonec platí meze: průměr nesmí zakrýt vážnou vadu.', 'At the end the caps hold: a mean must not hide a serious fault.'),
      ],
      paragraphs: [
        t(
          'Dobrá kvalita začíná na 80 bodech, od 50 do 80 má kvalita mezery. Nález, který vydavatel s důvodem přijme, body nestojí.',
          'Good quality begins at 80 points; between 50 and 80 it has gaps. A finding that the publisher accepts with a reason costs nothing.',
        ),
      ],
    },
  ],
};

/** `GET /napoveda/skore`: about the scores, from the rules themselves. */
export const scorePage: MakePage = async (asked) =>
  articleOf(
    asked,
    article,
    <>
      <h2>{asked.page.say(texts.weights)}</h2>
      <p>{asked.page.say(texts.weightsLead)}</p>
      <WeightsTable page={asked.page} />
      <h2>{asked.page.say(texts.caps)}</h2>
      <p>{asked.page.say(texts.capsLead)}</p>
      <CapsTable page={asked.page} />
      <p class="muted">
        {asked.page.say(texts.version)} {rulesVersion}
      </p>
    </>,
  );

function WeightsTable({ page: { say, language } }: { readonly page: PageContext }) {
  const names = Object.keys(profiles) as ProfileName[];
  return (
    <DataTable
      caption={say(texts.weights)}
      isCaptionHidden
      columns={[{ title: say(texts.dimension) }, ...names.map((name) => ({ title: say(profileWords[name]), isNumber: true }))]}
      rows={dimensions.map((dimension) => ({
        key: dimension,
        cells: [say(dimensionWords[dimension]), ...names.map((name) => numberIn(language, profiles[name][dimension]))],
      }))}
    />
  );
}

function CapsTable({ page: { say, language } }: { readonly page: PageContext }) {
  return (
    <DataTable
      caption={say(texts.caps)}
      isCaptionHidden
      columns={[{ title: say(texts.reason) }, { title: say(texts.limit), isNumber: true }]}
      rows={(Object.keys(caps) as CapName[]).map((name) => ({
        key: name,
        cells: [say(caps[name].reason), numberIn(language, caps[name].limit)],
      }))}
    />
  );
}
