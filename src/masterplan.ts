/** The program as a list of verbs: open a workspace, validate it, rank what is in it, report on it, verify a report. */

import type { Finding } from './diagnostics/finding.ts'
import type { Kring } from './plan/model.ts'
import { rankShared, type SharedRanking } from './ranking/plans/association.ts'
import { type ProjectSureness, projectSureness } from './ranking/plans/project-sureness.ts'
import { type ProjectRanking, projectsOf, rankProjects } from './ranking/plans/projects.ts'
import { type Sureness, surenessOf } from './ranking/plans/sureness.ts'
import { rankThemes, type SurveyRanking } from './ranking/plans/themes.ts'
import type { Report, Wanted } from './report/make.ts'
import type { Earlier } from './report/since.ts'
import { type RuleSettings, runRules } from './rules/run.ts'
import { beforeLastDecision, earlierFor } from './verbs/earlier.ts'
import { refused } from './verbs/refused.ts'
import type { Settings } from './verbs/settings.ts'
import { fingerprintOf, revisionOf } from './workspace/git/revision.ts'
import { findKring } from './workspace/named/find-kring.ts'
import type { Workspace } from './workspace/open.ts'

export { rankThemes } from './ranking/plans/themes.ts'
export { type ExplainedRule, explainRule, ruleBook } from './rules/book.ts'
export { changes } from './verbs/changes.ts'
export { lastYearEnd } from './verbs/earlier.ts'
export { type MovedFile, type Proposed, proposed } from './verbs/edit.ts'
export { fix, type Mended } from './verbs/fix.ts'
export { type Formatted, format } from './verbs/format.ts'
export type { Mention } from './verbs/mentions.ts'
export type { Choose } from './verbs/merge.ts'
export { type Migrated, migrate } from './verbs/migrate.ts'
export { refused } from './verbs/refused.ts'
export type { NewName } from './verbs/rename.ts'
export type { Settings } from './verbs/settings.ts'
export { findKept, type Listed, type Undoing, undo, undoEffect, undoing, undoList } from './verbs/undo.ts'
export { verify } from './verbs/verify.ts'
export { longAgoOf } from './workspace/git/long-ago.ts'
export { earlierThan, previousOf, workspaceOf } from './workspace/git/sides.ts'
export { upstreamIn } from './workspace/git/upstream.ts'
export type { Place } from './workspace/named/find-place.ts'
export { open, openAgain, openWith, type Workspace } from './workspace/open.ts'

type Renaming = typeof import('./verbs/rename.ts').rename
type Placing = typeof import('./verbs/rename-place.ts').renamePlace
type Removing = typeof import('./verbs/remove.ts').remove
type Moving = typeof import('./verbs/move.ts').move
type Merging = typeof import('./verbs/merge.ts').merge

/** What is known of a kring's priorities. */
export interface KringRanking {
  survey: SurveyRanking
  sureness: Sureness | null
  projects: { ranking: ProjectRanking; sureness: ProjectSureness | null }
}

/** Gives an item another id or title; all that refers to it follows. Throws a Misuse where that isn't certain. */
export async function rename(...given: Parameters<Renaming>): ReturnType<Renaming> {
  return (await import('./verbs/rename.ts')).rename(...given)
}

/** Gives a kring or theme another id or name; its files move, and all that refers to them follows. Throws a Misuse where that isn't certain. */
export async function renamePlace(...given: Parameters<Placing>): ReturnType<Placing> {
  return (await import('./verbs/rename-place.ts')).renamePlace(...given)
}

/** Takes an item out that was typed by mistake. Throws a Misuse where that isn't certain, or something refers to it. */
export async function remove(...given: Parameters<Removing>): ReturnType<Removing> {
  return (await import('./verbs/remove.ts')).remove(...given)
}

/** Moves an item to another theme, with all that it says. Throws a Misuse where that isn't certain. */
export async function move(...given: Parameters<Moving>): ReturnType<Moving> {
  return (await import('./verbs/move.ts')).move(...given)
}

/** Merges an item into another of its kind; null where whoever chooses stops. Throws a Misuse where that isn't certain. */
export async function merge(...given: Parameters<Merging>): ReturnType<Merging> {
  return (await import('./verbs/merge.ts')).merge(...given)
}

/** Every finding in the workspace, sorted by place; with `previous` what a change may not do as well. */
export function validate({ set }: Workspace, settings: RuleSettings): Promise<Finding[]> {
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

/**
 * The report of one kring, or of the association without one, in every form that is wanted; `earlier` is since when changes are told. `past`
 * is the same workspace as it can be asked what came before. Throws a Misuse where a year report has nothing to compare with.
 */
export async function report(
  workspace: Workspace,
  kring: Kring | null,
  settings: Settings,
  wanted: Wanted,
  earlier: Earlier | null = null,
  past: Workspace = workspace,
): Promise<Report> {
  const { makeReport } = await import('./report/make.ts')
  const since = earlier ?? (await earlierFor(past, wanted.audience, settings.today))
  const { set, host, root } = workspace
  const kringen = kring === null ? set.plans.kringen : [kring]
  const last = since === null ? await beforeLastDecision(past, kringen, wanted.audience, settings.today) : null
  const revision = workspace.at ?? revisionOf(host, root, set)
  // A report tells of findings and mends none.
  const findings = await validate(workspace, { ...settings, mends: () => false })
  const context = { ...settings, revision, input: fingerprintOf(set), findings, earlier: since, last }
  return makeReport(set, kring, context, wanted).catch(refused)
}
