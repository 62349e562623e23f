import { FileUp, Network, Search, UserCog, Users } from 'lucide-react'
import type { Manifest } from '../ground/manifest'

export const people: Manifest = {
  name: 'people',
  menu: { word: 'people.menu', icon: Users, to: '/people', order: 80 },
  pages: [
    { path: '/people', load: () => import('./pages/Find') },
    { path: '/people/$id', load: () => import('./pages/Find') },
    { path: '/people/organisation', load: () => import('./pages/Organisation') },
    { path: '/people/organisation/$id', load: () => import('./pages/Organisation') },
    { path: '/people/print', load: () => import('./pages/Print') },
    { path: '/people/headcount', load: () => import('./pages/Headcount') },
    { path: '/people/duties', load: () => import('./pages/Duties') },
    { path: '/people/sites', load: () => import('./pages/Sites') },
    { path: '/people/sites/$id', load: () => import('./pages/Sites') },
    { path: '/people/manage', load: () => import('./pages/Manage') },
    { path: '/people/manage/new', load: () => import('./pages/NewPerson') },
    { path: '/people/manage/import', load: () => import('./pages/Import') },
    { path: '/people/manage/reorganise', load: () => import('./pages/Reorganise') },
    { path: '/people/manage/groups', load: () => import('./pages/Groups') },
    { path: '/people/manage/groups/$id', load: () => import('./pages/Groups') },
    { path: '/people/manage/administrators', load: () => import('./pages/Administrators') },
    { path: '/people/manage/labels', load: () => import('./pages/LabelsPage') },
    { path: '/people/manage/viewings', load: () => import('./pages/Viewings') },
    { path: '/people/manage/$id', load: () => import('./pages/ManagePerson') },
  ],
  commands: [
    { id: 'people.find', word: 'people.command.find', icon: Search, keys: 'g u', to: '/people' },
    {
      id: 'people.organisation',
      word: 'people.command.organisation',
      icon: Network,
      keys: 'g o',
      to: '/people/organisation',
    },
    {
      id: 'people.manage',
      word: 'people.command.manage',
      icon: UserCog,
      to: '/people/manage',
      act: 'people.administer',
    },
    {
      id: 'people.import',
      word: 'people.command.import',
      icon: FileUp,
      to: '/people/manage/import',
      act: 'people.administer',
    },
  ],
  home: [
    {
      id: 'people.colleagues',
      word: 'people.home.colleagues',
      order: 50,
      beside: true,
      load: () => import('./parts/HomeColleagues'),
    },
  ],
  personCard: () => import('./parts/PersonCard'),
  kinds: {
    'people.person': (id) => `/people/${id}`,
    'people.unit': (id) => `/people/organisation/${id}`,
    'people.site': (id) => `/people/sites/${id}`,
    'people.group': (id) => `/people/manage/groups/${id}`,
  },
}
