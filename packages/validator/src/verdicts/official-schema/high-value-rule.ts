import { highValueRegulation } from '../high-value.ts';
import { contactRule, datasetRule, hvdCategory } from './dataset-rule.ts';
import { https } from './distribution-rule.ts';
import { all, either, fault, list, object, oneOrMore, type Rule } from './rule.ts';

const regulation: Rule = (value, pointer, faults) => {
  if (Array.isArray(value) && value.includes(highValueRegulation)) return;
  faults.push(fault('without-regulation', pointer, { cs: 'Chybí nařízení (EU) 2023/138.', en: 'Regulation (EU) 2023/138 is missing.' }));
};

const file = object({ required: ['přístupové_url', 'soubor_ke_stažení', 'právní_předpis'], properties: { právní_předpis: regulation } });

const service = object({
  required: ['přístupové_url', 'právní_předpis', 'přístupová_služba'],
  properties: {
    právní_předpis: regulation,
    přístupová_služba: object({
      required: ['právní_předpis', 'kontaktní_bod', 'dokumentace', 'kategorie_hvd', 'přístupový_bod'],
      properties: {
        kategorie_hvd: list(hvdCategory),
        dokumentace: oneOrMore(https),
        kontaktní_bod: contactRule,
        právní_předpis: regulation,
      },
    }),
  },
});

const anything: Rule = () => {};

/** High-value data set by DCAT-AP-CZ 2024-05-28. */
export const highValueRule = all(
  datasetRule,
  object({
    required: ['právní_předpis', 'kategorie_hvd'],
    properties: {
      právní_předpis: regulation,
      kategorie_hvd: list(hvdCategory),
      distribuce: list(anything, {
        rule: either(file, service, { cs: 'Distribuce je soubor i služba.', en: 'The distribution is a file and a service.' }),
        what: {
          cs: 'Žádná distribuce nesplňuje pravidla dat s vysokou hodnotou.',
          en: 'No distribution meets the rules of high-value data.',
        },
      }),
    },
  }),
);
