import type { CommandSpec, OptionSpec } from '../command-spec.ts';
import { day } from './parse-date.ts';
import { impacts } from './parse-impacts.ts';

const answers = ['yes', 'no', 'unknown'];

const questions: readonly OptionSpec[] = [
  { flags: '--people <answer>', text: { cs: 'Jsou v datech lidé?', en: 'Are there people in the data?' }, choices: answers },
  {
    flags: '--protected-by-law <answer>',
    text: { cs: 'Chrání je zákon nebo smlouva?', en: 'Does a law or a contract protect them?' },
    choices: answers,
  },
  { flags: '--harm <answer>', text: { cs: 'Mohla by někomu ublížit?', en: 'Could they harm somebody?' }, choices: answers },
  {
    flags: '--mandatory-open <answer>',
    text: { cs: 'Ukládá zákon je zveřejnit?', en: 'Does a law order to publish them?' },
    choices: answers,
  },
];

const attributes: readonly OptionSpec[] = [
  {
    flags: '--personal-data <class>',
    text: { cs: 'Osobní údaje v datech', en: 'Personal data in them' },
    choices: ['none', 'anonymised', 'by-law', 'pseudonymised', 'personal', 'special', 'unknown'],
  },
  {
    flags: '--block <kind>',
    text: { cs: 'Co brání zveřejnění', en: 'What stands against publication' },
    choices: [
      'proceedings',
      'third-party-terms',
      'trade-secret',
      'statistical',
      'third-party-ip',
      'security',
      'critical-infrastructure',
      'environment-sensitive',
      'classified',
    ],
    repeatable: true,
  },
  {
    flags: '--cia <c,i,a>',
    text: {
      cs: 'Důvěrnost, integrita a dostupnost od 1 do 4, podle vyhlášky č. 409/2025 Sb., např. 3,2,1',
      en: 'Confidentiality, integrity and availability from 1 to 4, by decree 409/2025, e.g. 3,2,1',
    },
    parse: impacts('--cia'),
  },
  {
    flags: '--tlp <label>',
    text: { cs: 'Označení TLP', en: 'TLP label' },
    choices: ['CLEAR', 'GREEN', 'AMBER', 'AMBER+STRICT', 'RED'],
  },
  {
    flags: '--access <code>',
    text: { cs: 'Přístup k datům', en: 'Access to the data' },
    choices: ['PUBLIC', 'RESTRICTED', 'NON_PUBLIC'],
  },
  {
    flags: '--embargo <day>',
    text: { cs: 'Do kdy se data nezveřejní', en: 'Until when the data are not published' },
    parse: day('--embargo'),
  },
];

export const assessSpec: CommandSpec = {
  name: 'assess',
  summary: { cs: 'Poví bezpečnostní úroveň dat a proč, bez sítě', en: 'Tell the security level of data and why, without a network' },
  description: {
    cs: 'Poví, jaká bezpečnostní úroveň z odpovědí na čtyři otázky plyne, podle kterého pravidla, co si odporuje a co je ještě třeba udělat. Čte pasport ze souboru, přepínače, nebo obojí: přepínač platí před souborem. Nic neukládá ani neposílá.',
    en: 'Tells which security level follows from the answers to the four questions, by which rule, what contradicts itself and what is still to be done. Reads a passport from a file, options, or both: an option wins over the file. Stores and sends nothing.',
  },
  args: [
    {
      syntax: '[file]',
      text: { cs: 'Pasport v JSON nebo YAML; „-“ je standardní vstup', en: 'Passport in JSON or YAML; “-” is standard input' },
    },
  ],
  options: [...questions, ...attributes],
  examples: [
    {
      line: 'pasport assess --people no --protected-by-law no --harm no',
      text: { cs: 'Tři otázky, které rozhodují', en: 'The three questions that decide' },
    },
    { line: 'pasport assess pasport.yaml', text: { cs: 'Hotový pasport', en: 'A finished passport' } },
    {
      line: 'pasport assess pasport.yaml --personal-data personal --json',
      text: { cs: 'Co by se stalo, kdyby v datech byli lidé', en: 'What if there were people in the data' },
    },
  ],
  load: async () => (await import('../commands/assess.ts')).assess,
};
