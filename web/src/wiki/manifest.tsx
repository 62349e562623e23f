import { BookOpen, FilePlus2, FileText, LibraryBig } from 'lucide-react'
import type { Manifest } from '../ground/manifest'

/** The wiki: pages of projects, units, sites and people. */
export const wiki: Manifest = {
  name: 'wiki',
  menu: { word: 'wiki.menu', icon: BookOpen, to: '/wiki', order: 20 },
  pages: [
    { path: '/wiki', load: () => import('./pages/Home') },
    { path: '/wiki/new', load: () => import('./pages/New') },
    { path: '/wiki/spaces/$space', load: () => import('./pages/SpacePage') },
    { path: '/wiki/$page', load: () => import('./pages/PagePage') },
    { path: '/wiki/$page/present', load: () => import('./slides/pages/Present') },
    { path: '/wiki/$page/speaker', load: () => import('./slides/pages/Speaker') },
    { path: '/wiki/$page/remote', load: () => import('./slides/pages/Remote') },
    { path: '/wiki/$page/arrange', load: () => import('./slides/pages/Arrange') },
    { path: '/wiki/$page/versions', load: () => import('./pages/Versions') },
  ],
  commands: [
    { id: 'wiki.open', word: 'wiki.command.open', icon: BookOpen, keys: 'g w', to: '/wiki' },
    { id: 'wiki.create', word: 'wiki.command.create', icon: FilePlus2, to: '/wiki/new' },
  ],
  faces: {
    'wiki.page': { word: 'wiki.home.page', icon: FileText },
    'wiki.space': { word: 'wiki.home.space', icon: LibraryBig },
  },
  kinds: {
    'wiki.page': (id) => `/wiki/${id}`,
    'wiki.space': (id) => `/wiki/spaces/${id}`,
  },
  files: { 'wiki.page': (id) => `/files/${id}` },
  visits: { 'wiki.page': () => import('./parts/Visit') },
}
