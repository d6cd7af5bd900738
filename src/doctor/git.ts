/** What git can do here: that it is there, knows this folder, and would keep and merge what is written. */
import { isAbsolute, posix, relative } from 'node:path'
import { CONFIG_FILE, type PlanSet } from '../plan/plan-set.ts'
import { isShallow } from '../workspace/git/branches.ts'
import { CannotSay } from '../workspace/git/cannot-say.ts'
import { gitTrouble } from '../workspace/git/revision.ts'
import type { Host } from '../workspace/host.ts'
import { type Check, type CheckId, ok, quoted } from './check.ts'

const INSTALL_GIT: Record<string, string> = {
  win32: 'winget install --id Git.Git',
  darwin: 'xcode-select --install',
  linux: 'sudo apt install git',
}

/** Everything about git, for a folder; `set` is the workspace in it, where there is one. */
export function gitChecks(host: Host, folder: string, set: PlanSet | null): Check[] {
  return inPlace(host, folder, checks(host, folder, set))
}

/** Commands of git as they are typed from where the user is. */
function inPlace(host: Host, folder: string, found: readonly Check[]): Check[] {
  const here = relative(host.real(inGit(host, folder) ?? folder), host.real(host.cwd))
  if (!here.startsWith('..') && !isAbsolute(here)) return [...found]
  const typed = (command: string): string =>
    command.replace(/^git (?!config --global|fsck)/, `git -C ${quoted(folder)} `)
  return found.map((check) => ({ ...check, commands: check.commands.map(typed) }))
}

function checks(host: Host, folder: string, set: PlanSet | null): Check[] {
  const { platform } = host.machine
  const note = (id: CheckId, about: string, ...commands: string[]): Check => ({ id, state: 'note', about, commands })
  try {
    const version = host.git(folder, ['--version'])?.trim()
    if (version === undefined) return [note('git', '', INSTALL_GIT[platform] ?? 'https://git-scm.com')]
    const top = host.git(folder, ['rev-parse', '--show-toplevel'])?.trim()
    const there = ok('git', version.replace(/^git version /, ''))
    // Where there are no plans yet, there is nothing to keep either.
    if (!top) {
      const keep = note('repository', folder, 'git init', 'git add .', 'git commit -m "Masterplan"')
      return set ? [there, keep] : [there]
    }
    const trouble = gitTrouble(host, folder)
    if (trouble) throw trouble
    return [
      there,
      ok('repository', top),
      isShallow(host, folder) ? note('shallow', '', 'git fetch --unshallow') : ok('shallow'),
      identity(host, folder),
      halfway(host, folder),
      lineEnds(host, folder),
      ...(set ? [tracked(host, folder), driver(host, folder, set)] : []),
    ]
  } catch (error) {
    if (!(error instanceof CannotSay)) throw error
    const command = error.command ?? INSTALL_GIT[platform] ?? ''
    return [{ id: 'git-refuses', state: 'wrong', about: error.words, commands: [command] }]
  }
}

/** Git's own setting, by its name; empty where it has none. */
const setting = (host: Host, folder: string, name: string): string =>
  host.git(folder, ['config', '--get', name])?.trim() ?? ''

function identity(host: Host, folder: string): Check {
  const [name, email] = [setting(host, folder, 'user.name'), setting(host, folder, 'user.email')]
  const known = (value: string, variable: string): boolean => value !== '' || (host.env[variable] ?? '') !== ''
  const commands = [
    ...(known(name, 'GIT_AUTHOR_NAME') ? [] : ['git config --global user.name "…"']),
    ...(known(email, 'GIT_AUTHOR_EMAIL') ? [] : ['git config --global user.email "…"']),
  ]
  if (commands.length === 0) return ok('identity', name)
  return { id: 'identity', state: 'note', about: '', commands }
}

/** What git leaves in its folder while it is halfway with something, and how to go on or go back. */
const HALFWAY: Record<string, string> = {
  MERGE_HEAD: 'merge',
  'rebase-merge': 'rebase',
  'rebase-apply': 'rebase',
  CHERRY_PICK_HEAD: 'cherry-pick',
  REVERT_HEAD: 'revert',
}

function halfway(host: Host, folder: string): Check {
  const own = host.git(folder, ['rev-parse', '--absolute-git-dir'])?.trim()
  const found = (own ? (host.list(own) ?? []) : []).find(({ name }) => Object.hasOwn(HALFWAY, name))
  const what = found && HALFWAY[found.name]
  if (!what) return ok('halfway')
  // From the index alone: to compare it with the files, git would run the filters that the repository names.
  const both = (host.git(folder, ['ls-files', '--unmerged', '-z']) ?? '').split('\0')
  const files = [...new Set(both.flatMap((line) => line.split('\t').slice(1).join('\t') || []))]
  // Else git would open an editor for a message that is there already.
  const commands = [`git -c core.editor=true ${what} --continue`, `git ${what} --abort`]
  if (files.length === 0) return { id: 'halfway', state: 'note', about: what, commands }
  const about = {
    nl: `${what}, met nog twee versies van ${files.join(', ')}`,
    en: `${what}, with two versions of ${files.join(', ')} still`,
  }
  return { id: 'halfway', state: 'note', about, commands: [`git add ${files.map(quoted).join(' ')}`, ...commands] }
}

function lineEnds(host: Host, folder: string): Check {
  const converts = /^(?:true|1|yes|on)$/i.test(setting(host, folder, 'core.autocrlf'))
  const kept = / eol: lf$/m.test(host.git(folder, ['check-attr', 'eol', '--', CONFIG_FILE]) ?? '')
  if (!converts || kept) return ok('autocrlf')
  return { id: 'autocrlf', state: 'note', about: '', commands: ['git config core.autocrlf input'] }
}

function tracked(host: Host, folder: string): Check {
  const known = host.git(folder, ['ls-files', '--', CONFIG_FILE])?.trim() ?? ''
  if (known !== '') return ok('untracked', CONFIG_FILE)
  const ignored = host.git(folder, ['check-ignore', '--', CONFIG_FILE]) !== null
  return { id: 'untracked', state: 'note', about: CONFIG_FILE, commands: [ignored ? 'git add -f .' : 'git add .'] }
}

/** Facts are merged by field where the repository asks for that and this machine knows how. */
function driver(host: Host, folder: string, { plans }: PlanSet): Check {
  const kring = plans.config.kringen[0]?.slug ?? 'kring'
  const file = posix.join(kring, `${plans.config.themes[0]?.slug ?? 'thema'}.md`)
  const asked = /: merge: masterplan$/m.test(host.git(folder, ['check-attr', 'merge', '--', file]) ?? '')
  const command = setting(host, folder, 'merge.masterplan.driver')
  if (asked && command !== '') return ok('merge-driver', command)
  return { id: 'merge-driver', state: 'note', about: '', commands: ['masterplan git-setup'] }
}

/** Folders that a program keeps the same on several machines. */
const CLOUD =
  /^(?:OneDrive|Dropbox|Google ?Drive|My Drive|Mijn Drive|iCloud ?Drive|com~apple~CloudDocs|Mobile Documents|CloudStorage|Nextcloud|ownCloud|Box|pCloud ?Drive|Proton ?Drive|STACK|Syncthing|SharePoint)(?:$|[ -])/i

/** Whether a folder is in that of a cloud, and in git as well: each puts files of the other back. */
export function cloudCheck(host: Host, folder: string): Check {
  const real = host.real(folder)
  const name = real.split(/[\\/]/).find((part) => CLOUD.test(part))
  if (name === undefined) return ok('cloud')
  const top = inGit(host, folder)
  if (!top) return ok('cloud', name)
  const home = host.env['USERPROFILE'] ?? host.env['HOME'] ?? '..'
  const to = `${home}${home.includes('\\') ? '\\' : '/'}masterplannen`
  return { id: 'cloud', state: 'note', about: name, commands: [`git clone ${quoted(top)} ${quoted(to)}`] }
}

function inGit(host: Host, folder: string): string | null {
  try {
    return host.git(folder, ['rev-parse', '--show-toplevel'])?.trim() ?? null
  } catch (error) {
    if (error instanceof CannotSay) return null
    throw error
  }
}
