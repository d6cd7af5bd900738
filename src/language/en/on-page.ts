/** The English words of what only some forms of a report have: how places lie, and what a page in a browser can do. */

export const onPageEn = {
  strip: {
    spread: (theme: string, first: number, last: number) =>
      `${theme} divides the kringen most: from place ${first} to ${last}`,
    alike: 'The kringen put the themes on the same places',
    caption: 'Each ring is a kring, at the place that it gives the theme.',
    first: 'place 1',
    last: (n: number) => `place ${n}`,
    one: (kring: string, place: number) => `${kring} ${place}`,
    more: (n: number, place: number) => `${n} kringen ${place}`,
    ends: (high: string, low: string) => `highest ${high}, lowest ${low}`,
  },
  web: {
    facets: { phase: 'Phase', signal: 'Signal', partner: 'Partner', lead: 'Lead', theme: 'Theme' },
    all: 'all',
    csv: 'As CSV',
    copy: (title: string) => `Copy the link to “${title}”`,
    copied: 'The link has been copied.',
    beside: 'Put two side by side',
    first: 'First',
    second: 'Second',
    none: 'all',
  },
}
