/** The five themes: their room decides where long texts are cut, their look stands in the style sheets. */
import type { ThemeId } from './deck'
import type { Room } from './measure'

/** Lines below the heading and Hangul syllables a line, as the style sheet of each theme sets them. */
const ROOMS: Readonly<Record<ThemeId, Room>> = {
  office: { lines: 10.5, width: 43 },
  courtyard: { lines: 11.5, width: 27 },
  ink: { lines: 8.5, width: 35 },
  report: { lines: 13.5, width: 56 },
  large: { lines: 7, width: 28 },
}

export const roomOf = (theme: ThemeId): Room => ROOMS[theme]
