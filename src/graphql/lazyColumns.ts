import type { Locale } from '@/words'
import type { Context } from './context'
import type { Relation } from './database/relation'
import { theOf } from './relations'

type Known<Whole> = { readonly [Name in keyof Whole]?: Whole[Name] } & { id: string; locale: Locale }

/**
 * Lists and links know a thing by a part of its row only: its card, or the columns of a list. A column beyond it is taken from the whole row, read when
 * first asked for: once for all such columns, and in one statement for all things of the level.
 */
export function columnsOf<Whole extends object>(whole: Relation<Whole, Whole | null>) {
  return <Name extends keyof Whole>(name: Name) =>
    (row: Known<Whole>, _args: unknown, { load }: Context): Whole[Name] | Promise<Whole[Name]> => {
      const known = row[name] as Whole[Name] | undefined
      return known !== undefined ? known : theOf(load, whole, row.id, row.locale).then((found) => found[name])
    }
}

/** Goes on with a value that may have to be read first. */
export const then = <Value, Next>(
  value: Value | Promise<Value>,
  next: (value: Value) => Next | Promise<Next>,
): Next | Promise<Next> => (value instanceof Promise ? value.then(next) : next(value))
