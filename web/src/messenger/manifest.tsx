import { FolderLock, MessageCircle, MessageSquareText, SquarePen } from 'lucide-react'
import type { Manifest } from '../ground/manifest'
import { useUnread } from './useUnread'

/** Rooms and what is said in them. */
export const messenger: Manifest = {
  name: 'messenger',
  menu: { word: 'messenger.menu', icon: MessageCircle, to: '/messenger', order: 30, useCount: useUnread },
  pages: [
    { path: '/messenger', load: () => import('./pages/Messenger') },
    { path: '/messenger/share', load: () => import('./pages/Share') },
    { path: '/messenger/keeping', load: () => import('./pages/Keeping') },
    { path: '/messenger/$room', load: () => import('./pages/Messenger') },
    { path: '/messenger/stretches/$stretch', load: () => import('./pages/Stretch') },
  ],
  commands: [
    {
      id: 'messenger.open',
      word: 'messenger.command.open',
      icon: MessageCircle,
      keys: 'g m',
      to: '/messenger',
    },
    {
      id: 'messenger.self',
      word: 'messenger.command.self',
      icon: SquarePen,
      to: '/messenger/self',
    },
    {
      id: 'messenger.keeping',
      word: 'messenger.command.keeping',
      icon: FolderLock,
      to: '/messenger/keeping',
      act: 'ground.administer',
    },
  ],
  phoneDrop: () => import('./parts/PhoneDrop'),
  outside: [{ start: '/drop/', load: () => import('./pages/Drop') }],
  faces: {
    'messenger.room': { word: 'messenger.home.room', icon: MessageCircle },
    'messenger.stretch': { word: 'messenger.home.stretch', icon: MessageSquareText },
  },
  kinds: {
    'messenger.room': (id) => `/messenger/${id}`,
    'messenger.stretch': (id) => `/messenger/stretches/${id}`,
  },
}
