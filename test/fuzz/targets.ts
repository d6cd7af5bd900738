/** What is fuzzed: a reader or a command, in memory, and what has to hold whatever comes in. `run.mjs` bundles it and measures what it reaches. */
import { isDeepStrictEqual } from 'node:util'
import { strToU8, zipSync } from 'fflate'
import { run as runCommand } from '../../src/cli/run.ts'
import { wordsIn } from '../../src/language/words.ts'
import { readConfig } from '../../src/plan/config.ts'
import { fullReaders } from '../../src/plan/full-readers.ts'
import { readKring } from '../../src/plan/kring.ts'
import type { Reading } from '../../src/plan/problem.ts'
import { decode, type Source } from '../../src/plan/source.ts'
import { readTheme } from '../../src/plan/theme.ts'
import { quickYaml } from '../../src/plan/yaml/quick-yaml.ts'
import { readYaml } from '../../src/plan/yaml/yaml.ts'
import { importSurvey, type SurveyOptions } from '../../src/survey/import.ts'
import { type Files, MINI, masterplan, mini, world } from '../world.ts'

/** Throws where something that must hold does not. */
type Target = (text: string) => void | Promise<void>

const LANGUAGES = ['nl', 'en'] as const
const FILE = 'noord/energie.md'
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const sourceOf = (file: string, text: string): Source => decode(file, bytes(text)).source

const config = readConfig(sourceOf('masterplan.yaml', String(MINI['masterplan.yaml'])), fullReaders).value

function must(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(what)
}

/** A reader gives a value and its problems, and never throws. */
function isRead({ value, problems }: Reading<unknown>): void {
  must(value !== undefined && Array.isArray(problems), 'no reading')
}

interface Told {
  findings: { start: { line: number; column: number }; end: { line: number; column: number } }[]
}

const SURVEY: SurveyOptions = {
  map: new Map(),
  kring: 'noord',
  choice: { leaveOut: new Set(), keep: new Set() },
  kringOf: (answer) => config.kringen.find(({ slug }) => slug === answer)?.slug ?? null,
}
const CRASHES = LANGUAGES.map((language) => wordsIn(language).cli.crashHint)

/** A command ends with a code of its own, and no error that nobody foresaw. */
async function ends(argv: string[], files: Files) {
  const done = await masterplan(argv, files)
  must([0, 1, 2].includes(done.code), `exit code ${done.code}`)
  must(!CRASHES.some((crash) => done.err.includes(crash)), done.err)
  return done
}

const zipped = (parts: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))

/** What has a project to compare a workbook or a document with: the plan that the seeds were made of. */
const PLANNED = mini({
  [FILE]: `---
thema: energie
projecten:
  hub: { fase: verkenning, trekker: werkgroep-energie, besluit-voor: 2026-12-01, planning: { start: 2027-01, eind: 2027-06-30 }, kosten: 45000 }
---

# Energie

## Projectvoorstellen

### De hub {#hub}

Een hub.

#### Mijlpalen

- [ ] 2027-03: Contract getekend

#### Acties

- [ ] 2027-01-15 (bestuur): Offertes vragen
`,
})

/** An archive of the parts in a text: between form feeds, each under the line with its name, with a new line between elements to change them by. */
function archived(text: string): Uint8Array {
  const parts = text.split('\f').map((part): [string, string] => {
    const end = part.indexOf('\n')
    return end === -1 ? [part, ''] : [part.slice(0, end), part.slice(end + 1)]
  })
  return zipped(Object.fromEntries(parts.filter(([name]) => name !== '').map(([name, xml]) => [name, xml.trimEnd()])))
}

/** What a file from outside brings into the plans is still read as a plan, and brings no error. */
async function takenOver(argv: string[], files: Files): Promise<void> {
  const { written } = await ends([...argv, '--write', '--json'], files)
  const plans = Object.entries(written).map(([path, text]) => [path.replace('/work/plans/', ''), text])
  if (plans.length === 0) return
  const { out } = await ends(['validate', '--json'], { ...files, ...Object.fromEntries(plans) })
  const { findings } = JSON.parse(out) as { findings: { severity: string; ruleId: string }[] }
  const errors = findings.filter(({ severity }) => severity === 'error').map(({ ruleId }) => ruleId)
  must(errors.length === 0, errors.join(' '))
}

export const targets: Record<string, Target> = {
  yaml(text) {
    const source = sourceOf('x.md', text)
    const whole = { start: 0, end: source.text.length }
    const quick = quickYaml(source, whole)
    if (quick === null) return
    const { value } = readYaml(source, whole)
    must(isDeepStrictEqual(JSON.parse(JSON.stringify(quick)), JSON.parse(JSON.stringify(value))), 'readers differ')
  },
  theme: (text) => isRead(readTheme(sourceOf(FILE, text), { kring: 'noord', theme: 'energie' }, config, fullReaders)),
  kring: (text) => isRead(readKring(sourceOf('noord/kring.md', text), 'noord', fullReaders)),
  config: (text) => isRead(readConfig(sourceOf('masterplan.yaml', text), fullReaders)),
  async validate(text) {
    const { out } = await ends(['validate', '--json'], mini({ [FILE]: text }))
    const { findings } = JSON.parse(out) as Told
    for (const { start, end } of findings)
      must(start.line >= 1 && start.column >= 1 && end.line >= start.line, 'a place outside the file')
  },
  async settings(text) {
    await ends(['validate', '--json'], mini({ 'masterplan.yaml': text }))
  },
  async fix(text) {
    const path = `/work/plans/${FILE}`
    const { written } = await ends(['fix'], mini({ [FILE]: text }))
    if (written[path] === undefined) return
    const again = await ends(['fix'], mini({ [FILE]: written[path] }))
    must(again.written[path] === undefined, 'mended twice')
  },
  async report(text) {
    await ends(['report', 'noord', '--format', 'html,md,txt,csv,json'], mini({ [FILE]: text }))
  },
  async survey(text) {
    const found = await importSurvey(bytes(text), config, SURVEY)
    must(found !== null, 'nothing')
  },
  async workbook(text) {
    const parts = {
      '[Content_Types].xml': '<Types/>',
      'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
    }
    const [sheet = '', strings = ''] = text.split('\f')
    const file = zipped({ ...parts, 'xl/worksheets/sheet1.xml': sheet, 'xl/sharedStrings.xml': strings })
    await importSurvey(file, config, SURVEY)
  },
  async archive(text) {
    await importSurvey(
      Uint8Array.from(text, (c) => c.charCodeAt(0)),
      config,
      SURVEY,
    )
  },
  sheet: (text) => takenOver(['sheet', 'import', 'plans/b.xlsx'], { ...PLANNED, 'b.xlsx': archived(text) }),
  ods: (text) => takenOver(['sheet', 'import', 'plans/b.ods'], { ...PLANNED, 'b.ods': archived(text) }),
  word: (text) => takenOver(['import', 'plans/a.docx', '--kring', 'noord'], { ...PLANNED, 'a.docx': archived(text) }),
  async arguments(text) {
    await ends(
      text.split('\n').filter((word) => word !== 'preview' && word !== 'open' && word !== 'editor'),
      mini(),
    )
  },
  async git(text) {
    const made = world(mini())
    const { host } = made
    const [out = '', ...rest] = text.split('\f')
    let asked = 0
    const told = { ...host, git: () => rest[asked++ % (rest.length + 1)] ?? out }
    for (const argv of [
      ['history', 'noord/energie'],
      ['changes', 'HEAD~1'],
    ]) {
      const code = await runCommand(told, argv)
      must([0, 1, 2].includes(code), `exit code ${code}`)
      must(!CRASHES.some((crash) => made.err.includes(crash)), made.err)
    }
  },
}
