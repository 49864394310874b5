import type { FileProblem } from '@/words/forms/files'
import type { Kept, Stored } from './kept'

/** What was made of a file, or why nothing was. */
export type Outcome = { kept: Kept } | { problem: FileProblem }

type Label = Omit<Stored, 'data'> & { name: string | null; length: number }

/** An outcome as bytes: a line that describes it, then the files one after the other. */
export function pack(outcome: Outcome): Buffer {
  if ('problem' in outcome) return line(outcome)
  const files: [string | null, Stored][] = [[null, outcome.kept.main], ...Object.entries(outcome.kept.sizes)]
  const labels = files.map(([name, { data, ...about }]): Label => ({ ...about, name, length: data.length }))
  return Buffer.concat([line({ labels }), ...files.map(([, { data }]) => data)])
}

export function unpack(parcel: Buffer): Outcome {
  const end = parcel.indexOf('\n') + 1
  const described = JSON.parse(parcel.subarray(0, end).toString()) as { problem: FileProblem } | { labels: Label[] }
  if ('problem' in described) return described
  let at = end
  const files = described.labels.map(({ name, length, ...about }): [string | null, Stored] => [name, { ...about, data: Buffer.from(parcel.subarray(at, (at += length))) }])
  const main = files.find(([name]) => name === null)?.[1]
  if (!main || at !== parcel.length) throw new Error('The files did not arrive whole')
  return { kept: { main, sizes: Object.fromEntries(files.filter((file): file is [string, Stored] => file[0] !== null)) } }
}

const line = (described: object) => Buffer.from(`${JSON.stringify(described)}\n`)
