/** The readers that are sure of everything: quick ones where those are sure, else the full parsers. */
import { quickYaml } from './quick-yaml.ts'
import type { Readers } from './readers.ts'
import { remarkReferee } from './referee.ts'
import { readYaml } from './yaml.ts'

export const fullReaders: Readers = {
  yaml: (source, range) => {
    const value = quickYaml(source, range)
    return value === null ? readYaml(source, range) : { value, problems: [] }
  },
  headings: remarkReferee,
}
