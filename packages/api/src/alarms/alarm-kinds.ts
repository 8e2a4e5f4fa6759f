import type { Text } from '@pasport/model';

/** What an alarm means, and what to do. */
export interface AlarmText {
  readonly title: Text;
  readonly fix: Text;
}

/** Kinds of alarms with their texts. */
export const alarmKinds = {
  'link-dead': {
    title: { cs: 'Odkaz na data přestal fungovat', en: 'A link to the data has stopped working' },
    fix: {
      cs: 'Adresa třikrát po sobě neodpověděla. Zprovozněte ji, nebo uveďte novou.',
      en: 'The address failed three times in a row. Make it work or give the new one.',
    },
  },
  'score-dropped': {
    title: { cs: 'Skóre kvality kleslo nejméně o 10 bodů', en: 'The quality score dropped by 10 points or more' },
    fix: { cs: 'Podívejte se ve zprávě, co se zhoršilo.', en: 'See in the report what got worse.' },
  },
  'update-overdue': {
    title: { cs: 'Aktualizace dat je po termínu', en: 'The update of the data is overdue' },
    fix: {
      cs: 'Aktualizujte data a v pasportu změňte datum, nebo uveďte periodicitu, kterou dodržíte.',
      en: 'Update the data and the date in the passport, or declare a frequency that you can keep.',
    },
  },
  leak: {
    title: { cs: 'Neveřejná data jsou volně dostupná', en: 'Non-public data are open to anyone' },
    fix: {
      cs: 'Adresa vydá data komukoli bez přihlášení. Přístup ihned omezte a dejte vědět bezpečnostnímu pracovníkovi.',
      en: 'The address gives the data to anyone without signing in. Close it at once and tell the security officer.',
    },
  },
  'personal-data': {
    title: { cs: 'Ve veřejném souboru jsou osobní údaje', en: 'A public file holds personal data' },
    fix: {
      cs: 'Soubor stáhněte z webu, údaje odstraňte nebo anonymizujte a nahrajte ho znovu.',
      en: 'Take the file off the web, remove or anonymise the data and upload it again.',
    },
  },
  'rows-halved': {
    title: { cs: 'Z dat zmizela nejméně polovina řádků', en: 'At least half of the rows have disappeared' },
    fix: {
      cs: 'Ověřte, že se na server nahrál celý soubor.',
      en: 'Make sure that the whole file was uploaded to the server.',
    },
  },
  'schema-drift': {
    title: { cs: 'Z dat zmizely nebo se přejmenovaly sloupce', en: 'Columns of the data have disappeared or been renamed' },
    fix: {
      cs: 'Vraťte sloupcům jejich jména, nebo změnu popište v pasportu; komu aplikace z dat čtou, tomu přestaly fungovat.',
      en: 'Give the columns their names back or describe the change in the passport; applications that read the data have broken.',
    },
  },
} as const satisfies Record<string, AlarmText>;

export type AlarmKind = keyof typeof alarmKinds;
