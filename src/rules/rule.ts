/** The contract of a rule: an id, a severity, words in two languages, an example of bad and good, and a check. */
import type { Problem, Range, Severity, Spot, Where } from '../diagnostics/finding.ts'
import type { TextEdit } from '../diagnostics/text-edit.ts'
import { seen } from '../diagnostics/unseen.ts'
import type { LongAgo, Previous } from '../history/previous.ts'
import type { Upstream } from '../history/upstream.ts'
import type { Language } from '../language/language.ts'
import { type OwnWord, spoken } from '../language/own-word.ts'
import type { Mark } from '../plan/body/marks.ts'
import type { PlanSet } from '../plan/plan-set.ts'
import type { ReaderArgs, ReaderProblemId } from '../plan/problem.ts'
import type { Source } from '../plan/source.ts'
import type { Excuse } from './excuses.ts'

/** What a rule says. `message`: what is wrong, then what was expected. `mend`: what to do about it. */
export interface RuleWords<Args> {
  title: string
  message(args: Args): string
  why: string
  mend: string
}

/** One file of the example workspace, as it should not and as it should be; null is a file that isn't there. */
export interface Example {
  file: string
  bad: string | null
  good: string | null
  /** What else has to be there for it to make sense. */
  beside?: Record<string, string>
  /** What the file was in the previous revision, for a rule that looks at what changed. */
  previous?: string | null
}

/** States that something is wrong at a place. */
export type Report<Args> = (spot: Spot, args: Args, related?: Spot[], concerns?: string) => void

/** What a rule may ask besides the plans. */
export interface Asking {
  /** ISO date that counts as today. */
  today: string
  ruleIds: readonly string[]
  /** The rules that compare with the previous version. */
  comparing: ReadonlySet<string>
  /** The links, pictures and raw HTML in a file's prose. */
  marks(source: Source): readonly Mark[]
  excuses: readonly Excuse[]
  /** Whether a rule that ran before found anything in a file that isn't excused. */
  found(ruleId: string, file: string): boolean
  /** The version that a change is checked against; null where there is none. */
  previous: Previous | null
  /** The plans as they were when all that is there since has waited longer than a wish may; null where git has none from before that. */
  longAgo: LongAgo | null
  /** What changed since each project was last looked at; null where no log says so, and only the previous version can. */
  upstream: Upstream | null
  /** How grave a rule is by itself, `off` where it says nothing; null where there is none of that name. */
  severityOf(id: string): Severity | 'off' | null
}

/** Where a fix is to be made: the file, its text, and the range of the finding in it. */
export interface Mending {
  set: PlanSet
  at: Where
  file: string
  text: string
  range: Range
}

/** A fact that a fix sets, which the one editor of facts writes. `fences`: what is made first where there are no facts at all. */
export interface SetFact {
  path: readonly string[]
  value: string
  fences?: TextEdit
}

export interface RuleDefinition<Id extends string, Args> {
  id: Id
  severity: Severity
  /** It says nothing until `regels:` gives it a severity. */
  off?: true
  /** Findings quote nothing of the file, since what they are about should not be repeated. */
  discreet?: true
  /** It states at most one thing of a file, which stays the same one for as long as it is there. */
  ofFile?: true
  /**
   * What it states of a kring comes of that kring's own files and the configuration, and is stated in them: as long as those are the
   * same, it isn't asked again.
   */
  perKring?: true
  words: Record<Language, RuleWords<Args>>
  example: Example
  check(set: PlanSet, report: Report<Args>, asking: Asking): void
  /**
   * The edits that mend a finding where only one mending is possible; null where that takes a person. They are tried in memory, and
   * offered only where nothing else is wrong after them.
   */
  fix?(args: Args, at: Mending): TextEdit[] | SetFact | null
}

/** A problem of a rule with its sentence and its fix still to be made. */
export interface Stated extends Problem {
  message(language: Language, own?: OwnWord): string
  fix(at: Mending): TextEdit[] | SetFact | null
}

/** A rule as the runner and `explain` see it, whatever the type of its arguments. */
export interface Rule<Id extends string = string> {
  id: Id
  severity: Severity
  /** Whether it says nothing until `regels:` gives it a severity. */
  off: boolean
  discreet: boolean
  /** Whether its finding is of a file as a whole. */
  ofFile: boolean
  /** Whether it looks at one kring at a time. */
  perKring: boolean
  /** Whether some of its findings can be mended by the program. */
  fixable: boolean
  words: Record<Language, { title: string; why: string; mend: string }>
  example: Example
  check(set: PlanSet, asking: Asking): Stated[]
}

/** The arguments of a message with what nobody sees in them made visible: what is refused must not look right. */
function shownArgs<Args>(args: Args, language: Language): Args {
  if (typeof args !== 'object' || args === null) return args
  const shown = Object.entries(args).map(([name, value]) => [
    name,
    typeof value === 'string' ? seen(value, language) : value,
  ])
  return Object.fromEntries(shown) as Args
}

/** Makes a rule of its definition. */
export function rule<const Id extends string, Args>(definition: RuleDefinition<Id, Args>): Rule<Id> {
  const { id, severity, words, example } = definition
  return {
    id,
    severity,
    off: definition.off ?? false,
    discreet: definition.discreet ?? false,
    ofFile: definition.ofFile ?? false,
    perKring: definition.perKring ?? false,
    fixable: definition.fix !== undefined,
    words,
    example,
    check(set, asking) {
      const stated: Stated[] = []
      definition.check(
        set,
        ({ file, at }, args, related = [], concerns) => {
          stated.push({
            id,
            args,
            file,
            at,
            related,
            ...(concerns !== undefined && { concerns }),
            message: (language, own) => spoken(words[language], own, language).message(shownArgs(args, language)),
            fix: (mending) => definition.fix?.(args, mending) ?? null,
          })
        },
        asking,
      )
      return stated
    },
  }
}

/** Makes a rule of a problem that is met while reading; its id says which, and its words take that problem's arguments. */
export function readerRule<const Id extends ReaderProblemId>(
  definition: Omit<RuleDefinition<Id, ReaderArgs[Id]>, 'check'> & {
    /** Whether one only follows from what could not be read elsewhere, and is told there. */
    follows?(args: ReaderArgs[Id], set: PlanSet, spot: Spot): boolean
  },
): Rule<Id> {
  return rule<Id, ReaderArgs[Id]>({
    ...definition,
    check(set, report) {
      for (const problem of set.problems) {
        if (problem.id !== definition.id) continue
        const args = problem.args as ReaderArgs[Id]
        if (!definition.follows?.(args, set, problem)) report(problem, args, problem.related)
      }
    },
  })
}

/** An example in a theme file: lines of front matter below `thema:`, and a body below the title. */
export function themeExample(bad: { front?: string; body?: string }, good: { front?: string; body?: string }): Example {
  const text = ({ front = '', body = '' }): string => `---\nthema: energie\n${front}---\n\n# Energie\n${body}`
  return { file: 'noord/energie.md', bad: text(bad), good: text(good) }
}
