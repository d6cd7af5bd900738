/** The words, Dutch and English, by which people say when: counts, units, days of the week, and which one of a row. */

const COUNTS: readonly (readonly string[])[] = [
  ['een', 'a', 'an', 'one'],
  ['twee', 'two'],
  ['drie', 'three'],
  ['vier', 'four'],
  ['vijf', 'five'],
  ['zes', 'six'],
  ['zeven', 'seven'],
  ['acht', 'eight'],
  ['negen', 'nine'],
  ['tien', 'ten'],
  ['elf', 'eleven'],
  ['twaalf', 'twelve'],
  ['dertien', 'thirteen'],
  ['veertien', 'fourteen'],
]

/** The number that a word or digits say; NaN where they say none. */
export function countOf(word: string): number {
  const named = COUNTS.findIndex((names) => names.includes(word)) + 1
  return named > 0 ? named : /^\d{1,4}$/.test(word) ? Number(word) : Number.NaN
}

export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year'

const UNITS: Record<string, Unit> = {
  'dag(?:en)?|days?': 'day',
  'week|weken|weeks': 'week',
  'maand(?:en)?|months?': 'month',
  'kwartaal|kwartalen|quarters?': 'quarter',
  'half ?jaar|half year': 'half',
  'jaar|jaren|years?': 'year',
}
/** How long a unit is in months; days and weeks are no number of them. */
export const MONTHS_IN = { month: 1, quarter: 3, half: 6, year: 12 } as const

/** Any unit, for a pattern. */
export const UNIT = `(${Object.keys(UNITS).join('|')})`

export function unitOf(word: string): Unit {
  for (const [names, unit] of Object.entries(UNITS)) if (new RegExp(`^(?:${names})$`).test(word)) return unit
  throw new RangeError(`unitOf: ${word} is no unit`)
}

const WEEKDAYS = [
  'maandag|ma|monday|mon',
  'dinsdag|di|tuesday|tues?',
  'woensdag|wo|wednesday|wed',
  'donderdag|do|thursday|thu(?:rs?)?',
  'vrijdag|vr|friday|fri',
  'zaterdag|za|saturday|sat',
  'zondag|zo|sunday|sun',
]

/** Any day of the week, for a pattern. */
export const WEEKDAY = `(${WEEKDAYS.join('|')})`

/** 0 for Monday. */
export function weekdayOf(word: string): number {
  return WEEKDAYS.findIndex((names) => new RegExp(`^(?:${names})$`).test(word))
}

const ORDINALS = [/^(?:1|eerste|first)$/, /^(?:2|tweede|second)$/, /^(?:3|derde|third)$/, /^(?:4|vierde|fourth)$/]

/** 1 for the first; 0 where a word says none of the first four. */
export function ordinalOf(word: string): number {
  return ORDINALS.findIndex((pattern) => pattern.test(word)) + 1
}

/** What lies before, around or behind today, for a pattern. */
export const BEFORE = 'vorig|vorige|afgelopen|verleden|last|past|previous'
export const AROUND = 'dit|deze|this|lopend|lopende|current'
export const BEHIND = 'volgend|volgende|komend|komende|next|coming'
