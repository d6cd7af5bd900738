/** Headings that people give to progress, decisions, actions and milestones: what stands under them is text, whatever it looks like. */
import type { Range } from '../../diagnostics/finding.ts'
import type { Item } from '../model.ts'
import { once } from '../once.ts'
import type { Source } from '../source.ts'
import { datedForm } from './dated-line.ts'

const TASK = /^[ \t]*[-*+][ \t]+\[[ xX]\]/m
const isDated = (lines: string): boolean =>
  lines.split('\n').some((line) => /^[ \t]*[-*+•]\s/.test(line) && datedForm(line)?.date?.length === 10)

const OTHERS: readonly [names: RegExp, section: string, holds: (lines: string) => boolean][] = [
  [
    /^(?:stand van zaken|stand|updates?|logboek|log|verloop|vorderingen|laatste nieuws|nieuws|tijdlijn|wat er gebeurde|status|state of affairs|timeline|history|news)$/,
    'Voortgang',
    isDated,
  ],
  [/^(?:besluit|beslissing(?:en)?|besluitvorming|besluitenlijst|afspraken|decision|agreements)$/, 'Besluiten', isDated],
  [
    /^(?:actie|actie(?:punten|punt|lijst)|to[ -]?do(?:['’]?s|[ -]?lijst)?|taken|takenlijst|(?:volgende|vervolg)[ -]?stappen|vervolgacties|action|action points|tasks|to[ -]?do list|next steps)$/,
    'Acties',
    (lines) => TASK.test(lines),
  ],
  [
    /^(?:(?:(?:wat is )?de )?vraag (?:achter (?:de|deze) wens|erachter)|(?:wat is )?de vraag achter de vraag|the question behind (?:the question|it)|(?:vijf|5) ?(?:x|×|keer|maal) waarom|waarom(?:vragen)?|waaroms|(?:five|5) whys?|5x why|whys)$/,
    'Vraag achter de vraag',
    (lines) => /^[ \t]*(?:[-*+>]|\d+[.)])[ \t]/m.test(lines),
  ],
  // A day as a heading of its own.
  [/^(?:\d{4}-\d\d-\d\d|\d{1,2} [a-z]{3,9} 20\d\d|\d{1,2}[-/]\d{1,2}[-/]20\d\d)$/, 'Voortgang', () => true],
  [/^(?:mijlpaal|planning|fasering|stappen(?:plan)?|milestone|schedule)$/, 'Mijlpalen', (lines) => TASK.test(lines)],
]

/** What people put around such a name, or around the one that is read: `Genomen besluiten`, `Voortgang 2026`. */
const AROUND =
  /^(?:(?:de|onze|alle|genomen|laatste|our|the|all) )?(.+?)(?: (?:(?:in |van |of )?20\d\d(?: ?[-–] ?20\d\d)?|alv|bestuur|kring|tot nu toe|so far))?$/
const READ: Record<string, string> = {
  voortgang: 'Voortgang',
  besluiten: 'Besluiten',
  acties: 'Acties',
  mijlpalen: 'Mijlpalen',
  progress: 'Voortgang',
  decisions: 'Besluiten',
}

/** Such a heading of an item: where its title is, and the heading under which its lines would be read. */
export interface OtherName extends Range {
  /** Where its line begins. */
  line: number
  title: string
  wanted: string
  /** Whether the title says no more than that name. */
  whole: boolean
}

/** A line of a heading; what ends it is taken off afterwards, since a pattern that looks for its end tries it from every space. */
const HEADING = /^(#{1,6})(?=[ \t])(.*)$/gm
/** No other name is longer. */
const LONGEST = 60

/** The headings in a theme file, at the level of an item or below it, with lines that would be read under another name. */
export const otherNamesIn: (source: Source) => readonly OtherName[] = once(({ text }: Source) => {
  const headings = [...text.matchAll(HEADING)]
  return headings.flatMap(({ 0: whole, 1: marks = '', 2: behind = '', index }, i): OtherName[] => {
    const words = behind.trim()
    if (marks.length < 3 || words.length > LONGEST) return []
    const title = words.replace(/[ \t]+#+$/, '')
    const bare = title
      .replace(/[*_:.?]/g, '')
      .trim()
      .toLowerCase()
    const core = AROUND.exec(bare)?.[1] ?? bare
    const read = core === bare ? undefined : READ[core]
    const named = OTHERS.find(([names, section]) => names.test(bare) || names.test(core) || section === read)
    const end = headings[i + 1]?.index ?? text.length
    if (!named?.[2](text.slice(index + whole.length, end))) return []
    const start = index + marks.length + behind.indexOf(words)
    return [{ line: index, start, end: start + title.length, title, wanted: named[1], whole: named[0].test(bare) }]
  })
})

/** Whether an item is no more than such a heading, one level too high. */
export const isOtherName = (source: Source | undefined, { heading, id }: Item): boolean =>
  id === null && source !== undefined && otherNamesIn(source).some(({ line }) => line === heading)
