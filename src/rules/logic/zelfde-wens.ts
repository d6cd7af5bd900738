/** Wishes of two kringen that are probably the same in other words. */
import { twinWishes } from '../../execution/twin-items.ts'
import type { Item, Theme } from '../../plan/model.ts'
import { shortKring } from '../../plan/names.ts'
import type { PlanSet } from '../../plan/plan-set.ts'
import { allProjects } from '../../plan/references.ts'
import { type Report, rule } from '../rule.ts'

export default rule({
  id: 'zelfde-wens',
  severity: 'advice',
  off: true,
  words: {
    nl: {
      title: 'Zelfde wens in twee kringen',
      message: ({ title, kring, other }) => `“${title}” lijkt op “${other}” in het plan van ${kring}.`,
      why: 'Kringen die hetzelfde willen, bereiken samen meer. Of het echt hetzelfde is, ziet alleen wie beide leest.',
      mend: 'Laat een project beide wensen oppakken (`wensen: […]`), of verwijs in de tekst naar de andere (`[…](../kring/thema.md#id)`). `masterplan twins` laat alle paren zien.',
    },
    en: {
      title: 'Same wish in two kringen',
      message: ({ title, kring, other }) => `“${title}” looks like “${other}” in the plan of ${kring}.`,
      why: 'Kringen that want the same get further together. Whether it really is the same is only seen by who reads both.',
      mend: 'Let a project take up both wishes (`wensen: […]`), or refer to the other in the text (`[…](../kring/theme.md#id)`). `masterplan twins` shows all pairs.',
    },
  },
  example: {
    file: 'zuid/energie.md',
    bad: '---\nthema: energie\n---\n\n## Wensen\n\n### Samen zonnestroom delen {#zonnestroom}\n\nDe daken liggen vol.\n',
    good: '---\nthema: energie\n---\n\n## Wensen\n\n### Samen zonnestroom delen {#zonnestroom}\n\nMet [Noord](../noord/energie.md#zonnestroom-delen).\n',
    beside: {
      'noord/energie.md':
        '---\nthema: energie\n---\n\n## Wensen\n\n### Zonnestroom delen {#zonnestroom-delen}\n\nDe daken liggen vol.\n',
    },
  },
  check(set: PlanSet, report: Report<{ title: string; kring: string; other: string }>) {
    const { config } = set.plans
    const together = [...allProjects(set.plans)].map(({ project }) => new Set(project.wishes))
    for (const { one, other } of twinWishes(set.plans, null)) {
      const [first, second] = [one.item.key, other.item.key]
      const isTaken = together.some((wishes) => [first, second].every((key) => key !== null && wishes.has(key)))
      if (isTaken || refers(one.item, other.theme) || refers(other.item, one.theme)) continue
      const at = { file: other.theme.file, at: { heading: other.item.heading } }
      const related = { file: one.theme.file, at: { heading: one.item.heading } }
      report(at, { title: other.item.title, kring: shortKring(config, one.theme.kring), other: one.item.title }, [
        related,
      ])
    }
  },
})

const refers = ({ prose }: Item, { kring, slug }: Theme): boolean => prose.includes(`${kring}/${slug}`)
