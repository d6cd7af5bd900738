/** Finds the workspace: the folder with `masterplan.yaml`, upwards from the files that are named or from where the user is, or the one they name. */
import { dirname, join, relative, resolve } from 'node:path'
import { numbersIn } from '../language/numbers.ts'
import { CONFIG_FILE } from '../plan/plan-set.ts'
import type { Host } from './host.ts'
import { Misuse } from './misuse.ts'

/** Thrown where there is no workspace; `below` are the folders with one further down, from where the user is. */
export class NoWorkspace extends Misuse {
  readonly below: readonly string[]

  constructor(words: Misuse['words'], below: readonly string[]) {
    super(words)
    this.below = below
  }
}

/** How far below is looked for a workspace to mention. */
const DEEPEST = 4
const MOST_FOLDERS = 500
const MOST_MENTIONED = 3

/**
 * The workspace folder: `root` where there is one, else above the paths that are asked about, which may be files, folders or patterns.
 * Throws a NoWorkspace where there is none, a Misuse where the paths are of several.
 */
export function findWorkspace(host: Host, root?: string, paths: readonly string[] = []): string {
  const start = resolve(host.cwd, root ?? '.')
  if (root !== undefined) {
    const named = [start, join(start, 'plans')].find((folder) => has(host, folder))
    return named ?? none(host, start, false)
  }
  const [found, other] = [...new Set(paths.flatMap((path) => upwards(host, resolve(start, path)) ?? []))]
  if (found !== undefined && other !== undefined)
    throw new Misuse({
      nl: `Deze bestanden horen bij meer dan één werkmap: ${found} en ${other}. Vraag ze een voor een, of wijs er een aan met --root MAP.`,
      en: `These files are of more than one workspace: ${found} and ${other}. Ask for one at a time, or name one with --root DIR.`,
    })
  return found ?? upwards(host, start) ?? none(host, start, true)
}

function none(host: Host, start: string, above: boolean): never {
  const folders = downwards(host, start).map((folder) => relative(host.cwd, folder))
  const below = folders.map((folder) => join(folder, CONFIG_FILE))
  const words = {
    nl: `Er is geen ${CONFIG_FILE} in ${start}${above ? ' of een map daarboven' : ''}${below.length > 0 ? `, wel ${numbersIn('nl').list(below)}` : ''}. Ga naar de map met de plannen, of wijs hem aan met --root MAP.${below.length > 0 ? '' : ' Een nieuw masterplan begint u met: masterplan init.'}`,
    en: `There is no ${CONFIG_FILE} in ${start}${above ? ' or a folder above it' : ''}${below.length > 0 ? `, but there is ${numbersIn('en').list(below)}` : ''}. Go to the folder with the plans, or name it with --root DIR.${below.length > 0 ? '' : ' A new masterplan starts with: masterplan init.'}`,
  }
  throw new NoWorkspace(words, folders)
}

function upwards(host: Host, start: string): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    const found = [folder, join(folder, 'plans')].find((candidate) => has(host, candidate))
    if (found !== undefined || folder === dirname(folder)) return found
  }
}

/** The workspaces below a folder, the nearest first; hidden folders and packages hold none. */
function downwards(host: Host, start: string): string[] {
  const found: string[] = []
  let [level, looked] = [[start], 0]
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
    const next: string[] = []
    for (const folder of level) {
      if (looked++ >= MOST_FOLDERS || found.length >= MOST_MENTIONED) return found
      for (const { name, folder: isFolder } of host.list(folder) ?? [])
        if (isFolder && !/^(\.|node_modules$)/.test(name)) next.push(join(folder, name))
    }
    for (const folder of next) if (has(host, folder)) found.push(folder)
    level = next
  }
  return found.slice(0, MOST_MENTIONED)
}

function has(host: Host, folder: string): boolean {
  return host.list(folder)?.some((entry) => entry.name === CONFIG_FILE) ?? false
}
