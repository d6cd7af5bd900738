/** How git merges plans now, and how it would: lines of `.gitattributes`, which everybody gets, and a setting of this clone. */
import { join, relative, sep } from 'node:path'
import { oneLine } from '../../diagnostics/safe.ts'
import type { Language } from '../../language/language.ts'
import { wordsIn } from '../../language/words.ts'
import { DRIVER, driverCommand, withAttributes, withoutAttributes } from '../../workspace/git/merge-driver.ts'
import type { Host } from '../../workspace/host.ts'
import { bothLanguages, Misuse } from '../../workspace/misuse.ts'

/** A text or a setting before and after; null is none. */
interface Step {
  was: string | null
  now: string | null
}

export interface Setting {
  top: string
  /** The path of `.gitattributes` in the top folder. */
  file: string
  attributes: Step
  command: Step
}

/** What is set for a workspace, and what is to be, or with `remove` is not to be any more. Throws a Misuse outside a repository. */
export function settingOf(host: Host, root: string, remove: boolean): Setting {
  const top = host.git(root, ['rev-parse', '--show-toplevel'])?.replace(/\r?\n$/, '')
  if (!top) throw new Misuse(bothLanguages((l) => wordsIn(l).merging.noRepository(oneLine(root))))
  const file = join(top, '.gitattributes')
  const content = host.read(file, top)
  if (typeof content === 'string' && content !== 'missing')
    throw new Misuse(bothLanguages((l) => wordsIn(l).merging.unreadable(oneLine(file))))
  const was = typeof content === 'string' ? null : new TextDecoder('utf-8', { ignoreBOM: true }).decode(content)
  const folder = relative(host.real(top), host.real(root)).split(sep).join('/')
  const text = remove ? withoutAttributes(was ?? '') : withAttributes(was ?? '', folder)
  const set = host.git(root, ['config', '--local', '--get', `merge.${DRIVER}.driver`])?.replace(/\r?\n$/, '') ?? null
  return {
    top,
    file,
    attributes: { was, now: was === null && text === '' ? null : text },
    command: { was: set, now: remove ? null : driverCommand(host.program) },
  }
}

/** What would be written, in paragraphs; none where all is as it is to be. */
export function toldOf({ file, attributes, command }: Setting, language: Language): string[] {
  const { merging } = wordsIn(language)
  const told: string[] = []
  const lines = (text: string | null): string[] => (text ?? '').split(/\r?\n/).filter((line) => line !== '')
  const list = (some: readonly string[]): string => some.map((line) => `  ${oneLine(line)}`).join('\n')
  const added = lines(attributes.now).filter((line) => !lines(attributes.was).includes(line))
  const gone = lines(attributes.was).filter((line) => !lines(attributes.now).includes(line))
  if (added.length > 0) told.push(`${merging.adds(oneLine(file))}\n${list(added)}`)
  if (gone.length > 0) told.push(`${merging.takes(oneLine(file))}\n${list(gone)}`)
  if (command.was !== command.now)
    told.push(command.now === null ? merging.unsets : `${merging.sets}\n${list([command.now])}`)
  return told
}

/** Writes what is to be. */
export function writeSetting(host: Host, root: string, { top, file, attributes, command }: Setting): void {
  const { was, now } = attributes
  if (now !== null && now !== was) host.replace([{ path: file, was, content: now }], top)
  const config = (...args: string[]): unknown => host.git(root, ['config', '--local', ...args])
  if (command.now === null && command.was !== null) config('--remove-section', `merge.${DRIVER}`)
  if (command.now === null || command.now === command.was) return
  config(`merge.${DRIVER}.name`, 'masterplan, field by field')
  config(`merge.${DRIVER}.driver`, command.now)
}
