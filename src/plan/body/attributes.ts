/** What other programs read between braces behind a heading, as in `{.unnumbered}` or `{#hub .wide}`: the plan needs its id and nothing else. */

const TOKEN = String.raw`#[^\s{}#"']+|\.[\w-]+|-|(?!id=)[A-Za-z][\w:-]*=(?:"[^"{}]*"|'[^'{}]*'|[^\s"'{}]+)`
const ATTRIBUTES = new RegExp(String.raw`^:?[ \t]*(?:${TOKEN})(?:[ \t]+(?:${TOKEN}))*[ \t]*$`)
const ID = /(?:^|[\s:])(#[^\s{}#"']+)/
/** The groups between braces that end a title. */
const GROUPS = /(?:[ \t]*\{[^{}\n]{0,200}\}){1,4}$/
/** No title is longer. */
const LONGEST = 500

/** A title with no more between braces than its id. An id that stands alone there is left as it is typed. */
export function withoutAttributes(title: string): string {
  if (title.length > LONGEST || !title.endsWith('}')) return title
  return title.replace(GROUPS, (groups) =>
    groups.replace(/[ \t]*\{([^{}\n]*)\}/g, (group, inner: string) => {
      const id = ID.exec(inner)?.[1]
      if (inner.replace(/^:/, '').trim() === id || !ATTRIBUTES.test(inner.trim())) return group
      return id === undefined ? '' : ` {${id}}`
    }),
  )
}
