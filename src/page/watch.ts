/** Tells when somebody saved a plan: several files at once are told once, and what programs write for themselves isn't told. */
import { basename, relative } from 'node:path'

/** Milliseconds in which saves belong together. */
const TOGETHER = 60

/** Follows a folder until it is closed. Editors replace files, which Node's own watching loses sight of. */
export async function watching(root: string, changed: () => Promise<void>): Promise<() => Promise<void>> {
  const { watch } = await import('chokidar')
  const watcher = watch(root, { ignoreInitial: true, ignored: (path) => isOwn(relative(root, path)) })
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()
  watcher.on('all', () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      // Half of a save can't be read; the next one tells.
      running = running.then(changed).catch(() => undefined)
    }, TOGETHER)
  })
  await new Promise<void>((done) => watcher.once('ready', () => done()))
  return async () => {
    clearTimeout(timer)
    await watcher.close()
    await running
  }
}

/** Files beside a plan that a program has for a moment, what it keeps for later, and reports. */
function isOwn(path: string): boolean {
  if (path === '') return false
  return /(^|[\\/])\.[^\\/]/.test(path) || /~$|\.\d{4,}$|\.tmp$/.test(basename(path)) || /^reports([\\/]|$)/.test(path)
}
