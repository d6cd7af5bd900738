/** An ambition level: the association says how many of them there are, and what they mean. */

export type AmbitionLevel = 1 | 2 | 3 | 4 | 5
