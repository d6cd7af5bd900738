/** A kring without a folder or a page of its own. */
import { didYouMean } from '../../language/did-you-mean.ts'
import { misnamed } from '../../plan/misnamed.ts'
import { CONFIG_FILE, isAmong, KRING_FILE, type PlanSet } from '../../plan/plan-set.ts'
import { type Report, rule } from '../rule.ts'

export default rule({
  id: 'ontbrekende-kringpagina',
  severity: 'error',
  words: {
    nl: {
      title: 'Kringpagina ontbreekt',
      message: ({ file, suggestion }) =>
        `${file} ontbreekt; elke kring heeft een pagina met zijn stip op de horizon.${didYouMean('nl', suggestion)}`,
      why: 'Op deze pagina staat waar de kring naartoe wil; elk rapport begint ermee.',
      mend: 'Maak de map en het bestand kring.md, met `kring: …` als eerste veld.',
    },
    en: {
      title: 'Kring page missing',
      message: ({ file, suggestion }) =>
        `${file} is missing; every kring has a page with its dot on the horizon.${didYouMean('en', suggestion)}`,
      why: 'This page says where the kring is heading; every report begins with it.',
      mend: 'Create the folder and the file kring.md, with `kring: …` as its first field.',
    },
  },
  example: { file: 'noord/kring.md', bad: null, good: '---\nkring: noord\n---\n' },
  check(set: PlanSet, report: Report<{ file: string; suggestion: string | null }>) {
    const { kringen: meant } = misnamed(set)
    for (const kring of set.plans.config.kringen) {
      const file = `${kring.slug}/${KRING_FILE}`
      const at = { path: ['kringen', kring.slug], part: 'key' } as const
      if (!isAmong(set.files, file))
        report({ file: CONFIG_FILE, at }, { file, suggestion: meant.get(kring.slug) ?? null }, [], file)
    }
  },
})
