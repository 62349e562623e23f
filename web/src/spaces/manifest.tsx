import { CalendarCheck, CalendarClock, DoorClosed, DoorOpen, Search } from 'lucide-react'
import type { Manifest } from '../ground/manifest'

/** Sites and what can be booked there: desks, rooms, cars and whatever else is shared. */
export const spaces: Manifest = {
  name: 'spaces',
  menu: { word: 'spaces.menu', icon: DoorOpen, to: '/spaces', order: 60 },
  pages: [
    { path: '/spaces', load: () => import('./pages/Sites') },
    { path: '/spaces/sites/$site', load: () => import('./pages/Sites') },
    { path: '/spaces/find', load: () => import('./pages/Find') },
    { path: '/spaces/mine', load: () => import('./pages/Mine') },
    { path: '/spaces/b/$booking', load: () => import('./pages/Booking') },
    { path: '/spaces/sites/$site/board', load: () => import('./pages/Board') },
    { path: '/spaces/door/$token', load: () => import('./pages/Door') },
    { path: '/spaces/sites/$site/use', load: () => import('./pages/Use') },
    { path: '/spaces/closures', load: () => import('./pages/Closures') },
    { path: '/spaces/sites/$site/today', load: () => import('./pages/Today') },
    { path: '/spaces/sites/$site/manage', load: () => import('./pages/Manage') },
  ],
  commands: [
    { id: 'spaces.open', word: 'spaces.command.open', icon: DoorOpen, keys: 'g r', to: '/spaces' },
    { id: 'spaces.find', word: 'spaces.command.find', icon: Search, to: '/spaces/find' },
    { id: 'spaces.mine', word: 'spaces.command.mine', icon: CalendarCheck, to: '/spaces/mine' },
    {
      id: 'spaces.closures',
      word: 'spaces.command.closures',
      icon: DoorClosed,
      to: '/spaces/closures',
      act: 'ground.administer',
    },
  ],
  home: [
    {
      id: 'spaces.next',
      word: 'spaces.home.next',
      order: 25,
      beside: true,
      to: '/spaces/mine',
      load: () => import('./parts/HomeBooking'),
    },
  ],
  kinds: {
    'spaces.booking': (id) => `/spaces/b/${id}`,
    'spaces.tenancy': () => '/spaces/mine?tab=tenancies',
  },
  faces: {
    'spaces.booking': { word: 'spaces.home.booking', icon: CalendarCheck },
    'spaces.tenancy': { word: 'spaces.home.tenancy', icon: CalendarClock },
    'spaces.space': { word: 'spaces.home.space', icon: DoorOpen },
  },
  outside: [
    { start: '/spaces/kiosk/', load: () => import('./pages/Kiosk') },
    { start: '/spaces/pass/', load: () => import('./pages/Pass') },
  ],
}
