/** `masterplan ask PROJECT PARTNER WHAT --by DATE`: what a partner is asked; with `--answer` what it said. */
import { ask as askPartner } from '../../verbs/ask.ts'
import { findAnyItem } from '../../workspace/named/find-item.ts'
import { changeBy } from '../output/change.ts'
import type { Offered } from '../output/offerable.ts'
import { dayTyped } from '../typed-date.ts'

interface Options extends Offered {
  by?: string
  answer?: string
  on?: string
}

/** Notes a question or an answer; the exit code is that of `offer`. */
export async function ask(
  options: Options,
  { project, ...asked }: { project: string; partner: string; what: string },
): Promise<number> {
  const { today, by = null, answer = null, on } = options
  return changeBy(options, ({ set: { plans } }, pen) => {
    const day = on === undefined ? today : dayTyped(options, on, 'past', '--on')
    askPartner(findAnyItem(project, plans), { ...asked, by, answer, on: day, today }, plans.config, pen)
    return { names: ['gevraagd'] }
  })
}
