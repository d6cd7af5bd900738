/** The texts of a workspace that can be searched: the plans, what can't be read as one, other text files, and the names of what is attached. */
import { join } from 'node:path'
import { CONFIG_FILE, isBallots, KRING_FILE } from '../plan/plan-set.ts'
import type { Unreadable } from '../plan/problem.ts'
import { unreadFiles } from '../plan/reach.ts'
import type { Workspace } from '../workspace/open.ts'
import type { Passage, Place } from './passage.ts'
import { passagesOf } from './passages.ts'

export interface Texts {
  /** In the order of the association's kringen, and what is of none behind them. */
  passages: Passage[]
  /** Plan files in which something can't be read: they are searched as text. */
  asText: Set<string>
  /** Files that could not be opened, and why. */
  closed: { file: string; reason: Unreadable }[]
}

/** More than this of one file is no text that somebody wrote. */
const LARGEST_TEXT = 8 * 1024 * 1024
const TEXT = /\.(?:md|markdown|txt)$/i
/** Where reports go when the plans have no folder of their own. */
const REPORTS = 'reports/'

/** Everything that can be searched. Answers of a survey never are. */
export function textsOf({ host, root, set }: Workspace): Texts {
  const asText = unreadFiles(set)
  const closed: Texts['closed'] = []
  const slugs = set.plans.config.kringen.map(({ slug }) => slug)
  const kringOf = (file: string): number => {
    const at = slugs.indexOf(file.split('/')[0] ?? '')
    return file === CONFIG_FILE ? slugs.length + 1 : at === -1 ? slugs.length : at
  }
  const shown = (file: string): boolean => !/(?:^|\/)\.|\/$/.test(file) && !file.startsWith(REPORTS) && !isBallots(file)
  const files = [...new Set([...set.files, ...set.sources.keys()])].filter(shown)
  const passages = files
    .sort((a, b) => kringOf(a) - kringOf(b) || (a < b ? -1 : 1))
    .flatMap((file): Passage[] => {
      const place = placeOf(file, slugs, set.plans.config.themes)
      if (file !== CONFIG_FILE && !TEXT.test(file)) return /\.(?:csv|ya?ml)$/i.test(file) ? [] : [attached(place)]
      const source = set.sources.get(file)
      if (source && !source.text.includes('\ufffd')) return passagesOf(place, source.text)
      const bytes = host.read(join(root, file), root, LARGEST_TEXT)
      if (typeof bytes !== 'string') return passagesOf(place, textOf(bytes))
      if (bytes !== 'folder') closed.push({ file, reason: bytes })
      return []
    })
  return { passages, asText, closed }
}

function placeOf(file: string, kringen: readonly string[], themes: readonly { slug: string }[]): Place {
  const [folder = '', name = '', deeper] = file.split('/')
  const kring = kringen.includes(folder) ? folder : null
  const theme = themes.find(({ slug }) => kring !== null && deeper === undefined && name === `${slug}.md`)?.slug ?? null
  if (file === CONFIG_FILE) return { file, kring, theme, kind: 'setting' }
  return {
    file,
    kring,
    theme,
    kind: theme !== null ? 'theme' : kring !== null && name === KRING_FILE ? 'kring' : 'file',
  }
}

/** A file that can only be found by its name. */
function attached({ file, kring, theme }: Place): Passage {
  const text = file.slice(file.lastIndexOf('/') + 1)
  const standing = { kring, theme, item: null, itemTitle: null }
  return {
    ...standing,
    file,
    kind: 'attachment',
    title: false,
    text,
    names: '',
    from: 0,
    lines: [{ line: 1, start: 0 }],
  }
}

/** Bytes as text, whatever wrote them: what is no UTF-8 is nearly always what Windows writes. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const text = new TextDecoder('utf-8').decode(bytes)
  return text.includes('\ufffd') ? new TextDecoder('windows-1252').decode(bytes) : text
}
