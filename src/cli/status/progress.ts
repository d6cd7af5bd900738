/** How far the kringen, or the themes of one, are by their milestones, with how that was weighed. */
import { wrap } from '../../diagnostics/wrap.ts'
import { wholePercent } from '../../execution/completeness.ts'
import type { Status } from '../../execution/status.ts'
import { wordsIn } from '../../language/words.ts'
import type { Config } from '../../plan/model.ts'
import { labelOf, nameIn } from '../../plan/names.ts'
import type { Screen } from '../terminal/screen.ts'
import { INDENT, labelled } from './facts.ts'

/** A line for each kring, or for one kring and its themes; nothing where no project has milestones. */
export function progressLines({ progress }: Status, config: Config, only: string | null, screen: Screen): string[] {
  const say = wordsIn(screen.language).tasks
  const shown = progress.filter(({ theme }) => only !== null || theme === null)
  const [first] = shown
  if (!first) return []
  const lines = shown.map(({ kring, theme, share, counted, projects }) => {
    const name = theme === null ? labelOf(config, kring, 24) : nameIn(config.themes, theme)
    return `${name}: ${say.rolled(share === null ? '–' : `${wholePercent(share)}%`, counted, projects)}`
  })
  const told = wrap([...lines, say.weight[first.weight]], screen.width - INDENT)
  return [...labelled(say.milestones, told, screen), '']
}
