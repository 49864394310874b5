'use client'

import { useForm } from '@payloadcms/ui'
import { actWords as words, kindsOfThings, listingWords } from '@/words/forms'
import { OtherLanguage } from '../OtherLanguage'
import { useTerm } from '../useTerm'
import { order } from './GoingLive'
import { usePlaces } from './places'
import { byKind, type Line, type Publication } from './publication'
import { RecordLink } from './RecordLink'

type Props = { publication: Publication; open: (concept: Line['concept'], id: string) => void; leave: () => void }

export function StillMissing({ publication: { companions, missing, refusal }, open, leave }: Props) {
  const say = useTerm()
  const incomplete = companions.filter((line) => line.missing.length > 0)
  return (
    <>
      {refusal === null ? (
        <p>{say(words.missingLead)}</p>
      ) : (
        <p className="act-dialog__notice">
          {say(listingWords.notNow)} {refusal}
        </p>
      )}
      {missing.length > 0 && <OtherLanguage />}
      {missing.length > 0 && <InThisForm leave={leave} missing={missing} />}
      {byKind(order, incomplete).map(([concept, lines]) => (
        <section key={concept}>
          <h3>{say(kindsOfThings[concept])}</h3>
          <ul>
            {lines.map(({ id, name, missing: itsOwn }, index) => (
              <li key={id ?? index}>
                <RecordLink concept={concept} id={id} name={name} open={open} />
                <ul>{id ? itsOwn.map((one) => <li key={one.path}>{`${one.label} : ${one.words}`}</li>) : <li>{say(words.somethingThere)}</li>}</ul>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

function InThisForm({ missing, leave }: { missing: Publication['missing']; leave: () => void }) {
  const { formRef } = useForm()
  const goTo = usePlaces(formRef)
  const say = useTerm()
  return (
    <section>
      <h3>{say(words.missingHere)}</h3>
      <ul>
        {missing.map(({ path, label, words: what }) => (
          <li key={path}>
            <a
              href={`#field-${path.replaceAll('.', '__')}`}
              onClick={(event) => {
                event.preventDefault()
                leave()
                void goTo(path)
              }}
            >
              {label}
            </a>
            {` : ${what}`}
          </li>
        ))}
      </ul>
    </section>
  )
}
