/** A project that went to a phase that does not follow the one it had. */
import { matchesOf } from '../../history/previous.ts'
import type { Phase } from '../../plan/model.ts'
import { CONFIG_FILE, type PlanSet } from '../../plan/plan-set.ts'
import { factsUnsure, mistyped } from '../../plan/unread.ts'
import { type Asking, type Report, rule, themeExample } from '../rule.ts'

const oneOf = (phases: readonly Phase[], locale: string): string =>
  new Intl.ListFormat(locale, { type: 'disjunction' }).format(phases.map((phase) => `“${phase}”`))

const at = (phase: Phase): { front: string; body: string } => ({
  front: `projecten:\n  hub:\n    fase: ${phase} # was on-hold\n`,
  body: '\n## Projectvoorstellen\n\n### Hub {#hub}\n',
})

export default rule({
  id: 'fase-overgang',
  severity: 'warning',
  words: {
    nl: {
      title: 'Fase overgeslagen',
      message: ({ title, from, to, allowed }) =>
        `“${title}” gaat van “${from}” naar ${to === null ? 'geen fase' : `“${to}”`}, verwacht ${oneOf(allowed, 'nl') || `dat het “${from}” blijft`}.`,
      why: 'Elke fase heeft een eigen besluit; wie er een overslaat, slaat ook dat besluit over.',
      mend: 'Zet het project in een fase die volgt, of leg in een besluit vast waarom het sneller kan en zet een uitzondering boven de regel. Mag een fase hier wel op volgen, zet dat dan bij `fasen` in masterplan.yaml.',
    },
    en: {
      title: 'Phase skipped',
      message: ({ title, from, to, allowed }) =>
        `“${title}” goes from “${from}” to ${to === null ? 'no phase' : `“${to}”`}, expected ${oneOf(allowed, 'en-GB') || `it to stay “${from}”`}.`,
      why: 'Every phase has a decision of its own; who skips one skips that decision too.',
      mend: 'Put the project in a phase that follows, or record in a decision why it can go faster and put an excuse above the line. If a phase may follow here after all, say so under `fasen` in masterplan.yaml.',
    },
  },
  example: { ...themeExample(at('afgerond'), at('idee')), previous: themeExample(at('on-hold'), at('on-hold')).good },
  check(
    set: PlanSet,
    report: Report<{ title: string; from: Phase; to: Phase | null; allowed: readonly Phase[] }>,
    { previous }: Asking,
  ) {
    if (!previous || mistyped(set, CONFIG_FILE, ['fasen'])) return
    const { transitions } = set.plans.config
    for (const { before, after } of matchesOf(previous.set, set)) {
      if (before?.item.kind !== 'project' || after?.item.kind !== 'project') continue
      const [from, to] = [before.item.phase, after.item.phase]
      if (from === null || from === to || (to !== null && transitions[from].includes(to))) continue
      const path = (id: string | null) => ['projecten', id ?? '', 'fase']
      // One that can't be read, for whatever is wrong above it, is told as such.
      if (to === null && factsUnsure(set, after.file)) continue
      report(
        { file: after.file, at: to ? { path: path(after.item.id), part: 'value' } : { heading: after.item.heading } },
        { title: after.item.title, from, to, allowed: transitions[from] },
        [{ file: before.file, at: { path: path(before.item.id), part: 'value' }, revision: previous.revision }],
      )
    }
  },
})
