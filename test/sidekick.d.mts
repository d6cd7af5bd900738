/** Writes a message to an open pipe: its length, and itself. */
export function send(pipe: number, message: unknown): void
/** Reads a message; null where the other side has ended. */
// biome-ignore lint/suspicious/noExplicitAny: it is what was sent.
export function receive(pipe: number): any
