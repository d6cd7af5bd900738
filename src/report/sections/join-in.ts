/** How members can take part, from the settings: what, to whom they write, and when they can come. */
import type { Link, PhrasingContent, RootContent } from 'mdast'
import { h, p, text } from '../../document/nodes.ts'
import type { AssociationView, KringView } from '../view/view.ts'
import type { Scribe } from './scribe.ts'

/** The section; nothing where the association says nothing of it. A day that has passed is not named. */
export function joinInSection(
  { config, passport }: KringView | AssociationView,
  { words, numbers }: Scribe,
): RootContent[] {
  const { joinIn } = config
  if (!joinIn) return []
  const say = words.joinIn
  const { what, who, address, date } = joinIn
  const come = date === null || date < passport.today ? [] : [text(` ${say.come(numbers.date(date))}`)]
  return [
    h(2, say.title, 'doe-mee'),
    p([...(what === null ? [] : [text(`${what} `)]), ...linked(say.write(who, address), address), ...come]),
  ]
}

/** Whom to ask, for who gets a report from outside; nothing where the association doesn't say. */
export function contactLine(view: KringView | AssociationView, scribe: Scribe): RootContent[] {
  const said = contactSaid(view, scribe)
  return said === null ? [] : [p(said)]
}

/** The same as words; null where the association doesn't say. */
export function contactSaid({ config }: KringView | AssociationView, { words }: Scribe): PhrasingContent[] | null {
  const { who = null, address = null } = config.joinIn ?? {}
  return who === null && address === null ? null : linked(words.joinIn.contact(who, address), address)
}

/** A sentence in which the address can be followed. */
export function linked(sentence: string, address: string | null): PhrasingContent[] {
  const url = address && targetOf(address)
  const at = address === null ? -1 : sentence.lastIndexOf(address)
  if (!url || at === -1 || address === null) return [text(sentence)]
  const link: Link = { type: 'link', url, children: [text(address)] }
  return [text(sentence.slice(0, at)), link, text(sentence.slice(at + address.length))].filter(
    (node) => node.type === 'link' || node.value !== '',
  )
}

/** Only addresses of mail and of the web can be followed. */
function targetOf(address: string): string | null {
  if (/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(address)) return `mailto:${address}`
  return /^https?:\/\/[^\s"<>]+$/.test(address) ? address : null
}
