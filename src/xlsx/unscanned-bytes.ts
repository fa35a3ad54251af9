/** No tag or run of text in a workbook comes near: a cell holds 32,767 characters. */
const LONGEST_TOKEN = 16 * 1024 ** 2;

/** The beginning of a token that a chunk's end cut, kept until later chunks bring the rest of it. */
export class UnscannedBytes {
  /** Filled up to `length`. */
  bytes: Uint8Array = new Uint8Array(4096);
  length = 0;
  /** From which length on it is worth another look. */
  private wanted = 0;

  /** Adds a chunk behind what is kept; says whether to scan it all again. */
  append(chunk: Uint8Array): boolean {
    const length = this.length + chunk.length;
    if (length > this.bytes.length) {
      const longer = new Uint8Array(Math.max(length, 2 * this.bytes.length));
      longer.set(this.bytes.subarray(0, this.length));
      this.bytes = longer;
    }
    this.bytes.set(chunk, this.length);
    this.length = length;
    return length >= this.wanted;
  }

  /** Forgets the first `scanned` bytes; false where the token that is left is too long to be one. */
  drop(scanned: number): boolean {
    this.bytes.copyWithin(0, scanned, this.length);
    this.length -= scanned;
    return this.waitFor(scanned);
  }

  /** Keeps what of a chunk was not scanned; false where the token that is left is too long to be one. */
  keep(chunk: Uint8Array, scanned: number): boolean {
    if (scanned < chunk.length) this.append(chunk.subarray(scanned));
    return this.waitFor(scanned);
  }

  /** A cut token is scanned anew once there is twice as much of it: linear in all. */
  private waitFor(scanned: number): boolean {
    this.wanted = scanned > 0 ? 0 : 2 * this.length;
    return scanned > 0 || this.length <= LONGEST_TOKEN;
  }
}
