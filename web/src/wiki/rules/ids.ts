/** Ids of blocks: short, random, unique on their page. */

const LETTERS = '0123456789abcdefghijklmnopqrstuvwxyz'
const LENGTH = 10

/** A new id of a block. */
export function blockId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(LENGTH))
  return Array.from(bytes, (byte) => LETTERS[byte % LETTERS.length]).join('')
}
