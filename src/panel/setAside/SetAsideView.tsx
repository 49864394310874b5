import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { TextDifference } from '@/differences/TextDifference'
import { conflictWords as words } from '@/words/forms'
import { type Locale, localeNamed, type Term } from '@/words'
import { PanelPage } from '../PanelPage'
import { translate } from '@/cms/errors/translate'
import { differences, type Difference } from '@/cms/saving/conflicts/differences'
import { type SetAside, setAsideBy } from '@/cms/saving/conflicts/setAside'
import { TakeUp } from './TakeUp'

/** What was refused because somebody else had saved meanwhile: both texts compared, and the choice. */
export async function SetAsideView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const say = (term: Term) => translate(req, term)
  const texts = req.user ? await setAsideBy(req) : []
  return (
    <PanelPage help={say(texts.length > 0 ? words.help : words.none)} maxWidth="70rem" title={say(words.title)} view={view}>
      {await Promise.all(texts.map(async (text) => <Compared key={text.id} differences={await differencesOf(req, text)} language={localeNamed(req.i18n.language)} say={say} text={text} />))}
    </PanelPage>
  )
}

type Compared = { text: SetAside; differences: Difference[] | null; language: Locale; say: (term: Term) => string }

function Compared({ text, differences, language, say }: Compared) {
  const cell = { padding: '0.5rem', verticalAlign: 'top', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', borderTop: '1px solid var(--theme-elevation-150)' } as const
  return (
    <section style={{ marginBottom: '2.5rem' }}>
      {differences === null || differences.length === 0 ? (
        <p>{say(differences === null ? words.gone : words.same)}</p>
      ) : (
        <table style={{ width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' }}>
          <thead>
            <tr>
              {[words.field, words.theirs, words.yours].map((term) => (
                <th key={term.fr} scope="col" style={{ ...cell, textAlign: 'start' }}>
                  {say(term)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {differences.map((difference) => (
              <tr key={difference.label}>
                <th scope="row" style={{ ...cell, textAlign: 'start' }}>
                  {difference.label}
                </th>
                {'paragraphs' in difference ? (
                  <td colSpan={2} style={cell}>
                    <TextDifference locale={language} paragraphs={difference.paragraphs} />
                  </td>
                ) : (
                  <>
                    <td style={cell}>{difference.theirs || '—'}</td>
                    <td style={cell}>{difference.yours || '—'}</td>
                  </>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <TakeUp concept={text.concept} document={text.document} id={text.id} isPossible={differences !== null} />
    </section>
  )
}

async function differencesOf(req: PayloadRequest, { concept, document, locale, data }: SetAside): Promise<Difference[] | null> {
  const theirs = await req.payload.findByID({ collection: concept, id: document, draft: true, depth: 0, locale, fallbackLocale: false, disableErrors: true, req, overrideAccess: false })
  return theirs && differences(req.payload.collections[concept].config.fields, { ...theirs }, data, localeNamed(req.i18n.language))
}
