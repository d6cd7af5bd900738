/** Files that a plan brings along: what it attaches, and the pictures in its prose. Which of them can be used, by what they hold. */
import { posix } from 'node:path'
import type { Kring, Project, Theme } from './model.ts'
import { once } from './once.ts'
import { type Picture, pictureIn } from './picture.ts'
import type { LogoFault } from './problem.ts'
import type { Source } from './source.ts'

/** A file that could be used, by its path in the workspace; `picture` is null for another kind of file. */
export interface Attachment {
  path: string
  bytes: Uint8Array
  picture: Picture | null
}

/** Why a file can't be brought along. */
export type AttachmentFault = LogoFault | 'unknown-kind'

/** What came of each file that the plans bring along, by its path in the workspace. */
export type Attachments = ReadonlyMap<string, Attachment | AttachmentFault>

/** In bytes: what is listed and copied, and what a report carries itself. */
export const LARGEST_ATTACHMENT = 10 * 1024 * 1024
export const LARGEST_PICTURE = 2 * 1024 * 1024

const PICTURE = /\.(?:png|jpe?g)$/i
const ZIP = [0x50, 0x4b, 0x03, 0x04]
/** How the files of each kind begin. A page or drawing is none of them: in a browser it could act. */
const BEGINS: readonly [names: RegExp, begin: readonly number[]][] = [
  [/\.pdf$/i, [0x25, 0x50, 0x44, 0x46, 0x2d]],
  [/\.(?:docx|xlsx|pptx|odt|ods|odp)$/i, ZIP],
]

/** What a file is by its name and its bytes, or why it is nothing that can be brought along. */
export function attachmentIn(path: string, bytes: Uint8Array): Attachment | AttachmentFault {
  if (PICTURE.test(path)) {
    const picture = bytes.length > LARGEST_PICTURE ? 'too-large' : pictureIn(bytes)
    if (picture === null) return 'no-picture'
    return picture === 'too-large' ? picture : { path, bytes, picture }
  }
  const begin = BEGINS.find(([names]) => names.test(path))?.[1]
  const isText = /\.(?:txt|csv)$/i.test(path) && !bytes.includes(0)
  const sound = begin ? begin.every((byte, i) => bytes[i] === byte) : isText
  return sound ? { path, bytes, picture: null } : 'unknown-kind'
}

/** The picture file that prose in a folder refers to, by its path in the workspace; null for an address elsewhere. */
export function pictureFile(folder: string, target: string): string | null {
  if (/^(?:[a-z][a-z\d+.-]*:|[/#?])/i.test(target)) return null
  const path = posix.join(folder, decoded(target.replace(/[?#].*$/s, '')))
  return path.startsWith('..') || path.includes('\\') || path.includes('\0') ? null : path
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target)
  } catch {
    return target
  }
}

/** Where an attached file may be, in the order in which it is looked for: from the folder of the plans, else beside the file that names it. */
export const placesOf = (folder: string, path: string): readonly [string, string] => [path, `${folder}/${path}`]

/** What came of the file that a plan attaches under a path. */
export function attachmentAt(attachments: Attachments, folder: string, path: string): Attachment | AttachmentFault {
  const [first, other] = placesOf(folder, path).map((place) => attachments.get(place) ?? 'missing')
  return (first === 'missing' ? other : first) ?? 'missing'
}

/** The pictures in the prose of a file, by their paths in the workspace; one in code may be among them, which nobody shows. */
export const picturesIn: (source: Source) => readonly string[] = once(({ file, text }: Source) => {
  const targets = [...text.matchAll(SHOWN)].map(([, inline, referred]) => inline ?? referred ?? '')
  const files = targets.map((target) => pictureFile(posix.dirname(file), target))
  return [...new Set(files)].filter((path) => path !== null && DRAWN.test(path)) as string[]
})

/** A picture in a text, and the line that a reference to one leads to. */
const SHOWN =
  /!\[[^[\]]{0,2000}\]\(\s{0,9}<?([^()\s<>]{1,1000})|^ {0,3}\[[^[\]]{1,200}\]:[ \t]{0,9}<?([^\s<>]{1,1000})/gm
/** The names of pictures of any kind, also of those that can't be shown. */
const DRAWN = /\.(?:png|jpe?g|svg|gif|webp|bmp|tiff?|heic|avif)$/i

/** An attached file as a plan names it, with the file that does and the path to the entry there. */
export interface Named {
  kring: string
  path: string
  file: string
  at: (string | number)[]
}

/** Everything that a kring attaches. */
export const namedIn = once((kring: Kring): readonly Named[] => {
  const of = (file: string, at: string[], { attachments = [] }: Pick<Project, 'attachments'>): Named[] =>
    attachments.map((path, i) => ({ kring: kring.slug, path, file, at: [...at, 'bijlagen', i] }))
  const ofTheme = (theme: Theme): Named[] => [
    ...of(theme.file, [], theme),
    ...theme.projects.flatMap((project) =>
      project.id === null ? [] : of(theme.file, ['projecten', project.id], project),
    ),
  ]
  return [...of(kring.file, [], kring), ...kring.themes.flatMap(ofTheme)]
})
