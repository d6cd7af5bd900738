/** `masterplan wishes import FORM`: a form with wishes of members into the queue; what it prints quotes no answer. */
import { oneLine, safeJson } from '../../diagnostics/safe.ts'
import { wordsIn } from '../../language/words.ts'
import { open, type Workspace } from '../../masterplan.ts'
import { nameIn } from '../../plan/names.ts'
import { bytesOf } from '../../survey/verbs.ts'
import { intakeFailure } from '../../wishes/failure.ts'
import { type Asked, type Intake, intake } from '../../wishes/intake.ts'
import { readQueue, writeQueue } from '../../wishes/queue.ts'
import { alikeOf, changes } from '../../wishes/told.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'
import { findTheme } from '../../workspace/named/find-item.ts'
import { findKring } from '../../workspace/named/find-kring.ts'
import { EXIT } from '../exit.ts'
import { choiceOf } from '../survey/options.ts'
import { paintFor } from '../terminal/paint.ts'
import { importScreen } from './import-screen.ts'
import type { WishesOptions } from './options.ts'

/** Reads the form and writes the queue, unless it is a dry run. The exit code is 1 where answers wait for somebody to look at them. */
export async function importForm(options: WishesOptions, words: readonly string[]): Promise<number> {
  const { host, language, today, dryRun, json } = options
  const [file, ...more] = words
  if (file === undefined)
    throw new Misuse(bothLanguages((l) => wordsIn(l).cli.missingArgument(wordsIn(l).cli.placeholder.path)))
  if (more.length > 0) throw new Misuse(bothLanguages((l) => wordsIn(l).intake.tooMany(oneLine(more.join(' ')))))
  const workspace = await open(host, options.root)
  const { root, set } = workspace
  const found = await taken(options, workspace, bytesOf(host, file), askedOf(options, workspace))
  if (found === null) {
    host.err.write(`${wordsIn(language).edit.declined}\n`)
    return EXIT.fine
  }
  const alike = alikeOf(found, set.plans)
  const isChanged = changes(found, readQueue(host, root))
  if (!dryRun && isChanged) writeQueue(host, root, found.queue, today)
  if (json) host.out.write(`${safeJson(dataOf(found, alike, !dryRun && isChanged))}\n`)
  else {
    const screen = { language, paint: paintFor(options, host.out), width: Math.min(host.out.columns, 120) }
    host.out.write(
      `${importScreen(
        found,
        alike.map(({ number }) => number),
        set.plans.config,
        screen,
        dryRun === true,
      )}\n`,
    )
  }
  // Somebody still has to look at what was held back, and at what is of no kring.
  return found.held.length + found.left.noKring.length > 0 ? EXIT.findings : EXIT.fine
}

/** What the form gives; a person at the terminal is asked what it doesn't say. Null is from a person who would rather not. */
async function taken(
  options: WishesOptions,
  workspace: Workspace,
  bytes: Uint8Array,
  asked: Asked,
): Promise<Intake | null> {
  const { host, root } = workspace
  const { config } = workspace.set.plans
  const found = await intake(bytes, config, readQueue(host, root), asked, options.today)
  if (!('fail' in found)) return found
  const person = options.json ? null : host.dialogue
  const say = wordsIn(options.language, config).intake
  if (person && (found.fail === 'no-wish' || found.fail === 'several') && found.headers.length > 0) {
    const choices = found.headers.map((header) => ({ value: header, label: oneLine(header) }))
    const column = await person.select({ message: say.askColumn, options: choices })
    return column === null ? null : taken(options, workspace, bytes, { ...asked, columns: [column] })
  }
  if (person && found.fail === 'no-kring') {
    const choices = config.kringen.map(({ slug }) => ({ value: slug, label: nameIn(config.kringen, slug) }))
    const kring = await person.select({ message: say.askKring, options: choices })
    return kring === null ? null : taken(options, workspace, bytes, { ...asked, kring })
  }
  throw new Misuse(bothLanguages((l) => intakeFailure(found, config, l)))
}

function askedOf(options: WishesOptions, { set: { plans } }: Workspace): Asked {
  const { config } = plans
  const [only, ...others] = config.kringen
  const alone = only && others.length === 0 ? only.slug : null
  const rows = [...choiceOf({ ...options, keep: options.keep ?? '' }).keep]
  return {
    columns: options.column ?? [],
    themeColumn: options.themeColumn ?? null,
    sheet: options.sheet ?? null,
    kring: options.kring === undefined ? alone : findKring(options.kring, config),
    theme: options.theme === undefined ? null : findTheme(options.theme, plans),
    keep: new Set(rows.filter((row) => typeof row === 'number')),
  }
}

/** What was done, as data: what the screen tells, and no answer. */
function dataOf(found: Intake, alike: readonly object[], written: boolean): object {
  const { columns, rows, added, known, held, left, guessed, ignored } = found
  const wishes = added.map(({ number, kring, theme, times }) => ({ number, kring, theme, times }))
  return {
    version: 1,
    rows,
    columns,
    added: wishes,
    known,
    held,
    left,
    ...(guessed.length > 0 && { guessed }),
    ...(ignored.length > 0 && { ignored }),
    alike,
    written,
  }
}
