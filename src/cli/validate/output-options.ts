/** The forms in which findings can be had, and the options by which each of them is sent somewhere. */
import { extname } from 'node:path'
import { InvalidArgumentError } from 'commander'

export const FORMATS = ['pretty', 'json', 'github', 'sarif', 'junit', 'gitlab'] as const
export type Format = (typeof FORMATS)[number]

/** One form and where it goes; null is standard output. */
export interface Output {
  format: Format
  path: string | null
}

const BY_EXTENSION: Record<string, Format> = { '.sarif': 'sarif', '.xml': 'junit', '.json': 'json', '.txt': 'pretty' }

/** Collects `--format` and `--output` in the order in which they are typed: an output belongs to the format before it. */
export function outputCollector(): {
  outputs: Output[]
  format(value: string): Output[]
  output(value: string): Output[]
} {
  const outputs: Output[] = []
  return {
    outputs,
    format(value) {
      const format = FORMATS.find((name) => name === value)
      if (format === undefined) throw new InvalidArgumentError(`Allowed choices are ${FORMATS.join(', ')}.`)
      outputs.push({ format, path: null })
      return outputs
    },
    output(value) {
      const last = outputs.at(-1)
      if (last && last.path === null) last.path = value
      else outputs.push({ format: BY_EXTENSION[extname(value).toLowerCase()] ?? 'pretty', path: value })
      return outputs
    },
  }
}
