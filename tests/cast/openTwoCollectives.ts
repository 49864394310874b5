import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import type { Payload, PayloadRequest } from 'payload'
import { asSuperuser, createDatabase, type SuiteDatabase, urlOf } from '../support/database'
import { openPayload } from '../support/payload'
import { asIn, type Built } from './twoCollectives'

export type Standing = Built & { database: SuiteDatabase }
export type OpenCollectives = Standing & { payload: Payload; as: (name: string) => Promise<PayloadRequest> }

/** A suite's own database in which the two houses stand. */
export async function standingCollectives(): Promise<Standing> {
  const built = await builtOnce()
  return { ...built, database: await createDatabase(template) }
}

/** The same, with Payload on it in this process. */
export async function openTwoCollectives(): Promise<OpenCollectives> {
  const standing = await standingCollectives()
  const payload = await openPayload(standing.database)
  return { ...standing, payload, as: asIn(payload) }
}

const template = 'deconcert_houses'

/** Building takes a while, so the first suite of a run that needs the houses builds them for all, in a process of its own: Payload is one per process. */
async function builtOnce(): Promise<Built> {
  const file = `${process.env.TEST_FOLDER}/houses.json`
  await asSuperuser(async (cluster) => {
    await cluster.query(`select pg_advisory_lock(hashtext('the houses'))`)
    if (existsSync(file)) return
    await cluster.query(`drop database if exists ${template}`)
    await cluster.query(`create database ${template} template ${process.env.TEST_TEMPLATE} owner deconcert`)
    const build = ['--conditions=production', '--import', 'tsx', 'tests/cast/writeTwoCollectives.ts', urlOf('deconcert', template), file]
    await promisify(execFile)(process.execPath, build, { env: { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '' } })
  })
  return JSON.parse(readFileSync(file, 'utf8')) as Built
}
