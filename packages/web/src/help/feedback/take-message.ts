import { sendFeedback, type Feedback } from '@pasport/api';
import { Problem, type Text } from '@pasport/model';
import type { PageRequest } from '../../page/add-page.ts';
import { formBody } from '../../page/form-body.ts';
import { formFaults, type FormFault } from '../../ui/form-fault.ts';
import { isFormOurs } from './form-seal.ts';
import { sealField, trapField } from './guest-form.tsx';

const tooFast: Text = {
  cs: 'Formulář jsme pro jistotu neodeslali: přišel příliš rychle, nebo byl otevřený déle než den. Odešlete ho prosím znovu.',
  en: 'To be safe we did not send the form: it came too fast, or was open for more than a day. Please send it again.',
};
const fields = { '/text': 'text', '/replyTo': 'odpoved' } as const;

/**
 * Takes a message from a form that anybody may send.
 *
 * @returns faults to show; none when the message was taken – or came from a program, which learns nothing of it
 * @throws {Problem} `too-many-requests`
 */
export async function takeMessage({ ctx, page, request }: PageRequest, feedback: Feedback): Promise<FormFault[]> {
  const form = formBody(request);
  if (form.text(trapField) !== '') return [];
  if (!isFormOurs(ctx, form.text(sealField))) return [{ field: '', message: page.say(tooFast) }];
  try {
    await sendFeedback(ctx, page.actor, feedback, { requestId: request.id, address: request.ip, language: page.language });
    return [];
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'invalid-request') throw error;
    return formFaults(page, error, fields);
  }
}
