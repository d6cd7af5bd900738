/** Makes all of a new plan ready, and writes it: all of its files or none, then what git keeps of it. */
import { join, resolve } from 'node:path'
import type { Beginning } from '../editing/new-config.ts'
import { wordsIn } from '../language/words.ts'
import type { Settings } from '../verbs/settings.ts'
import type { Host } from '../workspace/host.ts'
import { type Answers, beginningOf } from './answers.ts'
import { filesFor } from './files.ts'
import { type Surroundings, type Tracked, track } from './repository.ts'

/** A plan that can be written as it is. */
export interface Ready {
  root: string
  begun: Beginning
  /** By path from the folder of the plan; what stands at the top of the repository leads up. */
  texts: ReadonlyMap<string, string>
  /** Whether a `.gitignore` is needed and was there already. */
  ignoreLeft: boolean
  /** Where the repository is or will be; null without one. */
  top: string | null
}

/** Makes ready what some answers begin. Throws a Misuse where it can't be written there. */
export async function ready(
  settings: Settings & { host: Host },
  root: string,
  answers: Answers,
  around: Surroundings,
): Promise<Ready> {
  const begun = beginningOf(answers, wordsIn(answers.language).start)
  const tracking = around.kind === 'free' ? answers.tracking : 'none'
  const top = around.kind === 'inside' ? around.top : tracking === 'none' ? null : root
  return { root, begun, top, ...(await filesFor(settings, root, begun, { top, ci: answers.ci ?? undefined })) }
}

/** Writes it. What is there meanwhile is not overwritten: a Misuse says what it is. */
export function write(
  host: Host,
  { root, begun, texts, top }: Ready,
  { tracking, language }: Answers,
  around: Surroundings,
): Tracked {
  const files = [...texts.keys()]
  const own = files.filter((file) => !file.startsWith('..'))
  const changes = own.map((file) => {
    const path = join(root, file)
    // A file may be there if it is empty; one that was filled since is no longer what this says it was.
    return { path, was: host.read(path, root) === 'missing' ? null : new Uint8Array(), content: texts.get(file) ?? '' }
  })
  host.replace(changes, root)
  // What stands at the top of the repository is no part of the plan, nor of what is kept beside it.
  for (const file of files) if (!own.includes(file)) host.write(resolve(root, file), texts.get(file) ?? '', top ?? root)
  if (around.kind !== 'free' && tracking !== 'none') return around.kind
  return track(host, root, tracking, own, wordsIn(language).start.commit(begun.association))
}
