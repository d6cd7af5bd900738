/** The readers that are sure of everything, at the price of loading `yaml` and remark. */
import { quickYaml } from './quick-yaml.ts'
import type { Readers } from './readers.ts'
import { remarkDefiner, remarkReferee } from './referee.ts'
import { readYaml } from './yaml.ts'

/** Asks the quick YAML reader first, and `yaml` where that isn't sure; headings and definitions are remark's. */
export const fullReaders: Readers = {
  yaml: (source, range) => {
    const value = quickYaml(source, range)
    return value === null ? readYaml(source, range) : { value, problems: [] }
  },
  headings: remarkReferee,
  definitions: remarkDefiner,
  doubts: () => 0,
}
