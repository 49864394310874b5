import type { Locale } from '@/words'

/** What a row owns or names, in the language the row was asked in. */
export type InLocale<Shape> = Shape & { locale: Locale }

export const inLocale = <Shape extends object>(shape: Shape, locale: Locale): InLocale<Shape> => ({ ...shape, locale })

export const allInLocale = <Shape extends object>(shapes: readonly Shape[], locale: Locale): InLocale<Shape>[] =>
  shapes.map((shape) => inLocale(shape, locale))
