/** The forms in which the status can be had. */

export const STATUS_FORMATS = ['terminal', 'json', 'ics'] as const
export type StatusFormat = (typeof STATUS_FORMATS)[number]
