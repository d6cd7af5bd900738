// The licences of all that is shipped: packages in the bundle, what those have built in, and what is inside their fonts and WebAssembly.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const LICENCE = /^(licen[cs]e|copying|notice)/i
// Texts that a package names without carrying them.
const KEPT = {
  'Apache-2.0': 'licences/Apache-2.0.txt',
  ISC: 'licences/ISC.txt',
  'MPL-2.0': 'licences/MPL-2.0.txt',
}

/** The text of all licences, from the inputs of a bundle. Throws where a package has none. */
export function thirdParty(inputs) {
  const parts = partsIn(inputs)
  for (const file of inputs.filter((name) => name.endsWith('.wasm')))
    parts.set(
      file,
      `In the WebAssembly of ${manifest(folderOf(file)).name}, compiled from Rust. Each is on https://crates.io/crates/NAME/VERSION, with its licence:\n\n${cratesIn(file).join('\n')}`,
    )
  const order = ([a], [b]) => (a < b ? -1 : 1)
  return `${[...parts]
    .sort(order)
    .map(([, part]) => part)
    .join(`\n${'-'.repeat(80)}\n`)}\n`
}

const folderOf = (file) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0]

/** What a bundle holds of others, by folder. */
function partsIn(inputs) {
  const bundled = new Set(inputs.flatMap((file) => folderOf(file) ?? []))
  const parts = new Map([...bundled].map((folder) => [folder, partOf(folder, [])]))
  // A package may have its dependencies built in, and then a bundle doesn't see them: what it asks for and what isn't there by itself.
  const within = (folder, name) => {
    for (const dependency of dependenciesOf(folder)) {
      if (parts.has(dependency)) continue
      parts.set(dependency, partOf(dependency, [`built into ${name}, or asked for by it`]))
      within(dependency, name)
    }
  }
  for (const folder of bundled) within(folder, manifest(folder).name)
  return parts
}

/** The same packages as a bill of materials in CycloneDX, from the inputs of a bundle and the lock file, which has their checksums. */
export function billOfMaterials(inputs, { name, version, license }, { packages }) {
  const components = [...partsIn(inputs).keys()].sort().map((folder) => {
    const { name, version, license } = manifest(folder)
    const [algorithm, sum] = (packages[folder]?.integrity ?? '').split('-')
    return {
      type: 'library',
      name,
      version,
      purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
      licenses: [{ license: { id: license } }],
      ...(algorithm === 'sha512' && {
        hashes: [{ alg: 'SHA-512', content: Buffer.from(sum, 'base64').toString('hex') }],
      }),
    }
  })
  const component = { type: 'application', name, version, licenses: [{ license: { id: license } }] }
  return `${JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, metadata: { component }, components }, null, 2)}\n`
}

const manifest = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

function partOf(folder, notes) {
  const { name, version, license, author, repository } = manifest(folder)
  const source = typeof repository === 'object' ? repository.url : repository
  const by = typeof author === 'object' ? author.name : author
  const head = [
    `${name} ${version}, ${license}`,
    ...(by ? [`by ${by}`] : []),
    ...notes,
    ...(source ? [source] : []),
  ].join('\n')
  const texts = textsIn(folder, license)
  if (texts.length === 0) throw new Error(`${name} ${version} is shipped without a text of its licence`)
  return `${head}\n\n${texts.join('\n\n')}`
}

/** Every licence file: fonts have one of their own beside that of the package. Else what the readme says of it, or the text it names. */
function textsIn(folder, license) {
  const files = readdirSync(folder)
    .filter((name) => LICENCE.test(name))
    .sort()
  if (files.length > 0) return files.map((name) => readFileSync(join(folder, name), 'utf8').trim())
  if (license in KEPT) return [readFileSync(KEPT[license], 'utf8').trim()]
  const readme = readdirSync(folder).find((name) => /^readme/i.test(name))
  const said = readme && /^#+\s*licen[cs]e[^\n]*\n+([\s\S]+)/im.exec(readFileSync(join(folder, readme), 'utf8'))?.[1]
  return said ? [said.trim()] : []
}

/** The packages that one asks for, where they are installed; types hold no code. */
function dependenciesOf(folder) {
  return Object.keys(manifest(folder).dependencies ?? {})
    .filter((name) => !name.startsWith('@types/'))
    .flatMap((name) => {
      for (let at = folder; at !== '.' && at !== '/'; at = dirname(at)) {
        const found = join(at, 'node_modules', name)
        if (existsSync(found)) return [found]
      }
      return existsSync(join('node_modules', name)) ? [join('node_modules', name)] : []
    })
}

/** The names and versions that a Rust compiler leaves in what it makes. */
function cratesIn(file) {
  const found = readFileSync(file, 'latin1').matchAll(/([a-z][a-z0-9_-]*)-(\d+\.\d+\.\d+)\/src\//g)
  return [...new Set([...found].map(([, name, version]) => `${name} ${version}`))].sort()
}
