/** `masterplan sheet status [kring]`: which sheets went out and have not come back, as far as this folder knows. */
import { oneLine, safeJson } from '../../diagnostics/safe.ts'
import { wrap } from '../../diagnostics/wrap.ts'
import { recipientName } from '../../exchange/sheet/recipients.ts'
import { type SheetState, sheetStates } from '../../exchange/sheet/states.ts'
import { numbersIn } from '../../language/numbers.ts'
import { wordsIn } from '../../language/words.ts'
import { kringNamed, open } from '../../masterplan.ts'
import { shortKring } from '../../plan/names.ts'
import { daysBetween } from '../../plan/typed/dates.ts'
import { sheetNotes } from '../../workspace/kept/sheets.ts'
import { EXIT } from '../exit.ts'
import { paintFor } from '../terminal/paint.ts'
import { table } from '../terminal/table.ts'
import type { SheetOptions } from './options.ts'

/** Shows them, those that are still out first. */
export async function sheetStatus(options: SheetOptions, asked: readonly string[]): Promise<number> {
  const { host, language, today, json } = options
  const workspace = await open(host, options.root)
  const { config } = workspace.set.plans
  const { sheet: words } = wordsIn(language, config)
  const say = words.status
  const { entries, unreadable } = sheetNotes(host, workspace.root)
  const kringen = asked.map((name) => kringNamed(workspace, name).slug)
  const states = sheetStates(entries).filter(({ kring }) => kringen.length === 0 || kringen.includes(kring ?? ''))
  if (json) {
    host.out.write(`${safeJson({ version: 1, sheets: states, unreadable, knownOf: 'this folder' })}\n`)
    return EXIT.fine
  }
  const { shortDate } = numbersIn(language)
  const paint = paintFor(options, host.out)
  const width = Math.min(host.out.columns, 100)
  const missing = states.filter(({ back }) => back === null)
  const rows = [...missing, ...states.filter(({ back }) => back !== null)].map((state) => [
    state.kring === null ? words.guide.allKringen : oneLine(shortKring(config, state.kring)),
    oneLine(recipientName(recipientOf(state), config) ?? say.rest),
    shortDate(state.out),
    backOf(state),
  ])
  const columns = [
    { title: words.guide.origin.kring, spare: 1 },
    { title: say.for, flexible: true },
    { title: say.out },
    { title: say.back, paint: (text: string) => (text.startsWith(say.not(0)) ? paint.yellow(text) : text) },
  ]
  const notes = [
    ...(states.length === 0 ? [say.none] : [say.summary(missing.length, states.length)]),
    say.limits,
    ...(unreadable.length > 0 ? [say.unreadable(unreadable.length)] : []),
  ]
  if (states.length > 0) host.out.write(`${paint.bold(say.title)}\n\n${table(columns, rows, width, paint)}\n\n`)
  host.out.write(`${wrap(notes, width).join('\n')}\n`)
  return EXIT.fine

  function backOf({ back, out, leftOut }: SheetState): string {
    if (back === null) return say.not(Math.max(0, daysBetween(out, today)))
    return `${shortDate(back)}${leftOut > 0 ? ` (${say.left(leftOut)})` : ''}`
  }
}

function recipientOf({ lead, partner }: SheetState): Parameters<typeof recipientName>[0] {
  if (lead !== null) return { kind: 'lead', lead }
  return partner !== null ? { kind: 'partner', partner } : { kind: 'rest' }
}
