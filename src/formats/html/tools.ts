/** What stands above a list on a page: a search field, choices and a way to take it along. A script shows it, since without one it would do nothing. */
import type { Element, ElementContent, Nodes } from 'hast'
import { FACETS, type Facet } from '../../document/facets.ts'
import type { Language } from '../../language/language.ts'
import { wordsIn } from '../../language/words.ts'

/** The tools of the list with this id. */
export function tools(list: string, language: Language, content: Element): Element {
  const { report, onPage } = wordsIn(language)
  const { web } = report
  const say = onPage.web
  const field = `${list}-zoek`
  const values = valuesIn(content)
  const lang = langIn(content)
  const choices = FACETS.flatMap((facet): Element[] => {
    const known = [...(values.get(facet) ?? [])]
    if (known.length < 2) return []
    // Phases and signals come as they are met; names by their first letter.
    if (facet !== 'phase' && facet !== 'signal') known.sort((a, b) => (a < b ? -1 : 1))
    const id = `${list}-${facet}`
    const options = [
      el('option', { value: '' }, [text(say.all)]),
      ...known.map((value) => el('option', { value, ...(NAMED.has(facet) && lang) }, [text(value)])),
    ]
    return [labelled(id, say.facets[facet], el('select', { id, dataFacet: facet }, options))]
  })
  const properties = {
    className: ['tools'],
    hidden: true,
    dataFor: list,
    dataShown: web.shown('{n}', '{all}'),
    dataNone: web.nothing,
    dataSort: web.sort('{column}'),
  }
  return el('details', properties, [
    el('summary', {}, [text(say.tools)]),
    el('div', {}, [
      labelled(field, web.filter, el('input', { id: field, type: 'search' }, [])),
      ...choices,
      el('button', { type: 'button', className: ['csv'] }, [text(say.csv)]),
      el('span', { role: 'status' }, []),
    ]),
  ])
}

/** A field with its label, which stay together. */
const labelled = (id: string, label: string, field: Element): Element =>
  el('span', { className: ['labelled'] }, [el('label', { htmlFor: [id] }, [text(label)]), field])

const text = (value: string): ElementContent => ({ type: 'text', value })
const el = (tagName: string, properties: Element['properties'], children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
})

/** The facets of which a plan gives the words. */
const NAMED: ReadonlySet<Facet> = new Set(['partner', 'lead', 'theme'])

/** The language of the plans, where a list marks it. */
function langIn(node: Nodes): { lang: string } | null {
  const lang = node.type === 'element' ? node.properties['lang'] : undefined
  if (typeof lang === 'string') return { lang }
  return 'children' in node
    ? node.children.reduce((found: { lang: string } | null, child) => found ?? langIn(child), null)
    : null
}

/** The values of each facet in a list, in the order in which they are first met. */
function valuesIn(content: Element): Map<Facet, Set<string>> {
  const found = new Map<Facet, Set<string>>()
  const visit = (node: Nodes): void => {
    const said = node.type === 'element' ? node.properties['dataFacets'] : undefined
    for (const line of typeof said === 'string' ? said.split('\n') : []) {
      const facet = FACETS.find((name) => line.startsWith(`${name} `))
      if (facet) found.set(facet, (found.get(facet) ?? new Set()).add(line.slice(facet.length + 1)))
    }
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(content)
  return found
}
