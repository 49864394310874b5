import { readFileSync } from 'node:fs'
import type { Site } from './site'

/** Asks one of the panel's server functions as the panel's scripts do, with anything. Gives the status and the text of the answer. */
export async function askServerFunction(site: Site, token: string, name: string, args: object): Promise<{ status: number; text: string }> {
  // By the name that the panel is opened with: Next compares it with the origin.
  const answer = await fetch(`${site.origin}/admin`, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      'next-action': actionId(),
      accept: 'text/x-component',
      'content-type': 'text/plain;charset=UTF-8',
      origin: site.origin,
      'sec-fetch-site': 'same-origin',
      ...(token ? { cookie: `payload-token=${token}` } : {}),
    },
    body: JSON.stringify([{ name, args }]),
  })
  return { status: answer.status, text: await answer.text() }
}

type Manifest = { node: Record<string, { filename: string }> }

// The name that the build gave to the one function of the panel's layout.
function actionId(): string {
  const { node } = JSON.parse(readFileSync('.next/server/server-reference-manifest.json', 'utf8')) as Manifest
  const [id] = Object.entries(node).find(([, { filename }]) => filename === 'src/app/(payload)/layout.tsx') ?? []
  if (!id) throw new Error('The panel has no server function')
  return id
}
