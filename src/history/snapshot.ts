/** How a snapshot is told from a commit: by its name, which begins as none of git's can. */

const MARK = 'm'

/** The name of the snapshot that is kept in a file with this name of its content. */
export const snapshotName = (content: string): string => `${MARK}${content}`

/** Whether a version is a snapshot, by its name or what it begins with. */
export const isSnapshot = (version: string): boolean => version.startsWith(MARK)
