/** What was asked last time and what came of it: in the report of a board and on an agenda. */
import type { RootContent } from 'mdast'
import { br, h, p, table, text } from '../../document/nodes.ts'
import type { Followed } from '../../history/follow-up.ts'
import type { Config } from '../../plan/model.ts'
import { nameIn, shortKring } from '../../plan/names.ts'
import { titleLink } from '../anchors.ts'
import { quoted } from '../prose.ts'
import type { FollowUp } from '../view/figures.ts'
import { asked } from './asked.ts'
import type { Scribe } from './scribe.ts'

/** The part with its heading; nothing where nothing was asked, or it isn't known. */
export function followUpPart(followUp: FollowUp | null, config: Config, one: boolean, scribe: Scribe): RootContent[] {
  if (followUp === null || followUp.followed.length === 0) return []
  const { words, numbers } = scribe
  return [
    h(3, words.followUp.title(followUp.name, numbers.date(followUp.asked)), 'opvolging'),
    ...followUpRows(followUp, config, one, scribe),
  ]
}

/** How many were decided and are open still, and a row for each. */
export function followUpRows({ followed }: FollowUp, config: Config, one: boolean, scribe: Scribe): RootContent[] {
  const say = scribe.words.followUp
  const counts = (['decided', 'open'] as const).map((of) => followed.filter(({ came }) => came === of).length)
  return [
    p(say.counted(followed.length, counts[0] ?? 0, counts[1] ?? 0)),
    table(
      [say.asked, say.why, say.came],
      followed.map((each) => [
        [titleLink(each.key, each.title), br, text(placeOf(each, config, one))],
        each.questions.map((question) => asked(question, scribe)).join('; '),
        cameLine(each, scribe),
      ]),
      [null, null, null],
      'ledger',
    ),
  ]
}

const placeOf = ({ kring, theme }: Followed, config: Config, one: boolean): string =>
  [...(one ? [] : [shortKring(config, kring)]), nameIn(config.themes, theme)].join(', ')

/** What came of it, in words. */
export function cameLine({ came, decision, again, by, into }: Followed, { words, numbers }: Scribe): string {
  const say = words.followUp
  if (came === 'decided' && decision) {
    const { date, forum, text: said } = decision
    const line = say.decided(numbers.when(date), forum && quoted(forum, 60), quoted(said, 200))
    return again ? `${line} ${say.again}` : line
  }
  if (came === 'postponed' && by !== null) return say.postponed(numbers.date(by))
  if (came === 'merged') return say.merged(quoted(into ?? '', 120))
  return say[came === 'decided' || came === 'postponed' ? 'open' : came]
}
