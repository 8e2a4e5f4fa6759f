/** Why a file or a line gave no record. */
export const unreadReasons = {
  notUtf8: { code: 'invalid-utf8', message: { cs: 'Text není v kódování UTF-8.', en: 'The text is not encoded in UTF-8.' } },
  notJson: (where: string) => ({
    code: 'invalid-json',
    message: { cs: `Není to platný JSON (${where}).`, en: `It is not valid JSON (${where}).` },
  }),
  notYaml: (where: string) => ({
    code: 'invalid-yaml',
    message: { cs: `Není to platný YAML (${where}).`, en: `It is not valid YAML (${where}).` },
  }),
  empty: { code: 'empty-file', message: { cs: 'Soubor je prázdný.', en: 'The file is empty.' } },
  notOpened: (reason: string) => ({
    code: 'file-not-readable',
    message: { cs: `Soubor nejde přečíst (${reason}).`, en: `The file cannot be read (${reason}).` },
  }),
  notPassport: { code: 'not-a-passport', message: { cs: 'Není to pasport datové sady.', en: 'It is not a passport of a dataset.' } },
  catalogue: { code: 'catalogue', message: { cs: 'katalog, ne datová sada', en: 'a catalogue, not a dataset' } },
  otherFormat: {
    code: 'other-format',
    message: { cs: 'soubor v jiném formátu než JSON, YAML a NDJSON', en: 'a file in another format than JSON, YAML and NDJSON' },
  },
} as const;
