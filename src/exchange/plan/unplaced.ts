/** Headings that announce nothing that a plan has, and lists that nothing announces: what they say, and what stands below them, is only text. */

export interface NoPlace {
  /** The heading, or the first entry of the list. */
  said: string
  /** How many entries a list has; 0 for a heading. */
  entries: number
  theme: string
  /** The title of the item that it stands in; null in the introduction of the theme. */
  item: string | null
}

export class Unplaced {
  readonly all: NoPlace[] = []
  /** The list that goes on with the next entry. */
  #list: NoPlace | null = null

  heading(said: string, theme: string, item: string | null): void {
    this.all.push({ said, entries: 0, theme, item })
  }

  /** An entry of a list that stands below no such heading. */
  entry(said: string, theme: string): void {
    this.#list ??= this.all[this.all.push({ said, entries: 0, theme, item: null }) - 1] ?? null
    if (this.#list) this.#list.entries++
  }

  /** Whatever comes next is no entry of the same list. */
  end(): void {
    this.#list = null
  }
}
