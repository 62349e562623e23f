import { ShieldCheck, UserRound } from 'lucide-react'
import type { Manifest } from '../manifest'

/** One's own account: a part of the ground with pages of its own. */
export const account: Manifest = {
  name: 'account',
  pages: [
    { path: '/me', load: () => import('./pages/Profile') },
    { path: '/me/security', load: () => import('./pages/Security') },
    { path: '/me/sessions', load: () => import('./pages/Sessions') },
    { path: '/me/tokens', load: () => import('./pages/Tokens') },
    { path: '/me/data', load: () => import('./pages/MyData') },
  ],
  commands: [
    { id: 'account.profile', word: 'account.command.profile', icon: UserRound, to: '/me' },
    { id: 'account.security', word: 'account.command.security', icon: ShieldCheck, to: '/me/security' },
  ],
}
