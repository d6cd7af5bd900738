/** Finds the workspace: the folder with `masterplan.yaml`, upwards from where the user is, or the one they name. */
import { dirname, join, resolve } from 'node:path'
import { CONFIG_FILE } from '../plan/plan-set.ts'
import type { Host } from './host.ts'
import { Misuse } from './misuse.ts'

/** The workspace folder. Throws a Misuse where there is none. */
export function findWorkspace(host: Host, root?: string): string {
  const start = resolve(host.cwd, root ?? '.')
  const found =
    root === undefined ? upwards(host, start) : [start, join(start, 'plans')].find((folder) => has(host, folder))
  if (found !== undefined) return found
  throw new Misuse({
    nl: `Er is geen ${CONFIG_FILE} in ${start}${root === undefined ? ' of een map daarboven' : ''}. Ga naar de map met de plannen, of wijs hem aan met --root MAP.`,
    en: `There is no ${CONFIG_FILE} in ${start}${root === undefined ? ' or a folder above it' : ''}. Go to the folder with the plans, or name it with --root DIR.`,
  })
}

function upwards(host: Host, start: string): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    const found = [folder, join(folder, 'plans')].find((candidate) => has(host, candidate))
    if (found !== undefined || folder === dirname(folder)) return found
  }
}

function has(host: Host, folder: string): boolean {
  return host.list(folder)?.some((entry) => entry.name === CONFIG_FILE) ?? false
}
