/** A text that counts how many of its characters are read, whatever machine reads them. */
export class CountedText extends String {
  reads = 0

  override charCodeAt(index: number): number {
    this.reads++
    return super.charCodeAt(index)
  }

  override charAt(index: number): string {
    this.reads++
    return super.charAt(index)
  }

  override slice(start?: number, end?: number): string {
    const found = super.slice(start, end)
    this.reads += found.length
    return found
  }

  override indexOf(search: string, from = 0): number {
    const found = super.indexOf(search, from)
    this.reads += (found < 0 ? this.length : found) - from
    return found
  }
}
