/** A partner, branche, agenda or criterion that masterplan.yaml doesn’t know. */

import type { Spot } from '../../diagnostics/finding.ts'
import { NameIndex } from '../../diagnostics/name-index.ts'
import { slipOf } from '../../diagnostics/suggest.ts'
import { didYouMean } from '../../language/did-you-mean.ts'
import type { Config, Kring, Plans } from '../../plan/model.ts'
import { once } from '../../plan/once.ts'
import { CONFIG_FILE, type PlanSet } from '../../plan/plan-set.ts'
import { FIELDS, placedIn } from '../../plan/references.ts'
import { nameUnread } from '../../plan/unread.ts'
import { type Report, rule, themeExample } from '../rule.ts'

const LISTS = {
  nl: {
    branches: 'de branches',
    partners: 'de partners',
    agendas: 'de agenda’s en hun lijnen',
    criteria: 'de criteria',
  },
  en: {
    branches: 'the branches',
    partners: 'the partners',
    agendas: 'the agendas and their lines',
    criteria: 'the criteria',
  },
} as const

type List = keyof typeof LISTS.nl

/** `times`: how often the plans agree on a name that the configuration doesn't have; null for a single slip. */
interface Args {
  name: string
  list: List
  suggestion: string | null
  known: string[]
  times: number | null
}

export default rule({
  id: 'onbekende-naam',
  severity: 'error',
  words: {
    nl: {
      title: 'Onbekende naam',
      message: ({ name, list, suggestion, times }) =>
        times !== null
          ? `In de plannen staat ${times} keer “${name}”, en ${suggestion === null ? `hier staat niets bij ${LISTS.nl[list]}` : `hier “${suggestion}”`}, verwacht tweemaal hetzelfde.`
          : `“${name}” staat niet bij ${LISTS.nl[list]} in masterplan.yaml.${didYouMean('nl', suggestion)}`,
      why: 'Partners, branches, agenda’s en criteria worden over alle kringen bij elkaar opgeteld; dat kan alleen met dezelfde namen.',
      mend: 'Verbeter de naam, of voeg hem toe in masterplan.yaml.',
    },
    en: {
      title: 'Unknown name',
      message: ({ name, list, suggestion, times }) =>
        times !== null
          ? `The plans say “${name}” ${times} times, and ${suggestion === null ? `there is nothing among ${LISTS.en[list]} here` : `here it is “${suggestion}”`}, expected the same in both.`
          : `“${name}” is not among ${LISTS.en[list]} in masterplan.yaml.${didYouMean('en', suggestion)}`,
      why: 'Partners, branches, agendas and criteria are added up over all kringen; that takes the same names everywhere.',
      mend: 'Correct the name, or add it to masterplan.yaml.',
    },
  },
  example: themeExample(
    { front: 'wensen:\n  zon-delen: { branches: [zorgg] }\n', body: '\n## Wensen\n\n### Zon delen {#zon-delen}\n' },
    { front: 'wensen:\n  zon-delen: { branches: [zorg] }\n', body: '\n## Wensen\n\n### Zon delen {#zon-delen}\n' },
  ),
  check(set: PlanSet, report: Report<Args>) {
    const { config } = set.plans
    const known: Record<List, string[]> = {
      branches: config.branches.map((b) => b.slug),
      partners: config.partners.map((p) => p.slug),
      agendas: config.agendas.flatMap((a) => [a.slug, ...a.lines.map((line) => `${a.slug}/${line.slug}`)]),
      criteria: config.criteria.map((c) => c.id),
    }
    // One that is over would be refused as well.
    const over = new Set(config.agendas.flatMap((a) => (a.status === 'vervallen' ? [a.slug] : [])))
    const usable = {
      ...known,
      agendas: known.agendas.filter((name) => !over.has(name.split('/')[0] ?? '')),
    }
    const names = (list: List): NameIndex => {
      const index = indexes.get(list) ?? new NameIndex(usable[list])
      indexes.set(list, index)
      return index
    }
    const indexes = new Map<List, NameIndex>()
    // A fund is a partner too, and says nothing of whether the list of partners was read.
    const funds = new Set(config.funds?.map((fund) => fund.slug))
    const read = { ...known, partners: known.partners.filter((name) => !funds.has(name)) }
    const there = new Set(Object.entries(known).flatMap(([list, own]) => own.map((name) => `${list} ${name}`)))
    const own = usesAbove(set.plans)
    const lost = [
      ...own.filter(({ called }) => !there.has(called)),
      ...set.plans.kringen.flatMap(lostOf(config, there)),
    ]
    if (lost.length === 0) return
    const uses = [...own, ...set.plans.kringen.flatMap(usesIn)]
    const counts = new Map<string, number>()
    for (const { called } of uses) counts.set(called, (counts.get(called) ?? 0) + 1)
    const count = (list: List, name: string): number => counts.get(`${list} ${name}`) ?? 0
    const told = new Set<string>()
    for (const { list, name, spot, called } of lost) {
      if (told.has(called)) continue
      // What the configuration has and could not be read is told there.
      if (listsOf(list, name).some((path) => nameUnread(set, path, read[list], name.split('/').at(-1) ?? ''))) continue
      const near = names(list).nearest(name)
      const suggestion = near === null ? null : (usable[list][near.at] ?? null)
      const times = count(list, name)
      // Many plans that agree with each other and not with the configuration are probably right, so it is told once, there.
      const agreed = times > 2 && (suggestion === null ? known[list].length === 0 : count(list, suggestion) === 0)
      if (!agreed) {
        // Every project is scored on every criterion: of one that none is scored on the slip may stand in the configuration.
        const unused = list === 'criteria' && suggestion !== null && count(list, suggestion) === 0
        report(spot, { name, list, suggestion, known: unused ? [] : known[list], times: null })
        continue
      }
      told.add(called)
      const at = { path: suggestion === null ? ['kringen'] : pathOf(list, suggestion), part: 'key' } as const
      report({ file: CONFIG_FILE, at }, { name, list, suggestion, known: [], times }, [spot])
    }
  },
  fix({ name, known }, { range }) {
    const meant = slipOf(name, known)
    return meant === null ? null : [{ ...range, text: meant }]
  },
})

/** A use of a name of a list; `called` is both. */
interface Use {
  list: List
  name: string
  called: string
  spot: Spot
}

const use = (list: List, name: string, spot: Spot): Use => ({ list, name, called: `${list} ${name}`, spot })

/** The uses of names in the configuration itself. */
function usesAbove({ config }: Plans): Use[] {
  const { municipality } = config.report
  const at = { path: ['rapport', 'gemeente'], part: 'value' } as const
  return municipality === null ? [] : [use('partners', municipality, { file: CONFIG_FILE, at })]
}

const LOST = new WeakMap<Config, (kring: Kring) => Use[]>()

/** Gives the uses in a kring of names that aren't `there`, which is what the configuration has. */
function lostOf(config: Config, there: ReadonlySet<string>): (kring: Kring) => Use[] {
  const lost = LOST.get(config) ?? once((kring) => usesIn(kring).filter(({ called }) => !there.has(called)))
  LOST.set(config, lost)
  return lost
}

/** Every use of a name of the configuration in a kring. */
const usesIn = once((kring: Kring): Use[] =>
  placedIn(kring).flatMap(({ theme, item }) => {
    const of = (list: List, field: string, names: readonly string[], part: 'key' | 'value'): Use[] =>
      names.map((name) =>
        use(list, name, { file: theme.file, at: { path: [FIELDS[item.kind], item.id ?? '', field, name], part } }),
      )
    const branches = of('branches', 'branches', item.branches ?? [], 'value')
    if (item.kind !== 'project') return branches
    const funders = [...item.funding.map((f) => f.partner), ...(item.strangers ?? [])]
    return [
      ...branches,
      ...of('partners', 'partners', item.partners, 'value'),
      ...of('partners', 'gevraagd', [...new Set(item.asks.map((ask) => ask.partner))], 'key'),
      ...of('partners', 'dekking', funders, 'key'),
      ...of('agendas', 'agendas', item.agendas, 'value'),
      ...of('criteria', 'scores', Object.keys(item.scores), 'key'),
    ]
  }),
)

/** The paths of the lists in the configuration that a name is looked up in. */
function listsOf(list: List, name: string): string[][] {
  const [agenda = '', line] = name.split('/')
  // A fund puts in money as a partner does.
  const funds = list === 'partners' ? [['fondsen']] : []
  return [pathOf(list, '').slice(0, -1), ...funds, ...(line === undefined ? [] : [['agendas', agenda, 'lijnen']])]
}

/** Where a name of a list stands in the configuration. */
function pathOf(list: List, name: string): string[] {
  if (list === 'criteria') return ['prioritering', 'projecten', 'criteria', name]
  const [agenda = '', line] = name.split('/')
  if (list === 'agendas') return line === undefined ? ['agendas', agenda] : ['agendas', agenda, 'lijnen', line]
  return [list, name]
}
