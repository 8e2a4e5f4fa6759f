import type { CommandSpec } from '../command-spec.ts';

export const loginSpec: CommandSpec = {
  name: 'login',
  summary: { cs: 'Uloží adresu registru a přístupový klíč', en: 'Store the address of the registry and the access token' },
  description: {
    cs: 'Ověří přístupový klíč u registru a uloží ho s adresou do nastavení, které smí číst jen vy. Klíč se zadává skrytě v terminálu, na standardním vstupu, nebo v PASPORT_TOKEN; na příkazovou řádku nepatří.',
    en: 'Verifies the access token with the registry and stores it with the address in a file that only you may read. The token is typed hidden in a terminal, given on standard input or in PASPORT_TOKEN; it never belongs on the command line.',
  },
  args: [{ syntax: '[url]', text: { cs: 'Adresa registru', en: 'Address of the registry' } }],
  options: [
    { flags: '--token-stdin', text: { cs: 'Klíč přečte ze standardního vstupu', en: 'Read the token from standard input' } },
    { flags: '--remove', text: { cs: 'Uložené přihlášení smaže', en: 'Remove the stored login' } },
  ],
  examples: [
    { line: 'pasport login https://pasport.example.cz', text: { cs: 'Na klíč se zeptá', en: 'Asks for the token' } },
    { line: 'pasport login --token-stdin < klic.txt', text: { cs: 'Klíč ze souboru', en: 'Token from a file' } },
  ],
  load: async () => (await import('../commands/login.ts')).login,
};
