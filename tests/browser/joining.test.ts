import type { BrowserContextOptions, Page } from 'playwright-core'
import { insider } from '../cast/insider'
import { administratorOf, comeIn, type SignedIn } from '../support/comeIn'
import { openPanel, type OpenPanel } from './open'
import { seriousProblems } from './axe'

// Inviting somebody, accepting with an account or without, and changing one's own password and address: in the panel, in French, on a desk and a telephone.

let open: OpenPanel
let desk: Page
let administrator: SignedIn
let choir: string
const own = 'vélo nuage trompette seize'
const other = 'quatre autres mots tranquilles'

beforeAll(async () => {
  open = await openPanel({
    demo: false,
    as: async (site) => {
      administrator = await administratorOf(site)
      const admin = insider(site, administrator)
      choir = await admin.published('organisations', { name: 'Chorale', kind: 'collective' })
      await admin.ask('POST', '/api/users', { email: 'lise@cast.example', password: own, name: 'Lise' })
      return comeIn(site, await admin.coordinatorOf(choir))
    },
  })
  desk = open.page
}, 120_000)
afterAll(() => open.close())

const telephone = async (options: BrowserContextOptions = {}): Promise<Page> => (await open.browser.newContext({ locale: 'fr-FR', viewport: { width: 360, height: 740 }, ...options })).newPage()
const heading = (name: string | RegExp, on: Page) => on.getByRole('heading', { name }).waitFor()

/** What is seriously wrong with our part of the screen, and whether the page is wider than it. */
async function faults(on: Page, part = '"main"'): Promise<string[]> {
  const serious = await seriousProblems(on, part)
  return (await on.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth')) ? [...serious, 'too wide'] : serious
}

async function invite(email: string, role: string): Promise<string> {
  await desk.goto(`${open.site.origin}/admin/collections/memberships`)
  await desk.getByText('Inviter quelqu’un').click()
  await desk.getByLabel('Adresse e-mail').fill(email)
  await desk.getByLabel('Nom ou prénom').fill('Nina')
  await desk.getByLabel('Rôle').selectOption({ label: role })
  await desk.getByRole('button', { name: 'Inviter', exact: true }).click()
  return desk.getByTestId('link').innerText()
}

it('invites by a link, with which somebody new makes an account and finds themselves in the panel', async () => {
  const link = await invite('nina@cast.example', 'Contribution')
  expect(link).toContain(`${open.site.origin}/admin/invitation#`)
  await heading('Invitations sans réponse', desk)
  await desk.getByText('nina@cast.example', { exact: true }).waitFor()

  const phone = await telephone()
  await phone.goto(link)
  await heading(/Somebody who is a coordinator vous invite à rejoindre Chorale/, phone)
  expect(await faults(phone)).toEqual([])
  await phone.getByRole('button', { name: 'Non : en créer un' }).click()
  expect(await faults(phone)).toEqual([])
  expect(await phone.getByLabel('Votre nom ou prénom').inputValue()).toBe('Nina')
  await phone.getByLabel('Choisissez un mot de passe').fill(own)
  await phone.getByRole('button', { name: 'Créer mon compte et accepter' }).click()
  await heading('Ce qui vous attend', phone)

  await desk.reload()
  await desk.getByRole('cell', { name: 'Nina' }).first().waitFor()
  expect(await desk.getByRole('heading', { name: 'Invitations sans réponse' }).count()).toBe(0)
}, 90_000)

it('waits for whoever has an account: outside of any collective on the only screen they have, with the way in', async () => {
  await invite('lise@cast.example', 'Publication')
  const phone = await telephone()
  await phone.goto(`${open.site.origin}/admin/login`)
  await phone.getByLabel('Adresse e-mail').fill('lise@cast.example')
  await phone.getByLabel('Mot de passe').fill(own)
  await phone.getByRole('button', { name: 'Se connecter', exact: true }).click()
  await heading('On vous invite', phone)
  expect(await faults(phone)).toEqual([])
  await phone.getByRole('button', { name: 'Rejoindre Chorale' }).click()
  await heading('Ce qui vous attend', phone)
}, 60_000)

it('signs in on the page of the link whoever has an account, and withdraws what was not meant', async () => {
  await desk.goto(`${open.site.origin}/admin/logout`)
  await open.admin.signIn(administrator)
  await desk.goto(`${open.site.origin}/admin/collections/memberships`)
  const [first, second] = [await invite('encore@cast.example', 'Référent·e'), await invite('erreur@cast.example', 'Contribution')]
  const phone = await telephone()
  await phone.goto(first)
  await phone.getByRole('button', { name: 'Oui : me connecter' }).click()
  await phone.getByLabel('Adresse e-mail').fill('lise@cast.example')
  await phone.getByLabel('Mot de passe').fill(own)
  await phone.getByRole('button', { name: 'Se connecter', exact: true }).click()
  await phone.getByText('Vous êtes connecté·e avec le compte lise@cast.example.').waitFor()
  expect(await faults(phone)).toEqual([])
  await phone.getByRole('button', { name: 'Décliner' }).click()
  await phone.getByText('C’est noté').waitFor()

  await desk.reload()
  expect(await desk.getByText('encore@cast.example', { exact: true }).count()).toBe(0)
  await desk.getByRole('button', { name: 'Retirer l’invitation de erreur@cast.example' }).click()
  await desk.getByText('L’invitation de erreur@cast.example est retirée').waitFor()
  await phone.goto('about:blank')
  await phone.goto(second)
  await phone.getByText('Ce lien ne sert plus').waitFor()
}, 90_000)

it('changes one’s own password with the old one, and offers no other way on the form', async () => {
  const phone = await telephone()
  await phone.goto(`${open.site.origin}/admin/login`)
  await phone.getByLabel('Adresse e-mail').fill('nina@cast.example')
  await phone.getByLabel('Mot de passe').fill(own)
  await phone.getByRole('button', { name: 'Se connecter', exact: true }).click()
  await heading('Ce qui vous attend', phone)
  await phone.goto(`${open.site.origin}/admin/account`)
  await phone.getByRole('button', { name: 'Changer de mot de passe' }).click()
  expect(await phone.locator('#change-password').count()).toBe(0)
  expect(await phone.locator('#field-email').isDisabled()).toBe(true)
  expect(await phone.getByRole('button', { name: 'Réinitialiser les préférences' }).count()).toBe(0)
  await phone.getByLabel('Mot de passe actuel').fill('pas le bon du tout')
  await phone.getByLabel('Nouveau mot de passe').fill(other)
  await phone.getByRole('button', { name: 'Enregistrer ce mot de passe' }).click()
  await phone.getByText('Ce n’est pas votre mot de passe actuel.').waitFor()
  expect(await faults(phone, '".template-default main"')).toEqual([])
  await phone.getByLabel('Mot de passe actuel').fill(own)
  await phone.getByRole('button', { name: 'Enregistrer ce mot de passe' }).click()
  await phone.getByText('votre mot de passe est changé').waitFor()
  // Nothing of it is a change of the form: leaving it asks nothing.
  await phone.goto(`${open.site.origin}/admin`)
  await heading('Ce qui vous attend', phone)
}, 60_000)

it('confirms a corrected address behind its link only, by a button', async () => {
  await desk.goto(`${open.site.origin}/admin/collections/users`)
  await desk.getByRole('link', { name: 'Nina' }).click()
  await desk.getByLabel('Nouvelle adresse e-mail').fill('nina.b@cast.example')
  await desk.getByRole('button', { name: 'Corriger l’adresse' }).click()
  const link = await desk.getByTestId('link').innerText()
  await desk.getByText('En attente de confirmation').waitFor()
  const phone = await telephone()
  await phone.goto(link)
  await heading('Confirmez votre adresse', phone)
  expect(await faults(phone)).toEqual([])
  await phone.getByRole('button', { name: 'C’est mon adresse' }).click()
  await phone.getByText('connectez-vous désormais avec cette adresse').waitFor()
  await phone.getByRole('link', { name: 'Aller à l’administration' }).click()
  await phone.getByLabel('Adresse e-mail').fill('nina.b@cast.example')
  await phone.getByLabel('Mot de passe').fill(other)
  await phone.getByRole('button', { name: 'Se connecter', exact: true }).click()
  await heading('Ce qui vous attend', phone)
}, 60_000)
