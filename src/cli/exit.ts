/** The exit codes, all of them. */

export const EXIT = {
  fine: 0,
  /** There are findings that count. */
  findings: 1,
  /** The command can't be understood or carried out. */
  misuse: 2,
} as const
