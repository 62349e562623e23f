import { useQuery } from '@tanstack/react-query'
import { FolderKanban, FolderPlus, ListChecks, ListTodo, Plus, Search } from 'lucide-react'
import type { Manifest } from '../ground/manifest'
import { mineCounts } from './data/tasks'

/** Tasks of mine that are late or fall due today. */
function useCount(): number {
  const counts = useQuery(mineCounts()).data
  return counts ? counts.overdue + counts.today : 0
}

/** Projects and tasks. */
export const tasks: Manifest = {
  name: 'tasks',
  menu: { word: 'tasks.menu', icon: ListChecks, to: '/tasks', order: 10, useCount },
  pages: [
    { path: '/tasks', load: () => import('./pages/Mine') },
    { path: '/tasks/mine/$bucket', load: () => import('./pages/Mine') },
    { path: '/tasks/all', load: () => import('./pages/All') },
    { path: '/tasks/new', load: () => import('./pages/NewTask') },
    { path: '/tasks/projects', load: () => import('./pages/Projects') },
    { path: '/tasks/projects/new', load: () => import('./pages/NewProject') },
    { path: '/tasks/projects/$project', load: () => import('./pages/Project') },
    { path: '/tasks/projects/$project/settings', load: () => import('./pages/ProjectSettings') },
    { path: '/tasks/$task', load: () => import('./pages/Task') },
  ],
  commands: [
    { id: 'tasks.create', word: 'tasks.command.create', icon: Plus, keys: 'c', to: '/tasks/new' },
    { id: 'tasks.mine', word: 'tasks.command.mine', icon: ListTodo, keys: 'g t', to: '/tasks/mine/today' },
    {
      id: 'tasks.projects',
      word: 'tasks.command.projects',
      icon: ListChecks,
      keys: 'g p',
      to: '/tasks/projects',
    },
    { id: 'tasks.found', word: 'tasks.command.found', icon: FolderPlus, to: '/tasks/projects/new' },
    { id: 'tasks.find', word: 'tasks.command.find', icon: Search, to: '/tasks/all' },
  ],
  home: [
    {
      id: 'tasks.due',
      word: 'tasks.home.due',
      order: 30,
      to: '/tasks',
      load: () => import('./parts/HomeDue'),
    },
  ],
  faces: {
    'tasks.task': { word: 'tasks.home.task', icon: ListChecks },
    'tasks.project': { word: 'tasks.home.project', icon: FolderKanban },
  },
  visits: { 'tasks.task': () => import('./parts/Visit') },
  kinds: {
    'tasks.task': (id) => `/tasks/${id}`,
    'tasks.project': (id) => `/tasks/projects/${id}`,
  },
}
