import type { Static } from 'typebox';
import type { ContactPoint as ContactPointSchema } from '../../passport/people.ts';
import type { Converter } from '../convert/converter.ts';
import { email } from '../convert/iris.ts';
import { node } from '../convert/node.ts';
import { langText } from '../convert/texts.ts';
import { isJsonObject } from '../json-object.ts';
import { rowsFor } from '../row.ts';

type ContactPoint = Static<typeof ContactPointSchema>;

const organisation = 'Organizace';
const row = rowsFor<ContactPoint>();
const contactNode = node<ContactPoint>(organisation, [row('jméno', 'name', langText), row('e-mail', 'email', email)]);

/** Contact point; the context has a name only for organisations, so a person is written as one too. */
export const contactPoint: Converter<ContactPoint> = {
  ...contactNode,
  read(foreign) {
    const contact = contactNode.read(foreign);
    return contact && isJsonObject(foreign) && foreign['typ'] === organisation ? { kind: 'organisation', ...contact } : contact;
  },
};
