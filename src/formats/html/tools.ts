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
  const choices = FACETS.flatMap((facet): Element[] => {
    const known = [...(values.get(facet) ?? [])]
    if (known.length < 2) return []
    // Phases and signals come as they are met; names by their first letter.
    if (facet !== 'phase' && facet !== 'signal') known.sort((a, b) => (a < b ? -1 : 1))
    const id = `${list}-${facet}`
    return [
      el('label', { htmlFor: [id] }, [text(say.facets[facet])]),
      el('select', { id, dataFacet: facet }, [
        el('option', { value: '' }, [text(say.all)]),
        ...known.map((value) => el('option', { value }, [text(value)])),
      ]),
    ]
  })
  const properties = {
    className: ['tools'],
    hidden: true,
    dataFor: list,
    dataShown: web.shown('{n}', '{all}'),
    dataNone: web.nothing,
    dataSort: web.sort('{column}'),
  }
  return el('div', properties, [
    el('label', { htmlFor: [field] }, [text(web.filter)]),
    el('input', { id: field, type: 'search' }, []),
    ...choices,
    el('button', { type: 'button', className: ['csv'] }, [text(say.csv)]),
    el('span', { role: 'status' }, []),
  ])
}

const text = (value: string): ElementContent => ({ type: 'text', value })
const el = (tagName: string, properties: Element['properties'], children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
})

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
