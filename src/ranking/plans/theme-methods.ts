/** The methods by which themes can be ranked; a file of its own, so that they can be listed without loading any. */

export const THEME_METHODS = ['borda', 'mean', 'topk', 'copeland', 'schulze', 'kemeny'] as const
export type ThemeMethod = (typeof THEME_METHODS)[number]
