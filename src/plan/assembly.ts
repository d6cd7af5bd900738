/** Puts together what is read of each file: the configuration, and the kringen with their themes and ballots. */
import { readBallots } from './ballots.ts'
import { readConfig } from './config.ts'
import { emptyKring, emptyWave, readKring } from './kring.ts'
import type { Config, Kring, Theme, Wave } from './model.ts'
import { BALLOTS_FILE, isAmong, KRING_FILE, namesIn, waveYear } from './plan-set.ts'
import type { ReaderProblem, Reading } from './problem.ts'
import type { Readers } from './readers.ts'
import type { Source } from './source.ts'
import { readTheme } from './theme.ts'

/** How many problems of one kind in one file are told; a hostile file could give a million. */
const MOST_PROBLEMS = 1000

/**
 * What was read of a text under a configuration: the same again, so that a workspace in which one file changes costs one file, and one in which
 * one is for the full parsers too. `by` are the readers that weren't sure of it, by whom it is read so and by no others.
 */
const READ = new WeakMap<Source, { config: Config | null; by: Readers | null; reading: Reading<unknown> }>()

/** A kring, and what it was put together of. */
interface Known {
  parts: readonly unknown[]
  kring: Kring
}

/** The kringen of a configuration by their folder: one of which no file changed stays the same, and so does what is made of it. */
const KRINGEN = new WeakMap<Config, Map<string, Known>>()

/** The reading of one workspace: collects problems on the way. `open` gives the text of a file, null where it can't be read. */
export class Assembly {
  readonly problems: ReaderProblem[] = []
  readonly untold = new Map<string, number>()
  readonly #open: (file: string) => Source | null
  readonly #readers: Readers

  constructor(open: (file: string) => Source | null, readers: Readers) {
    this.#open = open
    this.#readers = readers
  }

  /** The configuration; null where its file can't be read. */
  config(file: string): Config | null {
    const source = this.#open(file)
    return source && this.#take(source, null, () => readConfig(source, this.#readers))
  }

  /** A kring of which these files are there. */
  kring(slug: string, files: readonly string[], config: Config): Kring {
    const file = `${slug}/${KRING_FILE}`
    const page = isAmong(files, file) ? this.#open(file) : null
    const kring = page ? this.#take(page, config, () => readKring(page, slug, this.#readers)) : emptyKring(slug, file)
    const themes = config.themes.flatMap(({ slug: theme }): Theme[] => {
      const path = `${slug}/${theme}.md`
      // A theme that is called as the kring's own page has a finding, and no file of its own.
      const source = path !== file && isAmong(files, path) ? this.#open(path) : null
      const read = (text: Source) => readTheme(text, { kring: slug, theme }, config, this.#readers)
      return source ? [this.#take(source, config, () => read(source))] : []
    })
    const ballots = isAmong(files, `${slug}/${BALLOTS_FILE}`) ? this.#open(`${slug}/${BALLOTS_FILE}`) : null
    const survey = ballots && this.#take(ballots, config, () => readBallots(ballots, config))
    const waves = this.#waves(slug, kring.waves, files, config)
    const parts = [page && kring, survey, ...themes, ...waves.flatMap(({ year, ballots }) => [year, ballots])]
    const known = KRINGEN.get(config) ?? new Map<string, Known>()
    KRINGEN.set(config, known)
    const before = known.get(slug)
    if (before?.parts.length === parts.length && before.parts.every((part, i) => part === parts[i])) return before.kring
    const answers = { ballots: survey?.ballots ?? null, invalidBallots: survey?.invalid ?? 0 }
    const made = { ...kring, themes, ...answers, waves }
    known.set(slug, { parts, kring: made })
    return made
  }

  /** The earlier surveys of which the page tells the period or a file is there, the latest first. */
  #waves(slug: string, told: readonly Wave[], files: readonly string[], config: Config): Wave[] {
    const there = namesIn(files, slug).flatMap((name) => {
      const year = waveYear(name)
      return year === null ? [] : [{ year, file: `${slug}/${name}` }]
    })
    const years = [...new Set([...told, ...there].map(({ year }) => year))].sort((a, b) => b - a)
    return years.map((year): Wave => {
      const wave = told.find((w) => w.year === year) ?? emptyWave(year)
      const file = there.find((w) => w.year === year)?.file
      const source = file === undefined ? null : this.#open(file)
      const read = source && this.#take(source, config, () => readBallots(source, config, true))
      return { ...wave, ballots: read?.ballots ?? null, invalidBallots: read?.invalid ?? 0 }
    })
  }

  #take<T>(source: Source, config: Config | null, read: () => Reading<T>): T {
    const known = READ.get(source)
    // One text is one file, and so always of one type.
    const isKnown = known?.config === config && (known.by === null || known.by === this.#readers)
    const doubts = this.#readers.doubts()
    const reading = isKnown ? (known.reading as Reading<T>) : read()
    if (!isKnown) READ.set(source, { config, by: this.#readers.doubts() > doubts ? this.#readers : null, reading })
    const told = new Map<string, number>()
    for (const problem of reading.problems) {
      const key = `${problem.id} ${problem.file}`
      const count = (told.get(key) ?? 0) + 1
      told.set(key, count)
      if (count <= MOST_PROBLEMS) this.problems.push(problem)
      else this.untold.set(key, count - MOST_PROBLEMS)
    }
    return reading.value
  }
}
