/** The survey of a kring beside its latest earlier one: share and place then and now, and what is more than chance. */
import type { RootContent } from 'mdast'
import { h, note, p, table } from '../../document/nodes.ts'
import { nameIn } from '../../plan/names.ts'
import type { KringFacts } from '../view/view.ts'
import { placeText, points, waveIntro, waveOutcome } from '../wave-words.ts'
import type { Scribe } from './scribe.ts'

/** The part of the priorities; nothing where there is no earlier survey. Members read only what came of it. */
export function sinceWave({ shift, config }: KringFacts, { words, numbers, audience }: Scribe): RootContent[] {
  if (shift === null) return []
  const say = words.measures
  const told = shift.state === 'told'
  const share = (value: number | null): string => (value === null ? '–' : numbers.percent(value))
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
  const rows = shift.themes.map((t) => [
    nameIn(config.themes, t.slug),
    placeText(t.before),
    placeText(t.now),
    ...(told
      ? [
          share(t.before.share),
          share(t.now.share),
          points(t.difference, 'difference', numbers),
          points(t.margin, 'margin', numbers),
          t.real ? say.yes : say.no,
        ]
      : []),
  ])
  return [
    head,
    p(intro.join(' ')),
    table(columns, rows, [null, ...columns.slice(1).map(() => 'right' as const)]),
    p(outcome.join(' ')),
    ...(told ? [note('legend', say.how)] : []),
  ]
}
