/** A kring without a file for one of the themes. */
import { nearest } from '../../diagnostics/suggest.ts'
import { didYouMean } from '../../language/did-you-mean.ts'
import { misnamed } from '../../plan/misnamed.ts'
import { CONFIG_FILE, isSyncCopy, KRING_FILE, namesIn, type PlanSet } from '../../plan/plan-set.ts'
import { type Report, rule } from '../rule.ts'

export default rule({
  id: 'ontbrekend-thema',
  severity: 'error',
  words: {
    nl: {
      title: 'Thema ontbreekt',
      message: ({ file, theme, suggestion }) =>
        `Het bestand ${file} ontbreekt; elke kring heeft een bestand voor elk thema, ook voor ${theme}.${didYouMean('nl', suggestion)}`,
      why: 'Alle kringen beantwoorden dezelfde thema’s, zodat ze naast elkaar te leggen zijn.',
      mend: 'Maak het bestand, ook als er nog weinig in staat; `ambitie: geen` zegt dat het thema hier bewust geen doel is.',
    },
    en: {
      title: 'Theme missing',
      message: ({ file, theme, suggestion }) =>
        `The file ${file} is missing; every kring has a file for every theme, ${theme} included.${didYouMean('en', suggestion)}`,
      why: 'All kringen answer the same themes, so that they can be put side by side.',
      mend: 'Create the file, even if there is little in it yet; `ambitie: geen` says that the theme is deliberately no goal here.',
    },
  },
  example: { file: 'noord/water.md', bad: null, good: '---\nthema: water\n---\n' },
  check(set: PlanSet, report: Report<{ file: string; theme: string; suggestion: string | null }>) {
    const { kringen, themes } = set.plans.config
    const { themes: meant } = misnamed(set)
    const there = new Set(set.files)
    for (const theme of themes) {
      for (const kring of kringen) {
        const file = `${kring.slug}/${theme.slug}.md`
        // A kring without any page of its own is reported as such, not twelve times.
        if (!there.has(`${kring.slug}/`) || there.has(file)) continue
        const suggestion = meant.get(theme.slug) ?? null
        // A file with a slip in its own name is told at that file.
        if (suggestion === null && strayLike(set, kring.slug, theme.slug)) continue
        const path = suggestion === null ? ['kringen', kring.slug] : ['themas', theme.slug]
        report({ file: CONFIG_FILE, at: { path, part: 'key' } }, { file, theme: theme.name, suggestion }, [], file)
        // What the configuration calls otherwise than every kring does, is told once.
        if (suggestion !== null) break
      }
    }
  },
})

/** Whether a kring has a file that is called nearly as a theme that it has none of, and as no other. */
function strayLike({ files, plans }: PlanSet, kring: string, theme: string): boolean {
  const themes = plans.config.themes.map(({ slug }) => slug)
  return namesIn(files, kring).some((name) => {
    const slug = name.endsWith('.md') ? name.slice(0, -'.md'.length) : ''
    const stray = slug !== '' && !slug.includes('/') && !themes.includes(slug) && !isSyncCopy(name)
    return stray && name !== KRING_FILE && nearest(slug, themes) === theme
  })
}
