/** Items that the plans had once: by their id, or by a title that they bore. */
import { slugOf } from '../plan/references.ts'
import { type FileChange, type Library, placeOf, type Sought } from './versions.ts'

/** A name without what people type in different ways. */
const plain = (name: string): string => slugOf(name).replaceAll('-', '')

/** The headings with an id in a text; line by line, so that no text takes long. */
function headingsIn(text: string): { id: string; title: string }[] {
  return text.split('\n').flatMap((line) => {
    const mark = line.lastIndexOf('{#')
    const id = /^\{#([\w-]+)\}/.exec(line.slice(mark))?.[1]
    return /^###[ \t]/.test(line) && mark !== -1 && id ? [{ id, title: line.slice(4, mark).trim() }] : []
  })
}

/** What was called so and isn't any more, the last to go first. `commits` have a child before its parents. */
export function onceCalled(
  asked: string,
  commits: readonly { files: readonly FileChange[] }[],
  contents: Library['contents'],
): Sought[] {
  const wanted = plain(asked)
  const files = commits.flatMap((commit) => commit.files.filter(({ path }) => placeOf(path) !== null))
  const names = new Set(files.flatMap(({ before, after }) => [...before, after].filter((name) => name !== null)))
  const held = new Map<string, { id: string; title: string }[]>()
  contents([...names], (name, bytes) => {
    const found = headingsIn(Buffer.from(bytes).toString('utf8'))
    const called = found.filter(({ id, title }) => plain(id) === wanted || plain(title) === wanted)
    if (called.length > 0) held.set(name, called)
  })
  const gone = files.flatMap(({ path, before, after }): Sought[] => {
    const now = new Set((held.get(after ?? '') ?? []).map(({ id }) => id))
    const then = before.flatMap((name) => held.get(name ?? '') ?? [])
    return then.filter(({ id }) => !now.has(id)).map((item) => ({ path, ...item }))
  })
  return [...new Map(gone.reverse().map((item) => [`${item.path} ${item.id}`, item])).values()].reverse()
}
