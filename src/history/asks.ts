/** What partners were asked then × now: the same thing of the same partner is one ask, and what is left of a partner goes by its place. */
import type { Ask } from '../plan/model.ts'
import type { ItemFact } from './compare.ts'
import { isAlike, isSame } from './same.ts'

/** What became of the asks of a project: those of then in their order, new ones last. */
export function askChanges(before: readonly Ask[], after: readonly Ask[]): ItemFact[] {
  const rest = [...after]
  const take = (fits: (ask: Ask) => boolean): Ask | null => {
    const at = rest.findIndex(fits)
    return at === -1 ? null : (rest.splice(at, 1)[0] ?? null)
  }
  const same = before.map((from) => ({
    from,
    to: take((ask) => ask.partner === from.partner && isSame(ask.what, from.what)),
  }))
  const pairs = same.map(({ from, to }) => ({ from, to: to ?? take((ask) => ask.partner === from.partner) }))
  return [
    ...pairs.filter(({ from, to }) => !isAlike(from, to)).map(({ from, to }): ItemFact => told(from, to)),
    ...rest.map((to): ItemFact => told(null, to)),
  ]
}

const told = (from: Ask | null, to: Ask | null): ItemFact => ({
  fact: 'ask',
  partner: (to ?? from)?.partner ?? '',
  from,
  to,
})
