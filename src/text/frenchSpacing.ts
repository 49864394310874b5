const signs = /[!?;:«»]/
const thin = '\u202f'
const space = '[ \\t\\u00a0\\u202f\\u2009]'
const beforeSigns = new RegExp(`${space}+(?=[!?;:»](?:[\\s!?;:.,)»…]|$))`, 'gu')
const stuckSigns = /(?<=[\p{L}\p{N}»)%€’])(?=[!?;:]+(?:[\s»]|$))/gu
const afterOpening = new RegExp(`«${space}*(?=\\S)`, 'gu')
const beforeClosing = new RegExp(`(?<=\\S)(?<!«)${space}*»`, 'gu')

/**
 * French typography: a narrow no-break space before `; : ! ?` and inside « ». Editors type what they like; the page is
 * consistent. Hours ("14:30") and addresses ("https://…") are left alone, and doing it twice changes nothing.
 */
export function frenchSpacing(text: string): string {
  if (!signs.test(text)) return text
  return text
    .replace(beforeSigns, thin)
    .replace(stuckSigns, thin)
    .replace(afterOpening, `«${thin}`)
    .replace(beforeClosing, `${thin}»`)
}
