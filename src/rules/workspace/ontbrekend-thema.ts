/** A kring without a file for one of the themes. */
import { CONFIG_FILE, type PlanSet } from '../../plan/plan-set.ts'
import { type Report, rule } from '../rule.ts'

export default rule({
  id: 'ontbrekend-thema',
  severity: 'error',
  words: {
    nl: {
      title: 'Thema ontbreekt',
      message: ({ file, theme }) =>
        `Het bestand ${file} ontbreekt; elke kring heeft een bestand voor elk thema, ook voor ${theme}.`,
      why: 'Alle kringen beantwoorden dezelfde thema’s, zodat ze naast elkaar te leggen zijn.',
      mend: 'Maak het bestand, ook als er nog weinig in staat; `ambitie: geen` zegt dat het thema hier bewust geen doel is.',
    },
    en: {
      title: 'Theme missing',
      message: ({ file, theme }) =>
        `The file ${file} is missing; every kring has a file for every theme, ${theme} included.`,
      why: 'All kringen answer the same themes, so that they can be put side by side.',
      mend: 'Create the file, even if there is little in it yet; `ambitie: geen` says that the theme is deliberately no goal here.',
    },
  },
  example: { file: 'noord/water.md', bad: null, good: '---\nthema: water\n---\n' },
  check(set: PlanSet, report: Report<{ file: string; theme: string }>) {
    const { config } = set.plans
    for (const kring of config.kringen) {
      const has = (name: string): boolean => set.files.includes(`${kring.slug}/${name}`)
      // A kring without any page of its own is reported as such, not twelve times.
      if (!set.files.includes(`${kring.slug}/`)) continue
      for (const theme of config.themes) {
        if (has(`${theme.slug}.md`)) continue
        const at = { path: ['kringen', kring.slug], part: 'key' } as const
        const file = `${kring.slug}/${theme.slug}.md`
        report({ file: CONFIG_FILE, at }, { file, theme: theme.name }, [], file)
      }
    }
  },
})
