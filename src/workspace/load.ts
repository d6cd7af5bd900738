/** Reads a whole workspace, one file at a time; what can't be read is a problem and the rest goes on. */
import { join } from 'node:path'
import { Assembly } from '../plan/assembly.ts'
import {
  type Attachment,
  type AttachmentFault,
  attachmentIn,
  LARGEST_ATTACHMENT,
  namedIn,
  picturesIn,
  placesOf,
} from '../plan/attachment.ts'
import { NO_CONFIG } from '../plan/config.ts'
import type { Config, Kring } from '../plan/model.ts'
import { pictureIn } from '../plan/picture.ts'
import { CONFIG_FILE, type Logo, type PlanSet } from '../plan/plan-set.ts'
import type { LogoFault, ReaderProblem, Unreadable } from '../plan/problem.ts'
import type { Readers } from '../plan/readers.ts'
import { decode, type Source } from '../plan/source.ts'
import type { Host } from './host.ts'
import { Misuse } from './misuse.ts'

/**
 * Everything in a workspace. `readers` stand at the two seams of reading. Where a file says what it says in a set that is `like` this one, as
 * at another moment, what was read of it is known.
 */
export function loadWorkspace(host: Host, root: string, readers: Readers, like: PlanSet | null = null): PlanSet {
  const loader = new Loader(host, root, like)
  const assembly = new Assembly((file) => loader.source(file), readers)
  const config = assembly.config(CONFIG_FILE) ?? NO_CONFIG
  const files = listFiles(host, root, config)
  const kringen = config.kringen.map(({ slug }) => assembly.kring(slug, files, config))
  const logo = loader.logo(config.report.logo)
  return {
    plans: { config, kringen },
    files,
    sources: loader.sources,
    logo,
    attachments: loader.attachments(kringen, files),
    problems: [...loader.problems, ...assembly.problems],
    untold: assembly.untold,
  }
}

const LARGEST_LOGO = 200 * 1024

/** In bytes, of all together: they are in memory while the plans are. */
const ALL_ATTACHMENTS = 100 * 1024 * 1024

const faultOf = (reason: Unreadable): LogoFault =>
  reason === 'missing' || reason === 'too-large' ? reason : 'unreadable'

/** The text of bytes: where those are the same, so is what was read of them. */
const DECODED = new WeakMap<Uint8Array, ReturnType<typeof decode>>()

/** Reads files of one workspace from its disk: collects texts and problems on the way. */
class Loader {
  readonly sources = new Map<string, Source>()
  readonly problems: ReaderProblem[] = []
  readonly #host: Host
  readonly #root: string
  readonly #like: ReadonlyMap<string, Source> | undefined

  constructor(host: Host, root: string, like: PlanSet | null) {
    this.#host = host
    this.#root = root
    this.#like = like?.sources
  }

  /** The logo, where it is what its name says. Larger than this it would weigh down every report. */
  logo(file: string | null): Logo | null {
    if (file === null) return null
    const bytes = this.#host.read(join(this.#root, file), this.#root, LARGEST_LOGO)
    const picture = typeof bytes === 'string' ? null : pictureIn(bytes)
    if (typeof bytes !== 'string' && picture !== null) return { ...picture, bytes }
    const reason = typeof bytes === 'string' ? faultOf(bytes) : 'no-picture'
    const at = { path: ['rapport', 'logo'], part: 'value' } as const
    this.problems.push({ id: 'logo-onbruikbaar', args: { file, reason }, file: CONFIG_FILE, at })
    return null
  }

  /** What the plans bring along; a file that nobody names is not opened. */
  attachments(kringen: readonly Kring[], files: readonly string[]): Map<string, Attachment | AttachmentFault> {
    const found = new Map<string, Attachment | AttachmentFault>()
    let room = ALL_ATTACHMENTS
    const read = (path: string): Uint8Array | Unreadable =>
      this.#host.read(join(this.#root, path), this.#root, Math.min(room, LARGEST_ATTACHMENT))
    const take = (path: string): Attachment | AttachmentFault => {
      const known = found.get(path)
      if (known !== undefined) return known
      const there = read(path)
      const bytes = there === 'missing' ? read(spelledAs(path, files)) : there
      if (typeof bytes !== 'string') room -= bytes.length
      const taken = typeof bytes === 'string' ? faultOf(bytes) : attachmentIn(path, bytes)
      found.set(path, taken)
      return taken
    }
    for (const { kring, path } of kringen.flatMap(namedIn)) {
      const [first, other] = placesOf(kring, path)
      if (take(first) === 'missing') take(other)
    }
    for (const source of this.sources.values()) if (source.file.endsWith('.md')) picturesIn(source).forEach(take)
    return found
  }

  /** The text of a file; null where it can't be read. */
  source(file: string): Source | null {
    const bytes = this.#host.read(join(this.#root, file), this.#root)
    if (typeof bytes === 'string') {
      this.problems.push({
        id: 'onleesbaar-bestand',
        args: { reason: bytes },
        file,
        at: { range: { start: 0, end: 0 } },
      })
      return null
    }
    const known = DECODED.get(bytes)
    const { source: read, problems } = known?.source.file === file ? known : decode(file, bytes)
    const same = this.#like?.get(file)
    const source = same?.text === read.text ? same : read
    DECODED.set(bytes, { source, problems })
    this.sources.set(file, source)
    for (const problem of problems) this.problems.push(problem)
    return problems.length === 0 ? source : null
  }
}

/** A path as it is spelled on disk: macOS and some sync tools take the accents of a name apart. */
function spelledAs(path: string, files: readonly string[]): string {
  // Without accents there is one spelling.
  if (!/[^\0-\x7f]/.test(path)) return path
  return files.find((file) => file !== path && file.normalize() === path.normalize()) ?? path
}

/** A workspace may have as many files of plans as it has; with so many others it is somebody's whole disk. */
const MOST_OTHERS = 50_000

/** What was last listed under a configuration: as long as that is the same, so is what was made of it. */
const LISTED = new WeakMap<Config, string[]>()

/** What is in the workspace, hidden folders left out; a folder ends with `/`. Throws a Misuse where it is no folder of plans but a disk. */
function listFiles(host: Host, root: string, config: Config): string[] {
  const kringen = new Set(config.kringen.map((k) => k.slug))
  const found: string[] = []
  let others = 0
  const walk = (folder: string): void => {
    for (const { name, folder: isFolder } of host.list(join(root, folder), root) ?? []) {
      if (!isFolder && !/\.(md|csv|ya?ml)$/.test(name) && ++others > MOST_OTHERS) throw tooMuch(root)
      const path = `${folder}${name}`
      // A folder in the place of a plan file is read as that file, so that its finding says so.
      const entered = (isFolder && !/\.(md|csv)$/.test(name)) || (folder === '' && kringen.has(name))
      found.push(entered ? `${path}/` : path)
      if (entered && !/^(\.|node_modules$)/.test(name)) walk(`${path}/`)
    }
  }
  walk('')
  found.sort()
  const before = LISTED.get(config)
  const isSame = before?.length === found.length && found.every((path, i) => path === before[i])
  const files = before && isSame ? before : found
  LISTED.set(config, files)
  return files
}

function tooMuch(root: string): Misuse {
  return new Misuse({
    nl: `In ${root} staan meer dan 50.000 bestanden die geen plan zijn: dat is een hele schijf en geen map met plannen. Zet ${CONFIG_FILE} met de mappen van de kringen in een eigen map.`,
    en: `There are more than 50,000 files in ${root} that are no plans: that is a whole disk and no folder of plans. Put ${CONFIG_FILE} and the folders of the kringen in a folder of their own.`,
  })
}
