/** The version of the program, which the build takes from package.json, and the address of its pages. */
declare const __VERSION__: string | undefined

export const VERSION: string = typeof __VERSION__ === 'string' ? __VERSION__ : '0.0.0-dev'

/** Where the pages of this program can be read; a copy that lives elsewhere says so here and in package.json. */
export const PAGES = 'https://github.com/ondernemend-assen/masterplan/blob/main/docs/'
