import { File, Folder, HardDrive, MonitorDown, Star } from 'lucide-react'
import type { Manifest } from '../ground/manifest'

/** Drives: folders and files of people, projects, units and sites. */
export const drive: Manifest = {
  name: 'drive',
  menu: { word: 'drive.menu', icon: HardDrive, to: '/drive', order: 50 },
  pages: [
    { path: '/drive', load: () => import('./pages/Folder') },
    { path: '/drive/places', load: () => import('./pages/Places') },
    { path: '/drive/recents', load: () => import('./pages/Lists') },
    { path: '/drive/favourites', load: () => import('./pages/Lists') },
    { path: '/drive/shared-with-me', load: () => import('./pages/Lists') },
    { path: '/drive/shared-by-me', load: () => import('./pages/Lists') },
    { path: '/drive/tagged', load: () => import('./pages/Tagged') },
    { path: '/drive/trash', load: () => import('./pages/Trash') },
    { path: '/drive/connect', load: () => import('./pages/Connect') },
    { path: '/drive/f/$file', load: () => import('./pages/FilePage') },
    { path: '/drive/$folder', load: () => import('./pages/Folder') },
  ],
  commands: [
    { id: 'drive.open', word: 'drive.command.open', icon: HardDrive, keys: 'g d', to: '/drive' },
    { id: 'drive.recents', word: 'drive.command.recents', icon: File, to: '/drive/recents' },
    { id: 'drive.favourites', word: 'drive.command.favourites', icon: Star, to: '/drive/favourites' },
    { id: 'drive.connect', word: 'drive.command.connect', icon: MonitorDown, to: '/drive/connect' },
  ],
  home: [
    { id: 'drive.shared', word: 'drive.home.shared', order: 55, load: () => import('./parts/HomeShared') },
  ],
  faces: {
    'drive.folder': { word: 'drive.home.folder', icon: Folder },
    'drive.drive': { word: 'drive.home.drive', icon: HardDrive },
  },
  kinds: {
    'drive.folder': (id) => `/drive/${id}`,
    'drive.drive': (id) => `/drive/${id}`,
  },
  files: {
    'drive.folder': (id) => `/drive/f/${id}`,
    'drive.drive': (id) => `/drive/f/${id}`,
  },
  visits: {
    'drive.folder': () => import('./parts/Visit'),
    'drive.drive': () => import('./parts/Visit'),
  },
}
