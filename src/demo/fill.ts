import { commitTransaction, createLocalReq, initTransaction, killTransaction, type Payload } from 'payload'
import { writeExamples } from './writeExamples'
import { writeSite } from './writeSite'
import { writeVilleurbanne } from './writeVilleurbanne'
import { writer } from './write'

/** Fills an empty platform: the real event of 18 January 2025 and examples dated from today. All of it or, when interrupted, nothing. */
export async function fillDemo(payload: Payload, today: Date = new Date()): Promise<void> {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  try {
    const write = writer(payload, req)
    await writeSite(write)
    await writeVilleurbanne(write)
    await writeExamples(write, today)
    await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
