import { refuse } from '../refusal'

/** No list gives more than this at once. */
export const LARGEST_PAGE = 100

/** The number of items to give: refused, not cut, when it cannot be given, so that nobody takes a part for the whole. */
export function sizeOf(first: number): number {
  if (first < 0) throw refuse('BAD_USER_INPUT', '`first` is a number of items: 0 or more.')
  if (first > LARGEST_PAGE)
    throw refuse('PAGE_TOO_LARGE', `A page holds at most ${LARGEST_PAGE} items: ask for fewer, then go on with \`after\`.`)
  return first
}
