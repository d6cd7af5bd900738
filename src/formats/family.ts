/** The family's name, as documents, pages and charts ask for it. */
export const FAMILY = 'Source Sans 3'
