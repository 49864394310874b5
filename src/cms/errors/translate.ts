import { localeNamed, type Term } from '@/words'

/** The sentence in the member's language; French when the language is not one of ours. */
export const translate = (req: { i18n?: { language?: string } }, problem: Term): string =>
  problem[localeNamed(req.i18n?.language ?? '')]
