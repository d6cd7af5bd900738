/** The program as a list of verbs: open a workspace, validate it, rank what is in it, report on it, verify a report. */
import type { Finding } from './diagnostics/finding.ts'
import { newAndMended } from './diagnostics/fingerprints.ts'
import { applyEdits, compatible } from './diagnostics/text-edit.ts'
import { type Comparison, compare } from './history/comparable.ts'
import type { Previous } from './history/previous.ts'
import type { Language } from './language/language.ts'
import { wordsIn } from './language/words.ts'
import type { Kring } from './plan/model.ts'
import { rankShared, type SharedRanking } from './ranking/plans/association.ts'
import { type ProjectSureness, projectSureness } from './ranking/plans/project-sureness.ts'
import { type ProjectRanking, projectsOf, rankProjects } from './ranking/plans/projects.ts'
import { type Sureness, surenessOf } from './ranking/plans/sureness.ts'
import { rankThemes, type SurveyRanking } from './ranking/plans/themes.ts'
import { NoEngine, TooLarge } from './document/document.ts'
import type { Report, Wanted } from './report/make.ts'
import type { Earlier } from './report/since.ts'
import type { Verdict } from './report/verify.ts'
import { runRules } from './rules/run.ts'
import { VERSION } from './version.ts'
import { hostAt } from './workspace/at-revision.ts'
import { findKring } from './workspace/find-kring.ts'
import { bothLanguages, Misuse } from './workspace/misuse.ts'
import { open, type Workspace } from './workspace/open.ts'
import { overlay } from './workspace/overlay.ts'
import { fingerprintOf, revisionOf } from './workspace/revision.ts'
import { earlierThan, type Side, sidesOf } from './workspace/sides.ts'

export { type ExplainedRule, explainRule, ruleBook } from './rules/book.ts'
export { open, openWith, type Workspace } from './workspace/open.ts'
export { earlierThan, previousOf, workspaceOf } from './workspace/sides.ts'

/** What a run needs to know besides the workspace. */
export interface Settings {
  language: Language
  /** ISO date that counts as today. */
  today: string
}

/** What is known of a kring's priorities. */
export interface KringRanking {
  survey: SurveyRanking
  sureness: Sureness | null
  projects: { ranking: ProjectRanking; sureness: ProjectSureness | null }
}

/** What mending did: the workspace as it would be, the new text of each file, and how many findings that mends. */
export interface Mended {
  workspace: Workspace
  texts: Map<string, string>
  mended: number
}

/** A mended file may have something else to mend, such as facts that can be read at last; more rounds are never needed. */
const ROUNDS = 20

/** Mends what can only be mended in one way, in the files that are chosen. Nothing is written. */
export async function fix(
  workspace: Workspace,
  settings: Settings,
  chosen: (file: string) => boolean,
): Promise<Mended> {
  const { host, root } = workspace
  const texts = new Map<string, string>()
  let current = workspace
  let mended = 0
  for (let round = 0; round < ROUNDS; round++) {
    const fixable = (await runRules(current.set, { ...settings, allFixable: true })).filter(
      (f) => f.edits.length > 0 && chosen(f.file),
    )
    if (fixable.length === 0) break
    for (const file of new Set(fixable.map((f) => f.file))) {
      const together = compatible(fixable.filter((f) => f.file === file))
      const edits = together.flatMap((f) => f.edits)
      texts.set(file, applyEdits(current.set.sources.get(file)?.text ?? '', edits))
      mended += together.length
    }
    const bytes = new Map([...texts].map(([file, text]) => [file, new TextEncoder().encode(text)]))
    current = await open(overlay(host, root, bytes), root)
  }
  return { workspace: { ...current, host }, texts, mended }
}

/** Every finding in the workspace, sorted by place; with `previous` what a change may not do as well. */
export function validate({ set }: Workspace, settings: Settings & { previous?: Previous | null }): Promise<Finding[]> {
  return runRules(set, settings)
}

/** The kring that somebody means. Throws a Misuse with a suggestion where there is none. */
export function kringNamed({ set }: Workspace, asked: string): Kring {
  const slug = findKring(asked, set.plans.config)
  const kring = set.plans.kringen.find((k) => k.slug === slug)
  if (!kring) throw new RangeError(`kringNamed: ${slug} was not loaded`)
  return kring
}

/** The priorities of one kring: its themes by the members' votes, its projects by weighted score, and how sure both are. */
export function rankKring({ set }: Workspace, kring: Kring): KringRanking {
  const { config } = set.plans
  const survey = rankThemes(kring, config)
  const projects = projectsOf([kring])
  const ranking = rankProjects(projects, config.criteria)
  return {
    survey,
    sureness: surenessOf(kring, survey, config),
    projects: { ranking, sureness: projectSureness(projects, ranking, config.criteria) },
  }
}

/** The priorities of all kringen side by side. */
export function rankTogether({ set }: Workspace): SharedRanking {
  return rankShared(set.plans.kringen, set.plans.config)
}

/** The report of one kring, or of the association without one, in every form that is wanted; `earlier` is since when changes are told. */
export async function report(
  workspace: Workspace,
  kring: Kring | null,
  settings: Settings,
  wanted: Wanted,
  earlier: Earlier | null = null,
): Promise<Report> {
  const { makeReport } = await import('./report/make.ts')
  const { set, host, root } = workspace
  const revision = workspace.at ?? revisionOf(host, root, set)
  const findings = await validate(workspace, settings)
  const context = { ...settings, revision, input: fingerprintOf(set), findings, earlier }
  return makeReport(set, kring, context, wanted).catch(refused)
}

/** Turns what a format can't do into a Misuse that says what would help; anything else is thrown on. */
export function refused(error: unknown): never {
  if (error instanceof NoEngine)
    throw new Misuse(bothLanguages((l) => wordsIn(l).report.refusal.noEngine(error.install)))
  throw error instanceof TooLarge ? new Misuse(bothLanguages((l) => wordsIn(l).report.refusal.tooLarge)) : error
}

/** What changed in the plans between two moments, with what it does to the findings. */
export interface Difference {
  from: Side
  to: Side
  compared: Comparison
  findings: { added: Finding[]; mended: Finding[] }
}

/** Compares the plans at two moments; see `sidesOf` for what stands in for one that isn't named. Throws a Misuse as it does. */
export async function changes(
  workspace: Workspace,
  moments: { from: string | undefined; to: string | undefined },
  settings: Settings,
): Promise<Difference> {
  const { before, after, previous } = await sidesOf(workspace, moments)
  const [old, current] = [before.set, after.set]
  const findings = newAndMended(
    { findings: await runRules(old, settings), sources: old.sources },
    { findings: await runRules(current, { ...settings, previous }), sources: current.sources },
  )
  return { from: before, to: after, compared: compare(old, current), findings }
}

/**
 * Whether a report is what this program makes of the plans: as they were at the revision that the report names or, where it says that
 * it was made with uncommitted changes, as they are now.
 */
export async function verify(workspace: Workspace, bytes: Uint8Array): Promise<Verdict> {
  const { passportOf, formatOf, sameReport } = await import('./report/verify.ts')
  const origin = passportOf(bytes)
  if (origin === null) return { kind: 'no-passport' }
  const { host, root } = workspace
  const { commit, changed } = origin
  // What says that it is of a commit is held to that commit; only what says that it isn't, to the files as they are.
  const committed = commit !== null && !changed
  const then = committed ? hostAt(host, root, commit) : null
  const known = origin.since === null || hostAt(host, root, origin.since) !== null
  if (!known || (committed && then === null)) return { kind: 'unknown-revision', origin }
  const made = then === null ? workspace : await open(then, root)
  if (fingerprintOf(made.set) !== origin.input) return { kind: 'other-plans', origin }
  if (origin.tool !== VERSION) return { kind: 'other-version', origin }
  const settings = { language: origin.language, today: origin.date }
  const revision = commit === null && !changed ? null : { commit, changed }
  const context = {
    ...settings,
    revision,
    input: origin.input,
    findings: await validate(made, settings),
    earlier: origin.since === null ? null : await earlierThan({ ...made, host }, origin.since),
  }
  const same = await sameReport(made.set, origin, context, { format: formatOf(bytes), bytes })
  return { kind: same ? 'same' : 'other-content', origin }
}
