/** What Windows takes for a device, whatever stands behind it: no file or folder there can be called so. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/** Whether a file or folder named after an id can't be made on Windows. */
export const isDeviceName = (slug: string): boolean => DEVICE.test(slug)
