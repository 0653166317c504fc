/** The first letter in upper case. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Ends with a full stop unless the text already ends a sentence. */
export const sentence = (text: string): string => {
  const plain = text.trim()
  return plain === '' || /[.!?…:)]$/.test(plain) ? capital(plain) : `${capital(plain)}.`
}
