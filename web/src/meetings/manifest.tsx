import { Gavel } from 'lucide-react'
import type { Manifest } from '../ground/manifest'
import { useMeets } from './data/lists'

/** Running meetings: their agenda, attendance, votes, decisions, and the minutes they end in. */
export const meetings: Manifest = {
  name: 'meetings',
  menu: { word: 'meetings.menu', icon: Gavel, to: '/meetings', order: 75 },
  pages: [
    { path: '/meetings', load: () => import('./pages/Meetings') },
    { path: '/meetings/$meeting', load: () => import('./pages/MeetingPage') },
    { path: '/meetings/$meeting/here', load: () => import('./pages/Here') },
  ],
  commands: [{ id: 'meetings.open', word: 'meetings.command.open', icon: Gavel, to: '/meetings' }],
  faces: { 'meetings.meeting': { word: 'meetings.home.meeting', icon: Gavel } },
  kinds: { 'meetings.meeting': (id) => `/meetings/${id}` },
  thingFaces: {
    'wiki.page': [
      {
        id: 'meetings',
        word: 'meetings.home.face',
        icon: Gavel,
        useOffered: useMeets,
        load: () => import('./parts/Face'),
      },
    ],
  },
}
