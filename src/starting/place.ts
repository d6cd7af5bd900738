/** Where a new plan comes: the folder, and why it can't come there. Nothing that is there is ever written over. */
import { dirname, join, relative, resolve } from 'node:path'
import { oneLine } from '../diagnostics/safe.ts'
import { wordsIn } from '../language/words.ts'
import { CONFIG_FILE } from '../plan/plan-set.ts'
import type { Host } from '../workspace/host.ts'
import { bothLanguages, Misuse } from '../workspace/misuse.ts'

/** How many files in the way are named. */
const MOST_NAMED = 4

/** The folder that is meant. Throws a Misuse where it is a file, or where there is a plan already, in it or around it. */
export function placeFor(host: Host, folder = '.', root = '.'): string {
  const place = resolve(host.cwd, root, folder)
  if (host.list(place) === null && host.read(place, place) !== 'missing')
    throw new Misuse(bothLanguages((l) => wordsIn(l).init.isFile(shown(host, place))))
  const there = [join(place, 'plans'), ...upwards(place)].find((each) => holdsPlan(host, each))
  if (there !== undefined)
    throw new Misuse((l, by) => wordsIn(l, by).init.isWorkspace(shown(host, join(there, CONFIG_FILE))))
  return place
}

/** Throws a Misuse where some of these files are there already with something in them. */
export function refuseOverwriting(host: Host, root: string, files: readonly string[]): void {
  const taken = files.filter((file) => {
    const bytes = host.read(join(root, file), root)
    return typeof bytes === 'string' ? bytes !== 'missing' : bytes.length > 0
  })
  if (taken.length === 0) return
  const named = taken.slice(0, MOST_NAMED).map((file) => shown(host, join(root, file)))
  throw new Misuse(bothLanguages((l) => wordsIn(l).init.inTheWay(named, taken.length - named.length)))
}

/** Where an editor finds the JSON Schema of `masterplan.yaml`, from its folder; null where masterplan isn't installed there. */
export function schemaFrom(host: Host, root: string): string | null {
  const schema = 'node_modules/masterplan/templates/schema/masterplan.schema.json'
  const found = upwards(root).find((folder) => typeof host.read(join(folder, schema), folder) !== 'string')
  const path = found === undefined ? null : relative(root, join(found, schema)).replaceAll('\\', '/')
  return path !== null && /^[\w./-]+$/.test(path) ? path : null
}

/** A path as people see it from where they are. */
export function shown(host: Host, path: string): string {
  return oneLine(relative(host.cwd, path) || '.')
}

/** How a command finds a folder from where people are: by itself, or by this option. */
export function rootOption(host: Host, root: string): string {
  const path = relative(host.cwd, root).replaceAll('\\', '/')
  if (path === '' || path === 'plans') return ''
  return ` --root ${/^[\w./-]+$/.test(path) ? path : `"${oneLine(path).replace(/["$`\\!%]/g, '?')}"`}`
}

const holdsPlan = (host: Host, folder: string): boolean =>
  host.list(folder)?.some(({ name }) => name === CONFIG_FILE) === true && !isEmptyFile(host, join(folder, CONFIG_FILE))

/** An empty file is nobody's plan. */
export function isEmptyFile(host: Host, path: string): boolean {
  const bytes = host.read(path, dirname(path))
  return typeof bytes !== 'string' && bytes.length === 0
}

function upwards(folder: string): string[] {
  return dirname(folder) === folder ? [folder] : [folder, ...upwards(dirname(folder))]
}
