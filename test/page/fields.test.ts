/** The forms know every field that the schema has, in both languages. */
import { describe, expect, it } from 'vitest'
import { fieldsEn } from '../../src/language/en/fields.ts'
import { fieldsNl } from '../../src/language/nl/fields.ts'
import { valueWords } from '../../src/page/fields/choices.ts'
import { allFields, type Entry } from '../../src/page/fields/field.ts'
import { fieldsOf } from '../../src/page/fields/fields.ts'
import { roomOf } from '../../src/page/room.ts'
import { targetAt } from '../../src/page/target.ts'
import { fieldsAt } from '../../src/plan/fields/field.ts'
import { kringSchema, themeSchema } from '../../src/plan/fields/schema.ts'
import { pagePlans } from './plans.ts'
import { deskOf } from './served.ts'

const WAYS: [path: string[], schema: Parameters<typeof fieldsAt>[0], at: string[], elsewhere: string[]][] = [
  // Asks have cards of their own; names and lists of items are how a file is found and read.
  [['item', 'noord', 'energie', 'hub'], themeSchema, ['projecten', 'hub'], ['gevraagd']],
  [['item', 'noord', 'energie', 'zon-delen'], themeSchema, ['wensen', 'zon-delen'], []],
  [['thema', 'noord', 'energie'], themeSchema, [], ['thema', 'uitdagingen', 'wensen', 'projecten']],
  [['kring', 'noord'], kringSchema, [], ['kring']],
]

describe.each(['nl', 'en'] as const)('in %s', (language) => {
  it.each(WAYS)('%s', async (path, schema, at, elsewhere) => {
    const room = await roomOf(deskOf(pagePlans(), language))
    const target = targetAt(room, path)
    if (!target) throw new Error(path.join('/'))
    const entries = fieldsOf(target, room)
    const first = (entry: Entry): string =>
      'entries' in entry ? (allFields([entry])[0]?.path[0] ?? '') : (entry.path[0] ?? '')
    const shown = entries.map(first)
    expect(fieldsAt(schema, at).filter((field) => !shown.includes(field) && !elsewhere.includes(field))).toEqual([])
    // What a field is for is said in the language of the page, and no label is the name of a field with a dash.
    const known = { ...(language === 'nl' ? fieldsNl : fieldsEn), ...room.say.form.help }
    for (const field of allFields(entries)) {
      expect(field.label).not.toMatch(/^$|^[a-z]+-[a-z]/)
      // What is ticked needs no words on how a name is written.
      const beginning = field.help?.replace(/\.$/, '') ?? ''
      expect(Object.values(known).some((text) => text === field.help || text.startsWith(beginning))).toBe(true)
      // Nobody here sees a plan file: no ids, brackets, names of fields or dates as it writes them.
      // The choices have names of their own.
      const values = Object.values(valueWords(room.words)).flatMap((list) =>
        Object.entries(list).flatMap(([value, label]) => (label === value ? [] : [value])),
      )
      expect(values.filter((value) => field.help?.split(/[^\p{L}-]+/u).includes(value))).toEqual([])
      expect(field.help ?? '').not.toMatch(/\bid\b|yaml|[{}[\]]|ambitieniveaus|\d{4}-[\dKH]/)
    }
  })
})
