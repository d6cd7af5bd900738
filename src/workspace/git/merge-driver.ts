/** What git has to know to merge plans by this program: lines of `.gitattributes`, and a command in the settings of a clone. */

/** The name of the driver in git’s settings and attributes. */
export const DRIVER = 'masterplan'

const NOTE = '# Plans are merged field by field. Once in every clone: masterplan git-setup'

/** The lines of `.gitattributes` in the top folder of a repository, for plans in one of its folders; `''` is the top itself. */
export function attributeLines(folder: string): string[] {
  const at = folder === '' ? '' : `/${folder}`
  // What in the name of a folder would mean something in a pattern, means itself.
  const literal = at.replace(/[\\*?[\]]/g, '\\$&')
  return [`${literal}/*/*.md`, `${literal}/masterplan.yaml`].map((pattern) => `${quoted(pattern)} merge=${DRIVER}`)
}

/** A pattern as it stands in `.gitattributes`: between quotes where it would end at a space. */
function quoted(pattern: string): string {
  return /[\s"]/.test(pattern) ? JSON.stringify(pattern) : pattern
}

/** `.gitattributes` with those lines; what is there stays, and what has them already is the same text. */
export function withAttributes(text: string, folder: string): string {
  const there = new Set(linesIn(text))
  const lines = attributeLines(folder).filter((line) => !there.has(line))
  if (lines.length === 0) return text
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  const before = text === '' || text.endsWith('\n') ? text : text + eol
  return before + [...(there.has(NOTE) ? [] : [NOTE]), ...lines].map((line) => line + eol).join('')
}

/** `.gitattributes` without any line that names the driver. */
export function withoutAttributes(text: string): string {
  const ours = (line: string): boolean => line === NOTE || new RegExp(`\\smerge=${DRIVER}$`).test(line)
  return (text.match(/[^\n]*\n|[^\n]+$/g) ?? []).filter((line) => !ours(line.trimEnd())).join('')
}

const linesIn = (text: string): string[] => text.split('\n').map((line) => line.trimEnd())

/**
 * The command for git's settings, which a shell runs. Where this program is there no more git merges as it does without: a driver that
 * can't be started would leave one side out.
 */
export function driverCommand(program: readonly string[]): string {
  const [node = '', script = ''] = program.map(forShell)
  const ours = `${node} ${script} merge-driver %O %A %B %L %P`
  return `if test -f ${node} && test -f ${script}; then ${ours}; else git merge-file --marker-size=%L %A %O %B; fi`
}

/** A path for a shell, on Windows that of git too; git takes a percent sign for a word of its own. */
function forShell(path: string): string {
  const slashes = /^(?:[a-z]:\\|\\\\)/i.test(path) ? path.replaceAll('\\', '/') : path
  return `'${slashes.replaceAll("'", "'\\''").replaceAll('%', '%%')}'`
}
