/** You said, we did: per theme what came of the wishes of members, and of how many nothing came yet. */
import type { BlockContent, PhrasingContent, RootContent } from 'mdast'
import { h, list, p, strong, text } from '../../document/nodes.ts'
import { type Reply, resultOf } from '../../execution/replies.ts'
import type { Project } from '../../plan/model.ts'
import { shortKring } from '../../plan/names.ts'
import { titleLink } from '../anchors.ts'
import { led, prose } from '../prose.ts'
import { answerWords, didIn } from '../replies.ts'
import { type Heard, heardOf, hearsOf } from '../view/said.ts'
import type { AssociationView, KringView } from '../view/view.ts'
import type { Scribe } from './scribe.ts'

/** The section; nothing as long as nobody wrote down an answer. */
export function saidSection(view: KringView | AssociationView, scribe: Scribe): RootContent[] {
  if (!hearsOf(view)) return []
  const { words } = scribe
  const say = words.replies
  const themes = heardOf(view)
  const heard = themes.filter(({ heard }) => heard.length > 0)
  const where = ({ kring }: Heard): string => ('kringen' in view ? ` (${shortKring(view.config, kring)})` : '')
  const count = (what: Reply['what']): number =>
    themes.reduce((sum, { waiting }) => sum + waiting.filter((reply) => reply.what === what).length, 0)
  const quiet = [say.quiet.idea(count('idea')), say.quiet.waiting(count('waiting')), say.quiet.none(count('none'))]
  const told = quiet.filter((part) => part !== null)
  return [
    h(2, words.agenda.saidAndDone, 'u-zei-wij-deden'),
    ...(scribe.audience.kind === 'members' && !('kringen' in view)
      ? // A sheet of two pages has no room for a heading per theme.
        [said(heard.flatMap(({ name, heard }) => heard.map((one) => line(one, ` (${name})`, scribe))))]
      : heard.flatMap(({ name, heard }) => [h(3, name), said(heard.map((one) => line(one, where(one), scribe)))])),
    ...(told.length === 0 ? [] : [p(say.quiet.all(scribe.numbers.list(told), view.reach.unread.length === 0))]),
  ]
}

/** Each wish with what came of it, which on paper stand beside each other. */
function said(lines: BlockContent[][]): RootContent {
  const all = list(lines, 'said')
  return { ...all, data: { ...all.data, headed: true } }
}

function line({ wish, reply }: Heard, where: string, { words, numbers }: Scribe): BlockContent[] {
  const say = words.replies
  const title = [strong([titleLink(wish.key, wish.title)]), ...(where === '' ? [] : [text(where)]), text(': ')]
  if (reply.what === 'answered') {
    const { reason } = reply.answer
    const told = answerWords(reply.answer, say, numbers)
    return led([...title, text(reason === null ? told : `${told}: `)], reason ?? '', 3)
  }
  // Of what is finished the word has said so.
  const phase = ({ phase: of }: Project): string => (of === 'afgerond' ? '' : ` (${words.phases[of ?? 'idee']})`)
  const done = didIn(reply, say).flatMap(({ did, projects }, i): PhrasingContent[] => [
    text(i === 0 ? did : `, ${did}`),
    ...projects.flatMap((project, nth): PhrasingContent[] => [
      text(nth === 0 ? ' ' : ', '),
      titleLink(project.key, project.title),
      text(phase(project)),
    ]),
  ])
  const passedOn = reply.answer === null ? [] : [text(`, ${answerWords(reply.answer, say, numbers)}`)]
  const told = [...reply.projects.map(resultOf), reply.answer?.reason ?? ''].flatMap((source) => prose(source, 3))
  return [p([...title, ...done, ...passedOn, ...(told.length > 0 ? [text(':')] : [])]), ...told]
}
