import { CalendarCheck, DoorOpen } from 'lucide-react'
import type { Manifest } from '../ground/manifest'

/** Sites and what can be booked there: desks, rooms, cars and whatever else is shared. */
export const spaces: Manifest = {
  name: 'spaces',
  menu: { word: 'spaces.menu', icon: DoorOpen, to: '/spaces', order: 60 },
  pages: [
    { path: '/spaces', load: () => import('./pages/Sites') },
    { path: '/spaces/sites/$site', load: () => import('./pages/Sites') },
    { path: '/spaces/sites/$site/manage', load: () => import('./pages/Manage') },
  ],
  commands: [{ id: 'spaces.open', word: 'spaces.command.open', icon: DoorOpen, keys: 'g s', to: '/spaces' }],
  faces: {
    'spaces.booking': { word: 'spaces.home.booking', icon: CalendarCheck },
    'spaces.space': { word: 'spaces.home.space', icon: DoorOpen },
  },
}
