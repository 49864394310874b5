import { Fragment } from 'react'

/** Words of several lines, which stay apart in a text browser too. */
export function Lines({ words }: { words: string }) {
  return words.split('\n').map((line, index) => (
    <Fragment key={index}>
      {index > 0 && <br />}
      {line}
    </Fragment>
  ))
}
