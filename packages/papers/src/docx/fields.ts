/**
 * Follows complex fields: from `begin` to `separate` stands what Word is told to work out, from there to `end` what it
 * worked out. Fields stand inside one another.
 */
export class FieldTracker {
  readonly #open: { isInstruction: boolean }[] = []

  /** @param kind of the mark: "begin", "separate" or "end" */
  note(kind: string | undefined): void {
    const last = this.#open.at(-1)
    if (kind === 'begin') this.#open.push({ isInstruction: true })
    else if (kind === 'separate' && last) last.isInstruction = false
    else if (kind === 'end') this.#open.pop()
  }

  /** Whether what is met is an instruction, which nobody reads. */
  get isInstruction(): boolean {
    return this.#open.some((field) => field.isInstruction)
  }

  /** An instruction ends with its paragraph at the latest, so that a broken one does not swallow the rest. */
  closeParagraph(): void {
    for (const field of this.#open) field.isInstruction = false
  }
}
