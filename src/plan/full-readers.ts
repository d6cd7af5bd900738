/** The readers that are sure of everything, at the price of loading `yaml` and remark. */

import { remarkDefiner, remarkReferee } from './body/referee.ts'
import type { Readers } from './readers.ts'
import { quickYaml } from './yaml/quick-yaml.ts'
import { readYaml } from './yaml/yaml.ts'

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
