import type { Page } from 'playwright-core'
import { plain } from '../cast/facts'
import { insider } from '../cast/insider'
import { page as privatePage } from '../cast/privatePage'
import type { SignedIn } from '../support/comeIn'
import { isForEverybody, panelOf, said, written } from './agreeing'
import { seriousProblems } from './axe'
import type { OpenPanel } from './open'
import { picture } from './picture'

type Cast = Pick<OpenPanel, 'site' | 'page' | 'admin'> & {
  /** The panel of the coordinator of La Quadrature du Net. */
  theirs: Page
  /** A publisher of Changer de Cap. */
  inside: ReturnType<typeof insider>
  coordinator: SignedIn
  organisations: Record<string, string>
  event: string
}

/** What else is agreed on in the panel, told by the same people on the same site. */
export function morePaths(cast: () => Cast): void {
  let { site, page, theirs, admin, inside, coordinator, organisations, event } = {} as Cast
  let assembly: string
  let joint: string
  /** The path of a page without account. */
  let friends: string
  beforeAll(() => void ({ site, page, theirs, admin, inside, coordinator, organisations, event } = cast()))

  // Names are printed with narrow spaces.
  const button = (name: string) => panelOf(page).getByRole('button', { name: new RegExp(`^${name.replaceAll(' ', '\\s')}$`) })

  async function friendsOfTheDesk(): Promise<string> {
    const { docs } = (await (await inside.get('/api/organisations?draft=true&depth=0&where[name][equals]=Les Amis du guichet')).json()) as { docs: { id: string }[] }
    return docs[0]?.id ?? ''
  }

  it('invites two at once, one of them made on the spot, and gives the address of its page out to the other', async () => {
    assembly = await inside.draft('events', { kind: 'day', booking: { policy: 'none' }, title: 'Assemblée des guichets', lead: organisations['Changer de Cap'], startsAt: '2031-03-01T14:00', attendanceMode: 'online', onlineUrl: 'https://exemple.org' })
    await page.goto(`${site.origin}/admin/collections/events/${assembly}`)
    await admin.tab('Qui')
    await button('Inviter').click()
    await admin.choose('invited', 'La Quadrature du Net')
    await page.locator('[id="invited-add-new"] button').click()
    const form = admin.drawer()
    await form.locator('#action-done').waitFor()
    await admin.field('name', form).fill('Les Amis du guichet')
    await admin.choose('kind', 'Collectif', form)
    await admin.finish(form)
    await panelOf(page).locator('.rs__multi-value', { hasText: 'Les Amis du guichet' }).waitFor()
    await isForEverybody(page, 'section.agreements')
    await button('Envoyer l’invitation').click()
    await said(page, 'Invitation envoyée à La Quadrature du Net.')
    await said(page, 'L’invitation de Les Amis du guichet est là, mais personne n’a pu être prévenu')

    await button('Sa page sans compte : Les Amis du guichet').click()
    await admin.dialog.getByText('Qui a l’adresse peut répondre en son nom').waitFor()
    await admin.dialog.getByRole('button', { name: 'Afficher l’adresse' }).click()
    const first = await admin.dialog.locator('code').innerText()
    await picture(page, 'accord-8-adresse')
    expect(await seriousProblems(page)).toEqual([])
    await admin.dialog.getByRole('button', { name: 'Fermer' }).click()
    await button('Sa page sans compte : Les Amis du guichet').click()
    await admin.dialog.getByRole('button', { name: /^Remplacer l’adresse/ }).click()
    await admin.dialog.getByText('L’adresse d’avant ne mènera plus nulle part').waitFor()
    expect((await fetch(first)).status).toBe(200)
    await admin.dialog.getByRole('button', { name: 'Remplacer l’adresse', exact: true }).click()
    friends = new URL(await admin.dialog.locator('code').innerText()).pathname
    expect([(await fetch(first)).status, (await site.get(friends)).status]).toEqual([404, 200])
    await admin.dialog.getByRole('button', { name: 'Fermer' }).click()
  }, 60_000)

  it('reminds one, and takes the other invitation back after asking once more', async () => {
    await button('Relancer : La Quadrature du Net').click()
    await said(page, 'Relance envoyée à La Quadrature du Net.')
    await panelOf(page).locator('li', { hasText: 'La Quadrature du Net' }).getByText(/^Relancée le/).waitFor()
    expect(await button('Relancer : La Quadrature du Net').count()).toBe(0)
    await button('Annuler l’invitation : Les Amis du guichet').click()
    await admin.dialog.getByRole('button', { name: 'Annuler l’invitation' }).click()
    await said(page, 'L’invitation de Les Amis du guichet est annulée.')
    await panelOf(page).getByRole('heading', { name: 'N’en sont pas' }).waitFor()
    expect(plain((await (await site.get(friends)).text()).replaceAll(/<[^>]+>/g, ' '))).toContain(plain('L’invitation a été annulée.'))
  }, 60_000)

  it('is answered from the first screen in every other way: no with a reason, seen after a change, a signature', async () => {
    const quadrature = insider(site, coordinator)
    const evening = await inside.published('events', { kind: 'day', booking: { policy: 'none' }, title: 'Soirée des guichets', lead: organisations['Changer de Cap'], startsAt: '2031-04-01T14:00', attendanceMode: 'online', onlineUrl: 'https://exemple.org' })
    const lqdn = organisations['La Quadrature du Net']
    const { asked } = (await (await inside.ask('POST', '/api/collaborations/invite', { event: evening, organisations: [lqdn], role: 'co-organiser' })).json()) as { asked: { id: string }[] }
    expect((await quadrature.ask('POST', `/api/collaborations/${asked[0]?.id}/answer`, { answer: 'accepted' })).status).toBe(200)
    const given = { organisation: organisations['Halte au Contrôle numérique'], givenBy: 'la porte-parole', givenOn: '2026-01-05', channel: 'meeting' }
    expect((await inside.ask('POST', '/api/collaborations/record', { event: evening, role: 'co-organiser', ...given })).status).toBe(200)
    joint = await inside.draft('communiques', { title: 'Guichets ouverts', kind: 'joint', organisation: organisations['Changer de Cap'], body: written('Nous demandons des guichets.') })
    expect((await inside.ask('POST', '/api/collaborations/record', { communique: joint, role: 'signatory', ...given })).status).toBe(200)
    expect((await inside.ask('POST', '/api/collaborations/invite', { communique: joint, organisations: [lqdn], role: 'signatory' })).status).toBe(200)

    await theirs.goto(`${site.origin}/admin`)
    const waiting = panelOf(theirs)
    const dialog = theirs.locator('dialog.act-dialog')
    const answer = async (name: RegExp, done: string) => {
      await waiting.getByRole('button', { name }).click()
      await dialog.waitFor()
      if (name.source.includes('Décliner')) await dialog.getByLabel('Pourquoi').fill('Pas disponibles ce jour-là')
      await dialog.locator('.act-dialog__go').click()
      await said(theirs, done)
    }
    await waiting.getByText('Paraîtraient ensemble').first().waitFor()
    await picture(theirs, 'accord-9-a-repondre')
    await isForEverybody(theirs)
    await answer(/^Décliner.*Assemblée/, 'La Quadrature du Net a décliné.')
    await waiting.getByText(/Avant\s: .*La Quadrature du Net/).waitFor()
    await answer(/^C’est vu.*Soirée/, 'La Quadrature du Net a vu ce changement.')
    await answer(/^Signer ce texte.*Guichets ouverts/, 'La Quadrature du Net a signé.')
    expect(await waiting.locator('ul > li').count()).toBe(0)
    await page.reload()
    await admin.tab('Qui')
    await panelOf(page).getByText('« Pas disponibles ce jour-là »').waitFor()
  }, 60_000)

  it('asks for signatures to a new text until a day, notes the one that came by telephone, and shows at once who has signed', async () => {
    await page.goto(`${site.origin}/admin/collections/communiques/${joint}`)
    expect(await admin.publish()).toBe(200)
    await panelOf(page).getByText('Publie le texte', { exact: true }).waitFor()
    await admin.saving(() => admin.field('title').fill('Mille guichets ouverts'))
    await admin.askToPublish()
    await admin.dialog.getByLabel('Changement de fond').check()
    await admin.dialog.getByLabel('Signature attendue jusqu’au').fill('2031-05-02')
    await picture(page, 'accord-10-faire-signer')
    await admin.dialog.getByRole('button', { name: 'Faire signer ce texte' }).click()
    await admin.dialog.waitFor({ state: 'detached' })
    const halte = panelOf(page).locator('li', { hasText: 'Halte au Contrôle numérique' })
    await halte.getByText('sa signature au nouveau est attendue jusqu’au 2 mai 2031').waitFor()
    await button('Faire signer le texte actuel').click()
    await panelOf(page).getByLabel('Signature attendue jusqu’au').fill('2031-05-09')
    await isForEverybody(page, 'section.agreements')
    await button('Demander les signatures').click()
    await said(page, 'Le texte attend la signature de Halte au Contrôle numérique et La Quadrature du Net.')
    await halte.getByText('jusqu’au 9 mai 2031').waitFor()
    await button('Noter sa signature : Halte au Contrôle numérique').click()
    await panelOf(page).getByLabel('Qui a signé').fill('la porte-parole')
    await button('Noter cette signature').click()
    await said(page, 'Halte au Contrôle numérique a signé le nouveau texte.')
    await halte.getByText(/^Dernier texte signé par téléphone par la porte-parole/).waitFor()

    await theirs.reload()
    await panelOf(theirs).getByText('Signature attendue jusqu’au 9 mai 2031.').waitFor()
    await panelOf(theirs).getByRole('button', { name: /^Signer ce texte/ }).click()
    await theirs.locator('dialog.act-dialog .act-dialog__go').click()
    await said(theirs, 'La Quadrature du Net a signé.')
    expect(await admin.publish()).toBe(200)
    expect(plain(await (await site.get('/communiques/guichets-ouverts')).text())).toContain(plain('Mille guichets ouverts'))
  }, 60_000)

  it('publishes a text that was handed in in English, and takes it off again, from a panel in French', async () => {
    const { asked } = (await (await inside.ask('POST', '/api/collaborations/invite', { event, organisations: [await friendsOfTheDesk()], role: 'co-organiser' })).json()) as { asked: { id: string }[] }
    const { address: given } = (await (await inside.ask('POST', `/api/collaborations/${asked[0]?.id}/page`, {})).json()) as { address: string }
    const theirPage = privatePage(site, new URL(given).pathname.replace('/repondre/', '/en/answer/'))
    expect((await theirPage.confirm('accept')).status).toBe(303)
    expect((await theirPage.confirm('hand-in', { title: 'Open the desks', text: 'In our own words.' })).status).toBe(303)
    await page.goto(`${site.origin}/admin/collections/communiques?sort=-createdAt`)
    await page.locator('.table tbody a').first().click()
    await page.getByText('Ce texte est en anglais').waitFor()
    await picture(page, 'accord-11-en-anglais')
    await page.getByRole('link', { name: 'Le lire et le publier en anglais' }).click()
    await page.waitForURL(/locale=en/)
    await page.waitForFunction(`document.querySelector('#field-title')?.value === 'Open the desks'`)
    expect(await admin.publish()).toBe(200)
    const online = async () => (await site.get('/en/communiques/open-the-desks')).status
    expect(await online()).toBe(200)
    await page.goto(page.url().replace('locale=en', 'locale=fr'))
    await page.getByText('Ce texte est en anglais').waitFor()
    await page.locator('.doc-controls__popup .popup-button').click()
    await page.locator('#action-withdraw').click()
    await admin.dialog.getByRole('button', { name: 'Retirer du site' }).click()
    await page.getByText('C’est retiré du site.').waitFor()
    expect(await online()).toBe(404)
  }, 60_000)
}
