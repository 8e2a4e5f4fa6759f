/** An e-mail address as accounts are told apart by: without spaces around, in lower case. */
export function foldedEmail(email: string): string {
  return email.trim().normalize('NFC').toLowerCase();
}
