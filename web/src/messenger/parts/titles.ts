/** What a room is called on screen. */
import { t } from '../../ground/words'

/** The title of a room; one's own has a word of its own. */
export const titleOf = (room: { sort: string; title: string }): string =>
  room.sort === 'self' ? t('messenger.self') : room.title
