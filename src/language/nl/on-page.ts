/** The Dutch words of what only some forms of a report have: how places lie, and what a page in a browser can do. */
import type { onPageEn } from '../en/on-page.ts'

export const onPageNl: typeof onPageEn = {
  strip: {
    spread: (theme, first, last) => `${theme} verdeelt de kringen het meest: van plaats ${first} tot ${last}`,
    alike: 'De kringen zetten de thema’s op dezelfde plaatsen',
    caption: 'Elke ring is een kring, op de plaats die zij het thema geeft.',
    first: 'plaats 1',
    last: (n) => `plaats ${n}`,
    one: (kring, place) => `${kring} ${place}`,
    more: (n, place) => `${n} kringen ${place}`,
    ends: (high, low) => `hoogst ${high}, laagst ${low}`,
  },
  web: {
    facets: { phase: 'Fase', signal: 'Signaal', partner: 'Partner', lead: 'Trekker', theme: 'Thema' },
    all: 'alle',
    csv: 'Als CSV',
    copy: (title) => `Kopieer de link naar “${title}”`,
    copied: 'De link is gekopieerd.',
    beside: 'Zet er twee naast elkaar',
    first: 'Eerste',
    second: 'Tweede',
    none: 'alle',
  },
}
