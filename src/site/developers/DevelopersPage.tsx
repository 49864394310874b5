import { doors } from '@/addresses'
import { Band } from '@/site/layout/Band'
import { Masthead } from '@/site/layout/Masthead'
import type { Locale } from '@/words'
import { developersWords, frameWords } from '@/words/pages'

const rules = ['ruleIds', 'ruleLists', 'ruleTimes', 'ruleLanguages', 'ruleLicence'] as const

/** How another site reads what this one shows. */
export function DevelopersPage({ origin, locale }: { origin: string; locale: Locale }) {
  return (
    <>
      <Masthead title={frameWords.developers[locale]} lead={developersWords.lead[locale]} />
      <Band id="porte" title={developersWords.door[locale]}>
        <div className="flow">
          <p>{developersWords.doorText[locale]}</p>
          <p>
            <code>{origin + doors.graphql}</code>
          </p>
          <p>{developersWords.same[locale]}</p>
        </div>
      </Band>
      <Band id="exemple" title={developersWords.example[locale]}>
        <div className="flow">
          <p>{developersWords.exampleText[locale]}</p>
          <pre>
            <code>{exampleFor(origin)}</code>
          </pre>
        </div>
      </Band>
      <Band id="explorer" title={developersWords.explore[locale]}>
        <p>
          {developersWords.exploreText[locale]} <a href={doors.graphiql}>GraphiQL</a>
        </p>
      </Band>
      <Band id="regles" title={developersWords.rules[locale]}>
        <ul className="steps">
          {rules.map((rule) => (
            <li key={rule}>{developersWords[rule][locale]}</li>
          ))}
        </ul>
      </Band>
    </>
  )
}

function exampleFor(origin: string): string {
  return `curl ${origin}${doors.graphql} \\
  -H 'content-type: application/json' \\
  -d '{"query": "{ events(first: 10, order: STARTS_AT_DESC) { nodes { id title url startsAt status organisers { name } } } }"}'`
}
