/** Does a text look like an e-mail address? Whether it is one shows when mail comes. */
export const isEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(text) && text.length <= 254;
