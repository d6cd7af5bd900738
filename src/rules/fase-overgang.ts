/** A project that went to a phase that does not follow the one it had. */
import { matchesOf } from '../history/previous.ts'
import type { Phase } from '../plan/model.ts'
import type { PlanSet } from '../plan/plan-set.ts'
import { type Asking, type Report, rule, themeExample } from './rule.ts'

const at = (phase: Phase): { front: string; body: string } => ({
  front: `projecten:\n  hub:\n    fase: ${phase}\n`,
  body: '\n## Projectvoorstellen\n\n### Hub {#hub}\n',
})

export default rule({
  id: 'fase-overgang',
  severity: 'warning',
  words: {
    nl: {
      title: 'Fase overgeslagen',
      message: ({ title, from, to, allowed }) =>
        `“${title}” gaat van ${from} naar ${to}, verwacht ${allowed.length > 0 ? allowed.join(' of ') : `dat het ${from} blijft`}.`,
      why: 'Elke fase heeft een eigen besluit; wie er een overslaat, slaat ook dat besluit over.',
      mend: 'Zet het project in een fase die volgt, of leg in een besluit vast waarom het sneller kan en zet een uitzondering boven de regel. Welke fasen op elkaar mogen volgen, staat in masterplan.yaml bij `fasen`.',
    },
    en: {
      title: 'Phase skipped',
      message: ({ title, from, to, allowed }) =>
        `“${title}” goes from ${from} to ${to}, expected ${allowed.length > 0 ? allowed.join(' or ') : `it to stay ${from}`}.`,
      why: 'Every phase has a decision of its own; who skips one skips that decision too.',
      mend: 'Put the project in a phase that follows, or record in a decision why it can go faster and put an excuse above the line. Which phases may follow each other stands under `fasen` in masterplan.yaml.',
    },
  },
  example: { ...themeExample(at('afgerond'), at('vervallen')), previous: themeExample(at('idee'), at('idee')).good },
  check(
    set: PlanSet,
    report: Report<{ title: string; from: Phase; to: Phase; allowed: readonly Phase[] }>,
    { previous }: Asking,
  ) {
    if (!previous) return
    const { transitions } = set.plans.config
    for (const { before, after } of matchesOf(previous, set)) {
      if (before?.item.kind !== 'project' || after?.item.kind !== 'project') continue
      const [from, to] = [before.item.phase, after.item.phase]
      if (from === null || to === null || from === to || transitions[from].includes(to)) continue
      const path = (id: string | null) => ['projecten', id ?? '', 'fase']
      report(
        { file: after.file, at: { path: path(after.item.id), part: 'value' } },
        { title: after.item.title, from, to, allowed: transitions[from] },
        [{ file: before.file, at: { path: path(before.item.id), part: 'value' }, revision: previous.revision }],
      )
    }
  },
})
