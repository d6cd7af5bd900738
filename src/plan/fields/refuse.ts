/**
 * Values that have the right shape and can't be all the same. Like those of the wrong shape they get a finding and are left out, so that
 * nothing counts further with what is refused.
 */

import type { ReaderProblem, Reading } from '../problem.ts'
import { contrast } from '../typed/colour.ts'
import { firstDay, lastDay, ONGOING } from '../typed/dates.ts'
import type { ConfigData } from './config-schema.ts'
import type { KringData, ThemeData } from './schema.ts'

/** What WCAG 2.2 asks of ordinary text at level AA. */
const ENOUGH = 4.5

/** The facts of a theme without a place that there isn't, and without ends before their beginning. */
export function refusedInTheme(data: ThemeData, file: string, themes: number): Reading<ThemeData> {
  const problems: ReaderProblem[] = []
  const { plaats, ...value }: ThemeData = { ...data }
  if (plaats && themes > 0 && plaats.nummer > themes)
    problems.push({
      id: 'ongeldige-waarde',
      args: {
        shown: String(plaats.nummer),
        expected: { kind: 'number', integer: true, min: 1, max: themes },
        suggestion: null,
      },
      file,
      at: { path: ['plaats', 'nummer'], part: 'value' },
    })
  else if (plaats) Object.assign(value, { plaats })
  for (const [id, project] of Object.entries(value.projecten ?? {})) {
    const kosten = project?.kosten
    if (project && typeof kosten === 'object' && 'van' in kosten && kosten.tot < kosten.van) {
      const { kosten: _, ...rest } = project
      value.projecten = { ...value.projecten, [id]: rest }
      const at = { path: ['projecten', id, 'kosten', 'tot'], part: 'value' } as const
      problems.push({ id: 'bedragen-omgekeerd', args: { from: kosten.van, to: kosten.tot }, file, at })
    }
    const planning = project?.planning
    if (!project || typeof planning !== 'object') continue
    const { start, eind } = { start: written(planning.start), eind: written(planning.eind) }
    if (start === null || eind === null || eind === ONGOING || lastDay(eind) >= firstDay(start)) continue
    if (start === ONGOING) {
      // What goes on has no beginning by that; since when is a day, month or year.
      value.projecten = { ...value.projecten, [id]: { ...value.projecten?.[id], planning: { eind } } }
      const args = { shown: start, expected: { kind: 'pattern', pattern: 'deadline' }, suggestion: null } as const
      const at = { path: ['projecten', id, 'planning', 'start'], part: 'value' } as const
      problems.push({ id: 'onmogelijke-datum', args, file, at })
      continue
    }
    value.projecten = { ...value.projecten, [id]: { ...value.projecten?.[id], planning: { start } } }
    problems.push(endBeforeStart(start, eind, file, ['projecten', id, 'planning']))
  }
  return { value, problems }
}

/** The facts of a kring without surveys that end before their beginning. */
export function refusedInKring(data: KringData, file: string): Reading<KringData> {
  const { enquete, enquetes = {}, ...value }: KringData = data
  const problems: ReaderProblem[] = []
  const ends = ({ van, tot }: { van: string; tot: string }, path: string[]): boolean => {
    if (tot < van) problems.push(endBeforeStart(van, tot, file, path, 'tot'))
    return tot >= van
  }
  if (enquete && ends(enquete, ['enquete'])) Object.assign(value, { enquete })
  const waves = Object.entries(enquetes).filter(([year, wave]) => ends(wave, ['enquetes', year]))
  return { value: { ...value, ...(waves.length > 0 && { enquetes: Object.fromEntries(waves) }) }, problems }
}

/** The settings without colours that can't be read on white, and with what an ambition level below the highest means told. */
export function refusedInConfig(data: ConfigData, file: string): Reading<ConfigData> {
  const gaps = missingLevels(data, file)
  const colours = Object.entries(data.rapport?.kleuren ?? {}).map(([field, colour = '']) => {
    const shown = colour.toLowerCase()
    return { field, colour: shown, ratio: contrast(shown, '#ffffff') }
  })
  const light = colours.filter(({ ratio }) => ratio < ENOUGH)
  if (light.length === 0) return { value: data, problems: gaps }
  const kleuren = Object.fromEntries(
    colours.flatMap(({ field, colour, ratio }) => (ratio < ENOUGH ? [] : [[field, colour]])),
  )
  return {
    value: { ...data, rapport: { ...data.rapport, kleuren } },
    problems: [
      ...gaps,
      ...light.map(
        ({ field, colour, ratio }): ReaderProblem => ({
          id: 'kleur-te-licht',
          // Rounded down, so that a colour that just falls short isn't told to have what is asked.
          args: { colour, ratio: String(Math.floor(ratio * 10) / 10).replace('.', ',') },
          file,
          at: { path: ['rapport', 'kleuren', field], part: 'value' },
        }),
      ),
    ],
  }
}

/** Levels that are skipped: with a fourth, there is a third. */
function missingLevels({ ambitieniveaus }: ConfigData, file: string): ReaderProblem[] {
  const given = Object.keys(ambitieniveaus ?? {}).map(Number)
  const highest = given.reduce((most, level) => Math.max(most, level), 0)
  const fields = Array.from({ length: highest }, (_, i) => i + 1)
    .filter((level) => !given.includes(level))
    .map(String)
  const at = { path: ['ambitieniveaus', fields[0] ?? ''], part: 'key' } as const
  return fields.length === 0 ? [] : [{ id: 'ontbrekend-veld', args: { fields }, file, at }]
}
const written = (period: string | number | undefined): string | null => (period === undefined ? null : String(period))

function endBeforeStart(start: string, end: string, file: string, path: string[], field = 'eind'): ReaderProblem {
  return { id: 'einde-voor-begin', args: { start, end }, file, at: { path: [...path, field], part: 'value' } }
}
