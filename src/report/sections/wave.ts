/** The survey of a kring beside its latest earlier one: share and place then and now, and what is more than chance. */
import type { RootContent } from 'mdast'
import { h, note, p, table } from '../../document/nodes.ts'
import type { KringFacts } from '../view/view.ts'
import { waveIntro, waveOutcome, waveRows } from '../wave-words.ts'
import type { Scribe } from './scribe.ts'

/** The part of the priorities; nothing where there is no earlier survey. Members read only what came of it. */
export function sinceWave({ shift, config }: KringFacts, { words, numbers, audience }: Scribe): RootContent[] {
  if (shift === null) return []
  const say = words.measures
  const told = shift.state === 'told'
  const intro = waveIntro(shift, config, words, numbers)
  const outcome = waveOutcome(shift, config, words, numbers)
  const head = h(3, say.since(shift.year), `sinds-${shift.year}`)
  if (audience.kind === 'members' || shift.themes.length === 0) return [head, p([...intro, ...outcome].join(' '))]
  const columns = [
    words.theme,
    say.placeThen(shift.year),
    say.placeNow,
    ...(told ? [say.shareThen(shift.year), say.shareNow, say.difference, say.margin, say.verdict] : []),
  ]
  const rows = waveRows(shift, config, numbers, { real: say.yes, chance: say.no })
  return [
    head,
    p(intro.join(' ')),
    table(columns, rows, [null, ...columns.slice(1).map(() => 'right' as const)]),
    p(outcome.join(' ')),
    ...(told ? [note('legend', say.how)] : []),
  ]
}
