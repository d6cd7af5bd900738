/** The phase and the signal of a project, which stand on one line of a report. */

import { refuse } from '../refuse.ts'
import { phaseIn, signalIn } from '../values/phase.ts'

/** The fields that become other by what stands there now. Throws a Misuse where a word is none that a plan has. */
export function stateFields(was: string, now: string): [field: string, value: string][] {
  const read = (text: string): [phase: string, signal: string | null] => {
    const [phase = '', signal = null] = text.split(/\s*[●▲■○]\s*/)
    if (signal !== null) return [phase.trim(), signal.trim()]
    const [, words = '', last = ''] = /^(.*?)(?:\s+(\S+))?$/.exec(phase.trim()) ?? []
    return phaseIn(phase) === null && signalIn(last) !== null ? [words, last] : [phase.trim(), null]
  }
  const [then, later] = [read(was), read(now)]
  const fields: [field: string, value: string][] = []
  if (then[0] !== later[0]) fields.push(['fase', phaseIn(later[0]) ?? refuse((why) => why.phase)])
  if (then[1] !== later[1]) {
    if (later[1] === null) refuse((why) => why.factGone)
    fields.push(['signaal', signalIn(later[1] ?? '') ?? refuse((why) => why.signal)])
  }
  return fields
}
