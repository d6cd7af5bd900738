/** The colours of the charts; text in them stands out 4.5 to 1 from its background, and lines that matter 3 to 1. */
export const INK = {
  paper: '#fff',
  text: '#1c2733',
  soft: '#52606d',
  brand: '#0b4f6c',
  accent: '#9a4f00',
  /** Only for signals. */
  red: '#b3182d',
  green: '#1b6b3a',
  /** A thin line that still has to be seen. */
  line: '#75818d',
  /** Lines and bands that only guide the eye. */
  grid: '#c4ccd4',
  faint: '#e6eaee',
  band: '#f4f7f9',
  /** Lighter shades of the brand colour. */
  middle: '#8fb3c4',
  light: '#cfe0e8',
} as const
