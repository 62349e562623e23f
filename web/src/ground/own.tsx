/** The parts of the ground that have screens of their own, joined like slices. */
import { File, Inbox, MessageSquare, Search, Trash2 } from 'lucide-react'
import { useNeedsMe } from './inbox/useNeedsMe'
import type { Manifest } from './manifest'

const inbox: Manifest = {
  name: 'inbox',
  foot: { word: 'inbox.title', icon: Inbox, to: '/inbox', order: 10, useCount: useNeedsMe },
  pages: [{ path: '/inbox', load: () => import('./inbox/Inbox') }],
  home: [
    {
      id: 'inbox.needs',
      word: 'inbox.home.needs',
      order: 10,
      to: '/inbox',
      load: () => import('./inbox/HomeNeeds'),
    },
    {
      id: 'inbox.followed',
      word: 'inbox.home.followed',
      order: 40,
      load: () => import('./inbox/HomeFollowed'),
    },
  ],
  commands: [{ id: 'inbox.open', word: 'inbox.open', icon: Inbox, keys: 'g i', to: '/inbox' }],
}

const search: Manifest = {
  name: 'search',
  pages: [{ path: '/search', load: () => import('./search/Search') }],
  commands: [{ id: 'search.open', word: 'search.open', icon: Search, keys: 'g f', to: '/search' }],
}

const trash: Manifest = {
  name: 'trash',
  pages: [{ path: '/trash', load: () => import('./trash/Trash') }],
  commands: [{ id: 'trash.open', word: 'trash.open', icon: Trash2, keys: 'g x', to: '/trash' }],
}

const things: Manifest = {
  name: 'things',
  pages: [],
  kinds: { 'files.file': (id) => `/files/${id}` },
  home: [
    {
      id: 'things.near',
      word: 'things.near',
      order: 60,
      load: () => import('./things/HomeNear'),
      beside: true,
    },
  ],
  faces: {
    'talk.comment': { word: 'talk.kind.comment', icon: MessageSquare },
    'files.file': { word: 'files.kind.file', icon: File },
  },
}

const viewer: Manifest = {
  name: 'viewer',
  pages: [{ path: '/files/$id', load: () => import('./viewer/FilePage') }],
}

const wopi: Manifest = {
  name: 'wopi',
  pages: [{ path: '/files/$id/editor', load: () => import('./wopi/EditorPage') }],
}

export const OWN: readonly Manifest[] = [inbox, search, trash, things, viewer, wopi]
