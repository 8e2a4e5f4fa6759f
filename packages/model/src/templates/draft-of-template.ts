import type { Draft } from '../passport/passport.ts';
import type { RecordTemplate } from './record-template.ts';

/** A draft to begin with: everything that is usually so, to be corrected where it is not. */
export function draftOfTemplate(template: RecordTemplate): Draft {
  const { title, description, keywords, themes, topics, frequency, form, columns, answers, personalData } = template;
  return {
    kind: 'dataset',
    title: { ...title },
    description: { ...description },
    keywords: { cs: [...keywords.cs], en: [...keywords.en] },
    themes: [...themes],
    ...(topics.length > 0 && { smartCityTopics: [...topics] }),
    frequency,
    distributions: [{ kind: form, ...(form !== 'paper' && { columns: columns.map((name) => ({ name })) }) }],
    security: { answers: { ...answers }, personalData },
  };
}
