/** Why git or the snapshots can't say something: neither yes nor no, so that nobody takes it for "not in git" or "nothing changed". */
import { oneLine } from '../../diagnostics/safe.ts'
import type { Language } from '../../language/language.ts'
import { Misuse } from '../misuse.ts'

/** Thrown where git could not answer; its words name git's own reason, and what would help; `command` is what to type, where that is known. */
export class CannotSay extends Misuse {
  readonly command: string | null

  constructor(words: Record<Language, string>, command: string | null = null) {
    super(words)
    this.command = command
  }
}

/** Git isn't on the PATH, and the folder is in a repository. */
export const absent = (): CannotSay =>
  new CannotSay({
    nl: 'De plannen staan in git, maar git zelf is hier niet te vinden. Installeer git (https://git-scm.com), of zet het op het PATH.',
    en: 'The plans are in git, but git itself is not to be found here. Install git (https://git-scm.com), or put it on the PATH.',
  })

/** It gave too much, or took too long. */
export const endless = (): CannotSay =>
  new CannotSay(
    {
      nl: 'Git gaf meer dan er te lezen is, of had er te lang voor nodig. Is deze repository wel die van de plannen?',
      en: 'Git gave more than can be read, or took too long. Is this the repository of the plans?',
    },
    'git fsck',
  )

/** Files of a commit, or of an unknown one, aren't here. */
export function missing(commit: string | null): CannotSay {
  const at = commit?.slice(0, 10)
  return new CannotSay(
    {
      nl: `Git heeft hier niet alle bestanden van ${at ? `revisie ${at}` : 'eerdere revisies'} (een gedeeltelijke kloon, of er is iets beschadigd). Haal ze op: git fetch --refetch --no-filter origin.`,
      en: `Git does not have all files of ${at ? `revision ${at}` : 'earlier revisions'} here (a partial clone, or something is damaged). Fetch them: git fetch --refetch --no-filter origin.`,
    },
    'git fetch --refetch --no-filter origin',
  )
}

/** A text that a snapshot names isn't there, or another one stands in its place. */
export const damaged = (): CannotSay =>
  new CannotSay({
    nl: 'Een momentopname is niet meer heel: er ontbreekt tekst in .masterplan/inhoud, of hij is veranderd. Vergelijk met een andere: masterplan snapshot --list.',
    en: 'A snapshot is no longer whole: text is missing in .masterplan/inhoud, or was changed. Compare with another: masterplan snapshot --list.',
  })

/** What stands in the place of git on a Mac. */
const withoutTools = (): CannotSay =>
  new CannotSay(
    {
      nl: 'De plannen staan in git, maar git zelf is op deze Mac nog niet geïnstalleerd. Typ: xcode-select --install.',
      en: 'The plans are in git, but git itself has not been installed on this Mac yet. Type: xcode-select --install.',
    },
    'xcode-select --install',
  )

/** A repository is told that it has no files, or that they are elsewhere. */
export const outsideWorkTree = (): CannotSay =>
  new CannotSay(
    {
      nl: 'Git ziet de plannen hier niet: volgens zijn instellingen (core.bare of core.worktree) staan er geen bestanden bij deze repository, of staan ze elders. Zie: git config --get-regexp core',
      en: 'Git does not see the plans here: by its settings (core.bare or core.worktree) this repository has no files, or has them elsewhere. See: git config --get-regexp core',
    },
    'git config --get-regexp core',
  )

/** Nothing was committed on the branch that is checked out, and on another there was. */
export function withoutCommits(other: string): CannotSay {
  const command = `git switch ${quoted(other.replace(/^origin\//, ''))}`
  return new CannotSay(
    {
      nl: `Op de tak waar git nu op staat is nog niets vastgelegd, op ${oneLine(other)} wel. Staan de plannen daar, ga er dan heen: ${command}`,
      en: `Nothing is committed yet on the branch that git is on now, but on ${oneLine(other)} there is. If the plans are there, go there: ${command}`,
    },
    command,
  )
}

/** What stands in the place of git answers a question with nothing, and does not say either which git it is. */
export const silent = (): CannotSay =>
  new CannotSay(
    {
      nl: 'Wat hier git heet, geeft geen antwoord: het zegt niet eens welke versie het is. Installeer git (https://git-scm.com), of zet het vooraan op het PATH.',
      en: 'What is called git here gives no answer: it does not even say which version it is. Install git (https://git-scm.com), or put it first on the PATH.',
    },
    'git --version',
  )

/** What git said on its standard error, as a reason. */
export function refusal(said: string): CannotSay {
  const owned = /detected dubious ownership in repository at '([^'\n]*)'/.exec(said)?.[1]
  if (owned !== undefined) {
    const command = `git config --global --add safe.directory ${quoted(owned)}`
    const own = {
      nl: `Git leest deze map niet, want ze is van een andere gebruiker (dubious ownership). Vertrouwt u haar, typ dan: ${command}`,
      en: `Git does not read this folder, since it is another user's (dubious ownership). If you trust it, type: ${command}`,
    }
    return new CannotSay(own, command)
  }
  if (/promisor remote/.test(said)) return missing(null)
  if (/must be run in a work tree/.test(said)) return outsideWorkTree()
  if (/^xcrun: error|^xcode-select: |Xcode.*license/m.test(said)) return withoutTools()
  // The last one is what stopped it; what a repository calls its things is a stranger's text.
  const lines = said.split('\n').filter((line) => /^(?:fatal|error|warning): /.test(line))
  const own = oneLine(lines.at(-1)?.replace(/^\w+: /, '') ?? '').slice(0, 200)
  const words: Record<Language, string> = {
    nl: `Git kan de geschiedenis van de plannen niet lezen${own === '' ? '' : `: “${own}”`}. Controleer de repository met: git fsck.`,
    en: `Git can't read the history of the plans${own === '' ? '' : `: “${own}”`}. Check the repository with: git fsck.`,
  }
  return new CannotSay(words, 'git fsck')
}

/** A path as a shell takes it. */
const quoted = (path: string): string => (/^[\w./:\\-]+$/.test(path) ? path : `'${oneLine(path)}'`)
