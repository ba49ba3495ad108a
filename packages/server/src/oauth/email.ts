/** Gives what an email address is looked up by: those that differ in case only are the same. */
export function emailKeyOf(email: string): string {
  return email.trim().toLowerCase()
}

/** Tells whether text can be an email address, as loosely as it is worth to tell. */
export function isEmail(text: string): boolean {
  return text.length <= 254 && /^[^\s@]+@[^\s@]+$/.test(text)
}
