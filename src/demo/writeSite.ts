import { pages, siteSettings } from './content/site'
import type { Writer } from './write'

export async function writeSite(write: Writer): Promise<void> {
  await write.settings(siteSettings)
  for (const page of pages) await write.publish('pages', await write.draft('pages', page))
}
