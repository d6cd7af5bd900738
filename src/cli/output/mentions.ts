/** The places where plain text keeps an old name, as lines and as data. */
import { relative, resolve } from 'node:path'
import { oneLine } from '../../diagnostics/safe.ts'
import { wordsIn } from '../../language/words.ts'
import type { Mention, Workspace } from '../../masterplan.ts'
import type { Offered } from './offerable.ts'

/** More of them nobody looks up one by one. */
const MOST = 10

/** A sentence, and a line for each; none where there are none. */
export function mentionLines(mentions: readonly Mention[], { host, language }: Offered, { root }: Workspace): string[] {
  const say = wordsIn(language).places
  if (mentions.length === 0) return []
  const at = ({ file, line }: Mention): string => `${oneLine(relative(host.cwd, resolve(root, file)))}:${line}`
  return [
    say.mentions(mentions.length),
    ...mentions.slice(0, MOST).map((mention) => say.mention(at(mention), mention.words)),
    ...(mentions.length > MOST ? [say.more(mentions.length - MOST)] : []),
  ]
}

/** The same for `--json`, where there are some. */
export function mentionData(
  mentions: readonly Mention[],
  { host }: Offered,
  { root }: Workspace,
): { mentions?: (Omit<Mention, 'file'> & { file: string })[] } {
  if (mentions.length === 0) return {}
  return { mentions: mentions.map((one) => ({ ...one, file: relative(host.cwd, resolve(root, one.file)) })) }
}
