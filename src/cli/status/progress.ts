/** How far the kringen, or the themes of one, are by their milestones, with how that was weighed. */
import { wrap } from '../../diagnostics/wrap.ts'
import { wholePercent } from '../../execution/completeness.ts'
import type { Status } from '../../execution/status.ts'
import { wordsIn } from '../../language/words.ts'
import type { Config } from '../../plan/model.ts'
import { labelOf, nameIn } from '../../plan/names.ts'
import type { Screen } from '../terminal/screen.ts'
import { INDENT, labelled } from './facts.ts'

/** A line for each kring; with one kring that of it, and how far its themes are behind it. Nothing where no project has milestones. */
export function progressLines({ progress }: Status, config: Config, only: string | null, screen: Screen): string[] {
  const say = wordsIn(screen.language, config).tasks
  const [first] = progress
  if (!first) return []
  const percent = (share: number | null): string => (share === null ? '–' : `${wholePercent(share)}%`)
  const themes = progress.flatMap(({ theme, share }) =>
    only === null || theme === null ? [] : [`${nameIn(config.themes, theme)} ${percent(share)}`],
  )
  const lines = progress.flatMap(({ kring, theme, share, counted, projects }) =>
    theme === null ? [`${labelOf(config, kring, 24)}: ${say.rolled(percent(share), counted, projects)}`] : [],
  )
  const weighed = [...themes, say.weight[first.weight]].join('; ')
  const told = wrap([...lines, weighed], screen.width - INDENT)
  return [...labelled(say.milestones, told, screen), '']
}
