import { builder } from '../builder'
import { LARGEST_PAGE } from './size'

/** The `first` and `after` arguments of a list. */
export const pageArgs = (usual: number) =>
  builder.args((t) => ({
    first: t.int({ defaultValue: usual, description: `How many items to give, at most ${LARGEST_PAGE}.` }),
    after: t.string({ description: 'A cursor of the same list: the items behind it are given.' }),
  }))
