/** What is wrong with the files of a workspace as files: whatever they say. */
import { isSyncCopy, type PlanSet } from '../plan/plan-set.ts'
import type { Host } from '../workspace/host.ts'
import { type Check, type CheckId, ok, quoted, some } from './check.ts'

/** Copies, encodings, markers, line ends, and what a write that was stopped left behind. `where` gives a file's path from where the user is. */
export function fileChecks(host: Host, set: PlanSet, where: (file: string) => string): Check[] {
  const { problems, files, sources } = set
  const windows = host.machine.platform === 'win32'
  const all = (
    id: CheckId,
    state: 'note' | 'wrong',
    found: readonly string[],
    command: (file: string) => string | null,
  ): Check => {
    const [first] = found
    if (first === undefined) return ok(id)
    const next = command(first)
    return { id, state, about: some(found.map(where)), commands: next === null ? [] : [next] }
  }
  const withProblem = (fits: (reason: string) => boolean): string[] => [
    ...new Set(problems.flatMap((p) => (p.id === 'onleesbaar-bestand' && fits(p.args.reason) ? [p.file] : []))),
  ]
  const conflicts = [...new Set(problems.flatMap(({ id, file }) => (id === 'samenvoegconflict' ? [file] : [])))]
  const validate = (file: string): string => `masterplan validate ${quoted(where(file))}`
  const mixed = [...sources.values()].flatMap(({ file, text }) =>
    /\r\n/.test(text) && /(?<!\r)\n/.test(text) ? [file] : [],
  )
  return [
    all('cloud-copies', 'note', files.filter(isSyncCopy), (file) => {
      const original = originalOf(file, files)
      return original && `git diff --no-index ${quoted(where(original))} ${quoted(where(file))}`
    }),
    all(
      'utf8',
      'wrong',
      withProblem((reason) => ['utf8', 'nul', 'carriage-return'].includes(reason)),
      validate,
    ),
    all(
      'unreadable',
      'wrong',
      withProblem((reason) => ['denied', 'too-large', 'outside', 'folder'].includes(reason)),
      validate,
    ),
    all('conflict', 'wrong', conflicts, validate),
    all('line-ends', 'note', mixed, (file) => {
      const path = quoted(where(file))
      return windows
        ? `powershell -Command "$t = [IO.File]::ReadAllText('${where(file).replaceAll("'", "''")}'); [IO.File]::WriteAllText('${where(file).replaceAll("'", "''")}', $t.Replace([string][char]13, ''))"`
        : `perl -pi -e 's/\\r$//' ${path}`
    }),
    all('leftovers', 'note', files.filter(isLeftover), (file) => {
      const path = quoted(where(file))
      return windows ? `rmdir /s /q ${path}` : `rm -r ${path}`
    }),
  ]
}

/** The folder in which a file waits until it is whole; who is stopped there leaves it. */
function isLeftover(path: string): boolean {
  return /(?:^|\/)\.masterplan-.+-\w{6}\/$/.test(path)
}

/** The file that a copy is of: the longest name of a plan beside it with which its own begins. */
function originalOf(copy: string, files: readonly string[]): string | null {
  const stem = (file: string): string => file.replace(/\.\w+$/, '')
  const beside = files.filter((file) => !isSyncCopy(file) && !file.endsWith('/') && copy.startsWith(stem(file)))
  return beside.sort((a, b) => b.length - a.length)[0] ?? null
}
