/** What every chart needs: escaped text, rounded numbers, elements, a label in two lines, and the frame around it all. */

// Most texts have nothing to escape.
const PLAIN = /^[\t\n\r !#-%(-;=?-~\u00a0-\ud7ff\ue000-\ufffd]*$/

/** Text that can stand in an SVG element or attribute, without the characters that XML forbids. */
export function escapeXml(text: string): string {
  if (PLAIN.test(text)) return text
  const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
  return text.replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, '').replace(/[&<>"']/g, (c) => marks[c] ?? c)
}

/** A coordinate with at most two decimals. */
export function round(n: number): number {
  return Math.round(n * 100) / 100 || 0
}

/** An element; attributes are escaped, children are markup. */
export function element(name: string, attributes: Record<string, string | number>, children = ''): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : escapeXml(value)}"`)
    .join('')
  return children === '' ? `<${name}${written}/>` : `<${name}${written}>${children}</${name}>`
}

/** A label in at most two lines, broken after a slash or at the space nearest the middle. */
export function twoLines(label: string, longest: number): string[] {
  if (label.length <= longest) return [label]
  const breaks = [...label.matchAll(/[/ ]/g)].map((m) => m.index + (m[0] === '/' ? 1 : 0))
  const middle = label.length / 2
  const at = breaks.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0]
  return at === undefined ? [label] : [label.slice(0, at).trim(), label.slice(at).trim()]
}

/** The frame of a chart: its size, title and description. `id` is unique in the document. */
export function chart(
  id: string,
  width: number,
  height: number,
  title: string,
  description: string,
  content: string,
): string {
  const head =
    element('title', { id: `${id}-t` }, escapeXml(title)) + element('desc', { id: `${id}-d` }, escapeXml(description))
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${round(width)} ${round(height)}`,
    role: 'img',
    'aria-labelledby': `${id}-t ${id}-d`,
    'font-family': 'system-ui, "Segoe UI", "Source Sans 3", sans-serif',
    'font-size': 17,
  }
  return element('svg', attributes, head + content)
}
