/** How many may be connected at once: where there are too many, whoever has asked nothing for the longest time goes, and no newcomer. */

const MOST_CONNECTIONS = 200

interface Connection {
  once(event: 'close', then: () => void): unknown
  destroy(): unknown
}

export class Crowd<T extends Connection> {
  readonly #all = new Set<T>()
  /** Those that ask nothing now; whoever got an answer stands last again. */
  readonly #idle = new Set<T>()

  came(connection: T): void {
    this.#all.add(connection)
    this.#idle.add(connection)
    connection.once('close', () => {
      this.#all.delete(connection)
      this.#idle.delete(connection)
    })
    if (this.#all.size <= MOST_CONNECTIONS) return
    const [longest = connection] = this.#idle
    longest.destroy()
  }

  asks(connection: T): void {
    this.#idle.delete(connection)
  }

  answered(connection: T): void {
    if (this.#all.has(connection)) this.#idle.add(connection)
  }
}
