/** The phase and the signal of a project, which stand on one line of a report. */

import { bareWords } from '../../diagnostics/bare.ts'
import { wordsIn } from '../../language/words.ts'
import { refuse } from '../refuse.ts'
import { phaseIn, signalIn } from '../values/phase.ts'

/** What a report says where a project has no phase: as much as nothing. */
const NONE = ['', ...(['nl', 'en'] as const).map((language) => bareWords(wordsIn(language).noPhase))]

/** The fields that become other by what stands there now. Throws a Misuse where a word is none that a plan has. */
export function stateFields(was: string, now: string): [field: string, value: string][] {
  const read = (text: string): [phase: string | null, signal: string | null] => {
    const [phase, signal] = parted(text)
    return [NONE.includes(bareWords(phase)) ? null : phase, signal]
  }
  const [then, later] = [read(was), read(now)]
  const fields: [field: string, value: string][] = []
  if (then[0] !== later[0]) {
    if (later[0] === null) refuse((why) => why.factGone)
    fields.push(['fase', phaseIn(later[0]) ?? refuse((why) => why.phase)])
  }
  if (then[1] !== later[1]) {
    if (later[1] === null) refuse((why) => why.factGone)
    fields.push(['signaal', signalIn(later[1]) ?? refuse((why) => why.signal)])
  }
  return fields
}

/** Whether of the two the report changed the one, and the plan the other. */
export function changedApart(was: string | null, now: string | null, there: string | null): boolean {
  const [then, says, current] = [was, now, there].map((text) => parted(text ?? ''))
  return [0, 1].every((i) => then?.[i] === says?.[i] || then?.[i] === current?.[i])
}

function parted(text: string): [phase: string, signal: string | null] {
  const [phase = '', signal = null] = text.split(/\s*[●▲■○]\s*/)
  if (signal !== null) return [phase.trim(), signal.trim()]
  const [, words = '', last = ''] = /^(.*?)(?:\s+(\S+))?$/.exec(phase.trim()) ?? []
  return phaseIn(phase) === null && signalIn(last) !== null ? [words, last] : [phase.trim(), null]
}
