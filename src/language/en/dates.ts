/** The English words of dates as people type them. */

export const datesEn = {
  read: (text: string, date: string): string => `“${text}” is read as ${date}.`,
  moment: (text: string, date: string): string => `“${text}” is read as: the plans as they were on ${date}.`,
  either: (text: string, dates: string, iso: string): string =>
    `“${text}” can be ${dates}. Write in full which one you mean: ${iso}.`,
  ahead: (text: string, date: string): string =>
    `“${text}” is ${date}, which is still to come. What the plans are then can’t be told; leave the day out for the plans of now.`,
  or: 'or' as string,
}
