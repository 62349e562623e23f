/** The house: the only file that knows every slice. */
import { boards } from './boards/manifest'
import { calendar } from './calendar/manifest'
import { drive } from './drive/manifest'
import { account } from './ground/account/manifest'
import { admin } from './ground/admin/manifest'
import { House } from './ground/shell/House'
import type { Manifest } from './ground/manifest'
import { meetings } from './meetings/manifest'
import { messenger } from './messenger/manifest'
import { people } from './people/manifest'
import { spaces } from './spaces/manifest'
import { tasks } from './tasks/manifest'
import { trips } from './trips/manifest'
import { wiki } from './wiki/manifest'

/** One line a slice; removing the line removes the slice. */
export const SLICES: readonly Manifest[] = [
  tasks,
  wiki,
  messenger,
  calendar,
  drive,
  meetings,
  boards,
  spaces,
  trips,
  people,
  account,
  admin,
]

const Joined = () => <House slices={SLICES} />
export default Joined
