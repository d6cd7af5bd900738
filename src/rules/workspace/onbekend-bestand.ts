/** A file or folder in the workspace that belongs to no kring or theme. */

import { bareName } from '../../diagnostics/bare.ts'
import { nearest } from '../../diagnostics/suggest.ts'
import { didYouMean } from '../../language/did-you-mean.ts'
import { misnamed } from '../../plan/misnamed.ts'
import type { Config } from '../../plan/model.ts'
import { once } from '../../plan/once.ts'
import { BALLOTS_FILE, CONFIG_FILE, isSyncCopy, isWave, KRING_FILE, type PlanSet } from '../../plan/plan-set.ts'
import { nameUnread } from '../../plan/unread.ts'
import { type Report, rule } from '../rule.ts'

/** Folders that are nobody’s kring: hidden ones, and where reports are written. */
const IGNORED = /^(\.|reports$)/

export default rule({
  id: 'onbekend-bestand',
  severity: 'warning',
  words: {
    nl: {
      title: 'Onbekend bestand',
      message: ({ name, suggestion }) =>
        `${name} hoort bij geen kring of thema en wordt niet gelezen.${didYouMean('nl', suggestion)}`,
      why: 'Wat niet wordt gelezen, ontbreekt in elk rapport zonder dat het opvalt.',
      mend: 'Zet het in de map van een kring onder de naam van een thema, of buiten de plannen als het er niet bij hoort.',
    },
    en: {
      title: 'Unknown file',
      message: ({ name, suggestion }) =>
        `${name} belongs to no kring or theme and is not read.${didYouMean('en', suggestion)}`,
      why: 'What is not read is missing from every report, and nobody notices.',
      mend: 'Put it in a kring’s folder under the name of a theme, or out of the plans if it does not belong to them.',
    },
  },
  example: { file: 'noord/enrgie.md', bad: '---\nthema: energie\n---\n', good: null },
  check(set: PlanSet, report: Report<{ name: string; suggestion: string | null }>) {
    const { kringen, themes } = set.plans.config
    // Without kringen the configuration itself is what is wrong.
    if (kringen.length === 0) return
    const slugs = kringen.map((k) => k.slug)
    const declared = new Set(slugs)
    const names = namesOf(set.plans.config)
    const expected = expectedIn(set.plans.config)
    const others = set.files.filter((file) => !expected.has(file))
    const told = misnamed(set)
    const folders = new Set(told.kringen.values())
    const themeFiles = new Set([...told.themes.values()].map((slug) => `${slug}.md`))
    const slugsOfThemes = themes.map((t) => t.slug)
    const unreadTheme = (name: string): boolean =>
      name.endsWith('.md') && nameUnread(set, ['themas'], slugsOfThemes, name.slice(0, -'.md'.length))
    const start = { range: { start: 0, end: 0 } }
    const plans = new Set(names.map(bareName))
    const holding = foldersOfPlans(others, declared, names)
    for (const file of others) {
      // Beside masterplan.yaml stands what explains the plans, and no plan.
      if (!file.includes('/') && (plans.has(bareName(file)) || isWave(file)))
        report({ file, at: start }, { name: file, suggestion: null })
      const [folder = '', name = '', ...deeper] = file.split('/')
      // What the configuration calls otherwise, or could not be read there, is told there.
      if (isSyncCopy(file) || folders.has(folder) || (deeper.length === 0 && themeFiles.has(name))) continue
      if (name === '' && file.endsWith('/') && !declared.has(folder) && !IGNORED.test(folder)) {
        const suggestion = nearest(folder, slugs)
        // A folder of pictures or code is nobody's kring; one with plan files in it, or nearly a kring's name, is meant as one.
        const meant = suggestion !== null || holding.has(folder)
        const at = { path: ['kringen'], part: 'key' } as const
        if (meant && !nameUnread(set, ['kringen'], slugs, folder))
          report({ file: CONFIG_FILE, at }, { name: file, suggestion }, [], file)
      } else if (declared.has(folder) && isStray(name, deeper, names) && !unreadTheme(name)) {
        report({ file, at: start }, { name: file, suggestion: deeper.length > 0 ? null : nearest(name, names) })
      }
    }
  },
})

/** The names of the files of plans in a kring's folder. */
const namesOf = ({ themes }: Config): string[] => [KRING_FILE, BALLOTS_FILE, ...themes.map((t) => `${t.slug}.md`)]

/** All files of plans that a configuration asks for. */
const expectedIn = once(
  (config: Config) => new Set(config.kringen.flatMap(({ slug }) => namesOf(config).map((name) => `${slug}/${name}`))),
)

/** The folders that are no kring and hold plan files: of that name or nearly so, or in a folder of a kring one too deep. */
function foldersOfPlans(files: readonly string[], kringen: ReadonlySet<string>, names: readonly string[]): Set<string> {
  const isPlan = (name: string): boolean =>
    names.includes(name) || (name.endsWith('.md') && nearest(name, names) !== null)
  const folders = files.flatMap((file) => {
    const [folder = '', name = '', ...deeper] = file.split('/')
    if (name === '' || kringen.has(folder)) return []
    const last = deeper.at(-1) ?? name
    return (deeper.length === 0 || (deeper.length === 1 && kringen.has(name))) && isPlan(last) ? [folder] : []
  })
  return new Set(folders)
}

/** A plan's kind of file under a name that nobody reads, or the name of a plan file where nobody looks for one. */
function isStray(name: string, deeper: readonly string[], names: readonly string[]): boolean {
  if (deeper.length > 0) return names.includes(deeper.at(-1) ?? '')
  // A plain editor of Windows puts an ending of its own behind a name.
  return /\.(?:(?:md|csv|ya?ml)(?:\.txt)?|markdown)$/i.test(name) && !names.includes(name) && !isWave(name)
}
