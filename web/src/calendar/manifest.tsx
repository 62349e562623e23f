import { CalendarDays, CalendarPlus, CalendarClock, Smartphone, Gift } from 'lucide-react'
import type { Manifest } from '../ground/manifest'

/** Calendars of people, projects, units and sites. */
export const calendar: Manifest = {
  name: 'calendar',
  menu: { word: 'calendar.menu', icon: CalendarDays, to: '/calendar', order: 40 },
  pages: [
    { path: '/calendar', load: () => import('./pages/Calendar') },
    { path: '/calendar/new', load: () => import('./pages/NewEvent') },
    { path: '/calendar/e/$event', load: () => import('./pages/Event') },
    { path: '/calendar/e/$event/edit', load: () => import('./pages/EditEvent') },
    { path: '/calendar/c/$calendar', load: () => import('./pages/Settings') },
    { path: '/calendar/bring', load: () => import('./pages/Bring') },
    { path: '/calendar/phone', load: () => import('./pages/Phone') },
    { path: '/calendar/anniversaries', load: () => import('./pages/Anniversaries') },
    { path: '/calendar/appointments', load: () => import('./pages/Appointments') },
    { path: '/calendar/hours', load: () => import('./pages/Hours') },
    { path: '/calendar/print', load: () => import('./pages/Print') },
  ],
  commands: [
    { id: 'calendar.open', word: 'calendar.command.open', icon: CalendarDays, keys: 'g c', to: '/calendar' },
    { id: 'calendar.make', word: 'calendar.command.create', icon: CalendarPlus, to: '/calendar/new' },
    {
      id: 'calendar.appointments',
      word: 'calendar.command.appointments',
      icon: CalendarClock,
      to: '/calendar/appointments',
    },
    {
      id: 'calendar.anniversaries',
      word: 'calendar.command.anniversaries',
      icon: Gift,
      to: '/calendar/anniversaries',
    },
    { id: 'calendar.phone', word: 'calendar.command.phone', icon: Smartphone, to: '/calendar/phone' },
  ],
  home: [
    {
      id: 'calendar.today',
      word: 'calendar.home.today',
      order: 20,
      to: '/calendar',
      load: () => import('./parts/HomeToday'),
    },
  ],
  faces: {
    'calendar.event': { word: 'calendar.home.event', icon: CalendarDays },
    'calendar.calendar': { word: 'calendar.home.calendar', icon: CalendarDays },
  },
  noticeActs: {
    'calendar.event.invited': () => import('./parts/InviteActs'),
  },
  kinds: {
    'calendar.event': (id) => `/calendar/e/${id}`,
    'calendar.calendar': (id) => `/calendar/c/${id}`,
  },
  outside: [
    { start: '/cal/booked/', load: () => import('./pages/Booked') },
    { start: '/cal/book/', load: () => import('./pages/Book') },
    { start: '/cal/answer/', load: () => import('./pages/Reply') },
    { start: '/cal/', load: () => import('./pages/Window') },
  ],
}
