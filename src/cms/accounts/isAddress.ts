/** Whether a text can be an e-mail address; whether it is one, only a letter tells. */
export const isAddress = (text: string): boolean => /^[^\s@\p{Cc}]+@[^\s@\p{Cc}]+\.[^\s@\p{Cc}]+$/u.test(text) && text.length <= 254
