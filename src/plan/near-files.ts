/** What was meant by the name of a file that isn't there. */
import { posix } from 'node:path'
import { NameIndex, nearer } from '../diagnostics/name-index.ts'
import { once } from './once.ts'

/** Finds it among names that are put in order once. */
class NearFiles {
  readonly #files: string[]
  /** The places of the files below each top folder. */
  readonly #below = new Map<string, number[]>()
  /** The files by what they are called from other folders, as deep as the marks that lead up from there say. */
  readonly #elsewhere = new Map<string, NameIndex>()
  /** Those below the same top folder as the last one that was asked for, since its files come together. */
  #own: { folder: string; at: number[]; names: NameIndex } | null = null
  /** By folder and path. */
  readonly #found = new Map<string, string | null>()

  constructor(files: readonly string[]) {
    this.#files = files.filter((file) => !file.endsWith('/'))
    for (const [at, file] of this.#files.entries()) {
      const top = topOf(file)
      const known = this.#below.get(top)
      if (known) known.push(at)
      else this.#below.set(top, [at])
    }
  }

  /** The nearest of the files as they are called in a folder. */
  to(folder: string, path: string): string | null {
    const name = `${folder}\0${path}`
    const known = this.#found.get(name)
    if (known !== undefined) return known
    const found = this.#nearest(folder, path)
    this.#found.set(name, found)
    return found
  }

  /** All are alike, but for those that share the begin of the folder's path. */
  #nearest(folder: string, path: string): string | null {
    const top = topOf(folder)
    const shares = (at: number): boolean => this.#files[at]?.startsWith(`${top}/`) ?? false
    const up = folder === '.' ? '' : '../'.repeat(folder.split('/').length)
    const elsewhere = this.#elsewhere.get(up) ?? new NameIndex(this.#files.map((file) => up + file))
    this.#elsewhere.set(up, elsewhere)
    if (this.#own?.folder !== folder) {
      const at = this.#below.get(top) ?? []
      this.#own = { folder, at, names: new NameIndex(at.map((i) => posix.relative(folder, this.#files[i] ?? ''))) }
    }
    const { at, names } = this.#own
    const own = names.nearest(path)
    const best = nearer(own && { ...own, at: at[own.at] ?? 0 }, elsewhere.nearest(path, shares))
    return best && posix.relative(folder, this.#files[best.at] ?? '')
  }
}

function topOf(path: string): string {
  return path.split('/', 1)[0] ?? ''
}

/** The files of a workspace, for who asks after one of them. */
export const nearIn = once((files: readonly string[]) => new NearFiles(files))
