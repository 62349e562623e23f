import { Luggage, Plus } from 'lucide-react'
import type { Manifest } from '../ground/manifest'

/** Trips: who is where for the house, who travels along, who stands in. */
export const trips: Manifest = {
  name: 'trips',
  menu: { word: 'trips.menu', icon: Luggage, to: '/trips', order: 65 },
  pages: [
    { path: '/trips', load: () => import('./pages/Trips') },
    { path: '/trips/new', load: () => import('./pages/NewTrip') },
    { path: '/trips/$trip', load: () => import('./pages/TripPage') },
    { path: '/trips/$trip/edit', load: () => import('./pages/EditTrip') },
  ],
  commands: [
    { id: 'trips.open', word: 'trips.command.open', icon: Luggage, to: '/trips' },
    { id: 'trips.new', word: 'trips.command.new', icon: Plus, to: '/trips/new' },
  ],
  faces: { 'trips.trip': { word: 'trips.home.trip', icon: Luggage } },
  kinds: { 'trips.trip': (id) => `/trips/${id}` },
}
