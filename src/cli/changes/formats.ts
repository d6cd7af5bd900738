/** The forms in which changes can be had. */

export const CHANGES_FORMATS = ['terminal', 'md', 'html', 'json'] as const
export type ChangesFormat = (typeof CHANGES_FORMATS)[number]
