// What somebody would write in an afternoon to check plan files, to time `validate` beside it; it finds far less.
// `matter SCHEMAS`: gray-matter and ajv. `yaml`: read every file and parse its front matter with js-yaml.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const [how, schemas] = process.argv.slice(2)
const files = readdirSync('.', { recursive: true }).filter((path) => path.endsWith('.md'))
if (how === 'yaml') {
  const { load } = await import('js-yaml')
  for (const file of files) load(readFileSync(file, 'utf8').split(/^---$/m)[1])
} else {
  const [{ default: matter }, { load, CORE_SCHEMA }, { Ajv2020 }, { default: formats }] = await Promise.all([
    import('gray-matter'),
    import('js-yaml'),
    import('ajv/dist/2020.js'),
    import('ajv-formats'),
  ])
  // A schema wants days as texts, of which gray-matter itself makes objects.
  const engines = { yaml: (text) => load(text, { schema: CORE_SCHEMA }) }
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  formats.default(ajv)
  const [theme, kring] = ['thema', 'kring'].map((name) =>
    ajv.compile(JSON.parse(readFileSync(join(schemas, `${name}.schema.json`), 'utf8'))),
  )
  for (const file of files) {
    const check = file.endsWith('kring.md') ? kring : theme
    if (!check(matter(readFileSync(file, 'utf8'), { engines }).data)) console.error(file, check.errors)
  }
}
