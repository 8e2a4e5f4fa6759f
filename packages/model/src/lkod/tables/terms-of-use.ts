import type { TermsOfUse } from '../../passport/distribution.ts';
import { node } from '../convert/node.ts';
import { oneIri } from '../convert/iris.ts';
import { langText } from '../convert/texts.ts';
import { rowsFor } from '../row.ts';

const row = rowsFor<TermsOfUse>();

export const termsOfUse = node<TermsOfUse>('Specifikace podmínek užití', [
  row('autorské_dílo', 'copyright', oneIri),
  row('autor', 'author', langText),
  row('databáze_jako_autorské_dílo', 'databaseCopyright', oneIri),
  row('autor_databáze', 'databaseAuthor', langText),
  row('databáze_chráněná_zvláštními_právy', 'databaseRights', oneIri),
  row('osobní_údaje', 'personalData', oneIri),
]);
