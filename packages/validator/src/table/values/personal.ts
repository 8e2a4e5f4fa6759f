const emails = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/gu;
const ownName = /^\p{L}{2,20}[._]\p{L}{2,30}\d{0,2}@/u;
const freeMail = /@(?:seznam|email|centrum|atlas|volny|post|gmail|outlook|hotmail)\.(?:cz|com)\b/iu;
const office = /odbor|oddel|urad|podatel|info|data|posta|mesto|obec|kraj|sekret|sprava|skola|skolka|knihovn|centrum|dum\./iu;
const mobile = /(?:^|[^\d])(?:(?:\+|00)420[ \u00a0]?)?[67]\d{2}[ \u00a0]?\d{3}[ \u00a0]?\d{3}(?!\d)/u;
const birthNumber = /(?<!\d)\d{6}\/\d{3,4}(?!\d)/gu;

/** An e-mail address that belongs to one person rather than to an office. */
export function hasPersonalEmail(text: string): boolean {
  return (
    text.includes('@') && (text.match(emails) ?? []).some((email) => (freeMail.test(email) || ownName.test(email)) && !office.test(email))
  );
}

/** A Czech mobile number with its blanks or prefix; a bare run of nine digits may be anything. */
export function hasMobile(text: string): boolean {
  return mobile.test(text) && /[+ \u00a0]/u.test(text);
}

/** Texts in the form of a birth number inside a longer text. */
export function birthNumbersIn(text: string): readonly string[] {
  return text.includes('/') ? (text.match(birthNumber) ?? []) : [];
}
