import { randomUUID } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import type { Stored } from '@/files/kept'
import { sizes } from '@/files/sizes'
import { fileProblems } from '@/words/forms'
import { refused } from '@/cms/errors/refused'
import { translate } from '@/cms/errors/translate'
import type { Media } from '@/cms/payload-types'
import { afterCommit } from '@/cms/transactions/afterCommit'
import { asDescribed } from './asDescribed'
import { notTaken } from './notTaken'
import { keptOf, prepareFile } from './prepare'

type Written = { id?: string | number; data?: Partial<Media> }

/** Before a turn is taken and a transaction held for long: prepares the file. */
export const takeFile: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  const { id, data } = args as Written
  if (operation === 'update' && id === undefined && (req.file || req.context.kept)) throw refused(translate(req, fileProblems.oneAtATime), 'ONE_AT_A_TIME')
  await prepareFile(req)
  return { ...args, data: asDescribed(data) }
}

/** Describes what was kept of the file, under names that nobody can guess. */
export const describeFile: CollectionBeforeChangeHook<Media> = ({ data, operation, req }) => {
  const kept = keptOf(req)
  if (!kept) {
    if (operation === 'create') throw notTaken(req, 'missing')
    return data
  }
  const name = randomUUID()
  const main = named(name, kept.main)
  const made = Object.entries(kept.sizes).map(([size, one]) => [size, named(`${name}-${one.width}x${one.height}`, one)] as const)
  req.context.files = [main, ...made.map(([, one]) => one)]
  return { ...data, ...main.about, sizes: { ...noSizes, ...Object.fromEntries(made.map(([size, { about }]) => [size, about])) } }
}

// What a PDF does not have must be said: the sizes of a picture that it replaces would stay.
const noSizes = Object.fromEntries(sizes.map(({ name }) => [name, { filename: null, mimeType: null, filesize: null, width: null, height: null, url: null }]))

export type Named = { about: Omit<Stored, 'data' | 'extension'> & { filename: string; filesize: number; url: null }; data: Buffer }

function named(name: string, { data, extension, ...about }: Stored): Named {
  return { about: { ...about, filename: `${name}.${extension}`, filesize: data.length, url: null }, data }
}

/** Writes the files once nothing refuses their description any more. */
export const writeFiles: CollectionAfterChangeHook<Media> = async ({ doc, req }) => {
  const { files = [] } = req.context
  delete req.context.files
  await mkdir(folderOf(req), { recursive: true })
  for (const { about, data } of files) await writeFile(path.join(folderOf(req), about.filename), data)
  return doc
}

/** A file that another has replaced goes, once that is certain. */
export const removeReplaced: CollectionAfterChangeHook<Media> = async ({ doc, previousDoc, operation, req }) => {
  if (operation === 'update' && previousDoc.filename !== doc.filename) {
    const former = new Set(filesOf(previousDoc))
    await afterCommit(req, async () => {
      for (const name of former) await rm(path.join(folderOf(req), name), { force: true })
    })
  }
  return doc
}

const filesOf = ({ filename, sizes }: Media) => [filename, ...Object.values(sizes ?? {}).map((size) => size?.filename)].filter((name) => typeof name === 'string')

const folderOf = ({ payload }: PayloadRequest) => payload.collections.media.config.upload.staticDir ?? 'media'
