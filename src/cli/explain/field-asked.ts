/** A field of the plans for which somebody asks where rules and methods are explained. */
import { aboutField } from '../../language/about-field.ts'
import { wordsIn } from '../../language/words.ts'
import { exampleAt, FIELD_EXAMPLES } from '../../plan/fields/field-examples.ts'
import { Misuse } from '../../workspace/misuse.ts'

/** Throws a Misuse that says what a field is for where one is asked for. */
export function refuseField(asked: string): void {
  const name = asked.toLowerCase()
  const [path] = [...FIELD_EXAMPLES].find(([field]) => field.split('.').at(-1) === name) ?? []
  if (path === undefined) return
  const above = path.split('.').at(-2) ?? ''
  throw new Misuse((l, by) =>
    wordsIn(l, by).cli.fieldNoRule(name, aboutField(name, above, l, by) ?? '', exampleAt(path.split('.'))),
  )
}
