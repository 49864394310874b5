import type { Locale as Stored } from '@/words'
import { builder } from './builder'

export const Locale = builder.enumType('Locale', {
  description:
    'A language of the platform. French is asked for when nothing is said; what is not translated is given in French, or in the one language it has, and `contentLocale` says so.',
  values: {
    FR: { value: 'fr', description: 'French.' },
    EN: { value: 'en', description: 'English.' },
  } as const,
})

/** The `locale` argument of every question; asking for `null` is asking for French. */
export const localeArg = builder.args((t) => ({
  locale: t.field({ type: Locale, defaultValue: 'fr', description: 'The language asked for.' }),
}))

export const localeOf = ({ locale }: { locale?: Stored | null }): Stored => locale ?? 'fr'
