/** A fund of which the plans together ask more than it has. */

import type { Spot } from '../../diagnostics/finding.ts'
import { numbersIn } from '../../language/numbers.ts'
import { CONFIG_FILE, type PlanSet } from '../../plan/plan-set.ts'
import { allProjects, factSpot } from '../../plan/references.ts'
import { mistyped } from '../../plan/unread.ts'
import { type Report, rule } from '../rule.ts'

/** `year`: null for all years with a ceiling together, where `undated` says how much has no year. Amounts are euro. */
interface Args {
  fund: string
  year: string | null
  asked: number
  undated: number
  ceiling: number
}

/** What a project asks of a fund in one year; null is in no year that the plan says. */
interface Ask {
  year: string | null
  amount: number
  spot: Spot
}

const SETTINGS = `formaat: 1
vereniging: Voorbeeld
kringen: { noord: { naam: Noord } }
themas: { energie: { naam: Energie } }
`

const [NL, EN] = [numbersIn('nl'), numbersIn('en')]

export default rule({
  id: 'fonds-overvraagd',
  severity: 'warning',
  words: {
    nl: {
      title: 'Meer gevraagd dan het fonds heeft',
      message: ({ fund, year, asked, undated, ceiling }) =>
        year === null
          ? `Alle plannen samen vragen ${NL.euro(asked)} van “${fund}”, waarvan ${NL.euro(undated)} zonder jaar, verwacht ten hoogste de plafonds samen: ${NL.euro(ceiling)}.`
          : `Alle plannen samen vragen in ${year} ${NL.euro(asked)} van “${fund}”, verwacht ten hoogste het plafond: ${NL.euro(ceiling)}.`,
      why: 'Elke kring telt zijn eigen vraag; pas bij elkaar blijkt dat het fonds niet alles kan betalen.',
      mend: 'Kies welke projecten wachten, zoek andere dekking of spreid over jaren; of pas het plafond aan in masterplan.yaml.',
    },
    en: {
      title: 'More asked than the fund has',
      message: ({ fund, year, asked, undated, ceiling }) =>
        year === null
          ? `All plans together ask ${EN.euro(asked)} of “${fund}”, of which ${EN.euro(undated)} in no stated year, expected at most the ceilings together: ${EN.euro(ceiling)}.`
          : `All plans together ask ${EN.euro(asked)} of “${fund}” in ${year}, expected at most the ceiling: ${EN.euro(ceiling)}.`,
      why: 'Each kring counts what it asks; only together does it show that the fund can’t pay for all of it.',
      mend: 'Choose which projects wait, find other funding or spread it over years; or change the ceiling in masterplan.yaml.',
    },
  },
  example: {
    file: 'masterplan.yaml',
    bad: `${SETTINGS}fondsen: { ondernemersfonds: { plafond: { 2027: 10000 } } }\n`,
    good: `${SETTINGS}fondsen: { ondernemersfonds: { plafond: { 2027: 20000 } } }\n`,
    beside: {
      'noord/kring.md': '---\nkring: noord\n---\n\n# Noord\n\n## Stip op de horizon\n\nEen stip.\n',
      'noord/energie.md':
        '---\nthema: energie\nprojecten:\n  hub:\n    kosten: 20000\n    dekking: { ondernemersfonds: { 2027: 15000 } }\n---\n\n# Energie\n\n## Projectvoorstellen\n\n### Hub {#hub}\n\nEen hub.\n',
    },
  },
  check(set: PlanSet, report: Report<Args>) {
    const { plans } = set
    for (const { slug, name: fund, ceiling } of plans.config.funds ?? []) {
      const years = Object.keys(ceiling)
      // Without a ceiling that could not be read nobody knows what there is.
      if (years.length === 0 || mistyped(set, CONFIG_FILE, ['fondsen', slug, 'plafond'])) continue
      const asks = asksOf(plans, slug)
      const told = (year: string | null, asked: readonly Ask[], most: number): void => {
        const sum = (some: readonly Ask[]): number =>
          Math.round(100 * some.reduce((all, { amount }) => all + amount, 0)) / 100
        if (sum(asked) <= most) return
        const undated = sum(asked.filter((ask) => ask.year === null))
        const path = ['fondsen', slug, 'plafond', ...(year === null ? [] : [year])]
        const spots = new Map(asked.map(({ spot }) => [JSON.stringify(spot), spot]))
        report(
          { file: CONFIG_FILE, at: { path, part: year === null ? 'key' : 'value' } },
          { fund, year, asked: sum(asked), undated, ceiling: most },
          [...spots.values()],
        )
      }
      for (const year of years)
        told(
          year,
          asks.filter((ask) => ask.year === year),
          ceiling[year] ?? 0,
        )
      // What has no year may be paid in any of them; a year without a ceiling is left out, since nothing is known of it.
      const total = years.reduce((sum, year) => sum + (ceiling[year] ?? 0), 0)
      const counted = asks.filter(({ year }) => year === null || years.includes(year))
      if (counted.some(({ year }) => year === null)) told(null, counted, total)
    }
  },
})

/** What all projects that go on or are finished ask of a fund. */
function asksOf(plans: PlanSet['plans'], slug: string): Ask[] {
  return [...allProjects(plans)].flatMap(({ theme, project }): Ask[] => {
    if (project.phase === 'vervallen') return []
    return project.funding.flatMap(({ partner, amount, years }): Ask[] => {
      if (partner !== slug || amount === null) return []
      const spot = factSpot(theme, project, ['dekking', slug])
      return years
        ? Object.entries(years).map(([year, part]) => ({ year, amount: part, spot }))
        : [{ year: null, amount, spot }]
    })
  })
}
