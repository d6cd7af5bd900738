/** All files that a new plan begins with: those of the plan itself, and what git and CI want beside it. */
import { join, relative } from 'node:path'
import { type Beginning, newConfig } from '../editing/new-config.ts'
import { kringFiles } from '../editing/new-files.ts'
import { wordsIn } from '../language/words.ts'
import { open, validate } from '../masterplan.ts'
import { CONFIG_FILE } from '../plan/plan-set.ts'
import type { Settings } from '../verbs/settings.ts'
import type { Host } from '../workspace/host.ts'
import { bothLanguages, Misuse } from '../workspace/misuse.ts'
import { overlay } from '../workspace/overlay.ts'
import { type CiService, ciFiles } from './ci.ts'
import { refuseOverwriting, schemaFrom } from './place.ts'

/** The files by path from the folder of the plan, which may lead to the top of the repository; and what there is to say of them. */
export interface NewFiles {
  texts: Map<string, string>
  /** Whether a `.gitignore` is needed and was there already. */
  ignoreLeft: boolean
}

/** What is wanted beside the plan; `top` is where the repository is or will be, null without one. */
export interface Beside {
  top: string | null
  ci: CiService | undefined
}

/** Where it is to be, and by which day and in which language it is tried. */
type World = Settings & { host: Host }

/** The texts of all files. Throws a Misuse where one is in the way, or where the plan would not be right. */
export async function filesFor(options: World, root: string, begun: Beginning, beside: Beside): Promise<NewFiles> {
  const { host } = options
  const words = wordsIn(begun.language).start
  const plan = new Map([
    [CONFIG_FILE, newConfig(begun, words, schemaFrom(host, root))],
    ...kringFiles(begun.kringen, begun.themes, words),
  ])
  const top = beside.top ?? root
  const ci = (beside.ci === undefined ? [] : ciFiles(beside.ci)).filter(
    // Packages may be there for something else.
    ([file]) => file !== 'package.json' || isMissing(host, top, file),
  )
  const ignored = ['reports/', ...(ci.some(([file]) => file === 'package.json') ? ['node_modules/'] : [])]
  const ignore = beside.top !== null && isMissing(host, root, '.gitignore')
  const texts = new Map([
    ...plan,
    ...ci.map(([file, text]): [string, string] => [relative(root, join(top, file)).replaceAll('\\', '/'), text]),
    ...(ignore
      ? [['.gitignore', [...words.ignored.map((line) => `# ${line}`), ...ignored, ''].join('\n')] as [string, string]]
      : []),
  ])
  refuseOverwriting(
    host,
    top,
    [...texts.keys()].map((file) => relative(top, join(root, file))),
  )
  await refuseWrong(options, root, plan)
  return { texts, ignoreLeft: beside.top !== null && !ignore }
}

/** Tries the plan by all rules: what begins with an error would be nobody's mistake but ours. */
async function refuseWrong(options: World, root: string, plan: ReadonlyMap<string, string>): Promise<void> {
  const bytes = new Map([...plan].map(([file, text]) => [file, new TextEncoder().encode(text)]))
  const workspace = await open(overlay(options.host, root, bytes), root)
  const [error] = (await validate(workspace, options)).filter(({ severity }) => severity === 'error')
  if (error) throw new Misuse(bothLanguages((l) => wordsIn(l).init.wouldFail(error.file, error.reason)))
}

const isMissing = (host: Host, folder: string, file: string): boolean =>
  host.read(join(folder, file), folder) === 'missing'
