import { useQuery } from '@tanstack/react-query'
import { FileText, Megaphone, PenLine } from 'lucide-react'
import type { Manifest } from '../ground/manifest'
import { boards as all } from './data'

/** Posts that I must read and have not opened. */
function useCount(): number {
  return (useQuery(all()).data?.items ?? []).reduce((sum, one) => sum + one.unread, 0)
}

/** Notices, questions and answers, the reference library, ideas. */
export const boards: Manifest = {
  name: 'boards',
  menu: { word: 'boards.menu', icon: Megaphone, to: '/boards', order: 75, useCount },
  pages: [
    { path: '/boards', load: () => import('./pages/Board') },
    { path: '/boards/$board', load: () => import('./pages/Board') },
    { path: '/boards/$board/new', load: () => import('./pages/WritePost') },
    { path: '/boards/posts/$post', load: () => import('./pages/Post') },
    { path: '/boards/posts/$post/edit', load: () => import('./pages/EditPost') },
  ],
  commands: [
    { id: 'boards.open', word: 'boards.command.open', icon: Megaphone, keys: 'g b', to: '/boards' },
    {
      id: 'boards.found',
      word: 'boards.command.found',
      icon: PenLine,
      to: '/boards?new=1',
      act: 'boards.found',
    },
  ],
  home: [
    {
      id: 'boards.must-read',
      word: 'boards.home.posts',
      order: 15,
      to: '/boards',
      load: () => import('./parts/HomePosts'),
    },
  ],
  faces: {
    'boards.board': { word: 'boards.home.board', icon: Megaphone },
    'boards.post': { word: 'boards.home.post', icon: FileText },
  },
  kinds: {
    'boards.board': (id) => `/boards/${id}`,
    'boards.post': (id) => `/boards/posts/${id}`,
  },
}
