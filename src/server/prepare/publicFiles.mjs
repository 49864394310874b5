import { createHash } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import zlib from 'node:zlib'
import { build } from 'esbuild'

const folder = 'dist/public'

/** Writes the files that the server hands out as they are, each also compressed: our style sheet, and the API explorer's. */
export async function writePublicFiles() {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const [stylesheet, explorer] = await Promise.all([named('style', '.css', await style()), writeExplorer()])
  await writeFile(`${folder}/manifest.json`, JSON.stringify({ stylesheet, explorer }))
}

/** The one style sheet of the public pages, from src/look and whatever it imports. */
export async function style() {
  const { outputFiles } = await build({ entryPoints: ['src/look/index.css'], bundle: true, minify: true, write: false, logLevel: 'silent' })
  return outputFiles[0].text
}

async function writeExplorer() {
  const { css, js, editorWorkerService, graphqlWorker, jsonWorker } = await import('@graphql-yoga/render-graphiql/graphiql')
  const [style, editor, graphql, json] = await Promise.all([
    named('explorer', '.css', css),
    named('explorer-editor', '.js', editorWorkerService),
    named('explorer-graphql', '.js', graphqlWorker),
    named('explorer-json', '.js', jsonWorker),
  ])
  const start = `self.MonacoEnvironment = { globalAPI: false, getWorkerUrl: (_, label) => (${JSON.stringify({ graphql, json })})[label] ?? ${JSON.stringify(editor)} };
${js};
YogaGraphiQL.renderYogaGraphiQL(document.querySelector('#root'), { endpoint: '/api/graphql', title: 'De Concert' })`
  return { style, script: await named('explorer', '.js', start) }
}

// Small files as small as they get; the explorer's megabytes, which few ask for, quickly.
async function named(name, extension, content) {
  const file = `${name}.${createHash('sha256').update(content).digest('hex').slice(0, 12)}${extension}`
  const quality = content.length < 200_000 ? zlib.constants.BROTLI_MAX_QUALITY : 5
  const [br, gz] = await Promise.all([
    promisify(zlib.brotliCompress)(content, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: quality } }),
    promisify(zlib.gzip)(content),
  ])
  await Promise.all([
    writeFile(`${folder}/${file}`, content),
    writeFile(`${folder}/${file}.br`, br),
    writeFile(`${folder}/${file}.gz`, gz),
  ])
  return `/${file}`
}
