/** The five themes: their room decides where long texts are cut, their look stands in the style sheets. */
import type { ThemeId } from './deck'
import type { Room } from './measure'

/** Lines below the heading and Hangul syllables a line, as the style sheet of each theme sets them. */
const ROOMS: Readonly<Record<ThemeId, Room>> = {
  office: { lines: 9, width: 36 },
  courtyard: { lines: 8.5, width: 34 },
  ink: { lines: 7.5, width: 32 },
  report: { lines: 14, width: 56 },
  large: { lines: 5.5, width: 23 },
}

export const roomOf = (theme: ThemeId): Room => ROOMS[theme]
