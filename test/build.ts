/** Builds the program before the tests where something that it is made of is younger than the last build, since some of them run it as a user does. */
import { execFileSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const MADE_OF = ['src', 'templates', 'licences', 'bin', 'package.json', 'node_modules/.package-lock.json', 'warm.cjs']

export function setup(): void {
  const scripts = readdirSync('.').filter((name) => name.endsWith('.mjs'))
  const built = statSync('dist/main.js', { throwIfNoEntry: false })?.mtimeMs ?? 0
  if ([...MADE_OF, ...scripts].every((path) => youngest(path) < built)) return
  execFileSync(process.execPath, ['esbuild.config.mjs'], { stdio: 'inherit' })
}

/** When a file, or anything in a folder, last changed; a folder itself changes when something is taken from it. In milliseconds. */
function youngest(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat?.isDirectory()) return stat?.mtimeMs ?? 0
  return readdirSync(path).reduce((most, name) => Math.max(most, youngest(join(path, name))), stat.mtimeMs)
}
