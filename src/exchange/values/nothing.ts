/** What people write where they have nothing to say yet: it is no value, and nothing to ask about. */
const NOTHING =
  /^(?:[-–—.…?☐⬜]+|n\.? ?t\.? ?b\.?|p\.? ?m\.?|n\.? ?v\.? ?t\.?|n\.? ?n\.? ?b\.?|n\.?o\.?t\.?k\.?|(?:nog|nader) (?:te bepalen|in te vullen|onbekend|niet bekend)|onbekend|geen|volgt|t\.?b\.?[acd]\.?|to be (?:determined|confirmed|decided|agreed|announced)|not (?:yet )?known|n\/a|not applicable|unknown|none)$/i

export const saysNothing = (text: string): boolean => text.trim() === '' || NOTHING.test(text.trim())

/** Whether it says that something isn't known yet, rather than that it doesn't apply. */
export const isUnknown = (text: string): boolean =>
  /^(?:n\.? ?[tn]\.? ?b\.?|n\.?o\.?t\.?k\.?|(?:nog|nader) (?:te bepalen|in te vullen|onbekend|niet bekend)|onbekend|volgt|t\.?b\.?[acd]\.?|to be (?:determined|confirmed|decided|agreed|announced)|not (?:yet )?known|unknown)$/i.test(
    text.trim(),
  )
