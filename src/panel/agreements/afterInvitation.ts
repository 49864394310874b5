import { agreeingWords as words } from '@/words/forms'
import type { Asked } from '@/cms/agreements/acts/invite'
import type { useSaying } from './words'

type Saying = Pick<ReturnType<typeof useSaying>, 'list' | 'say'>

/** What is said once organisations were asked: who is written to, and what to do for those who could not be. */
export function afterInvitation(asked: Pick<Asked, 'organisation' | 'told'>[], lettersLeave: boolean, done: typeof words.sent | typeof words.reminderSent, nameOf: (organisation: string) => string, { list, say }: Saying): string {
  const names = (some: typeof asked) => list(some.map(({ organisation }) => nameOf(organisation)))
  const [told, untold] = [asked.filter((one) => one.told > 0), asked.filter((one) => one.told === 0)]
  return [
    told.length > 0 && say(done, { names: names(told) }),
    told.length > 0 && !lettersLeave && say(words.lettersWait),
    untold.length > 0 && say(words.toldNobody, { names: names(untold) }),
  ]
    .filter(Boolean)
    .join(' ')
}
