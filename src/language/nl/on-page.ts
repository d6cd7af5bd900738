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
}
