/** What was said, on one line. */
import { pieces } from '../../ground/talk/text'

/** A kept text on one line, as it is read. */
export const oneLine = (text: string): string =>
  pieces(text)
    .map((piece) => (piece.kind === 'person' ? `@${piece.name}` : piece.text))
    .join('')
    .replace(/\s+/g, ' ')
