import { Problem, type Text } from '@pasport/model';
import type { PageContext } from '../page/page-context.ts';
import { formFaults, type FormFault } from '../ui/form-fault.ts';
import { waitText } from './wait-text.ts';

const wrong: Text = { cs: 'Heslo nesouhlasí.', en: 'The password does not fit.' };

/**
 * Faults of a form that asks for the password once more.
 *
 * @param passwordField name of the field with the password
 * @throws what is no fault of the form
 */
export function confirmFaults(
  page: PageContext,
  error: unknown,
  passwordField: string,
  fields: Readonly<Record<string, string>> = {},
): FormFault[] {
  if (!(error instanceof Problem)) throw error;
  if (error.code === 'sign-in-failed') return [{ field: passwordField, message: page.say(wrong) }];
  if (error.code === 'too-many-requests') return [{ field: passwordField, message: waitText(error, page.language) }];
  if (error.code === 'invalid-request' || error.code === 'second-factor-exists') return formFaults(page, error, fields);
  throw error;
}
