/** The port that somebody names. */
import { InvalidArgumentError } from 'commander'
import type { Kit } from '../definition.ts'

/** Reads a port as commander asks for it. Throws an InvalidArgumentError where it is none. */
export const portTyped =
  ({ page }: Pick<Kit, 'page'>) =>
  (typed: string): number => {
    const port = /^\d{1,5}$/.test(typed) ? Number(typed) : 0
    if (port < 1 || port > 65_535) throw new InvalidArgumentError(page.terminal.notPort)
    return port
  }
