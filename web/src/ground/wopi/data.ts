/** The document editor of the institution: what it opens, and the way into it. */
import { queryOptions } from '@tanstack/react-query'
import { api, ok, type Got } from '../api'

export type Editor = Got<'/api/wopi'>
export type EditorPass = Awaited<ReturnType<typeof openIn>>

/** The editor that is offered; it opens nothing when none is set up. */
export const editor = queryOptions({
  queryKey: ['ground.house', 'editor'],
  queryFn: () => ok(api.GET('/api/wopi')),
  staleTime: 10 * 60_000,
})

/** How the editor opens files of this name: `edit`, `view` or not at all. */
export function opens(offered: Editor | undefined, name: string): string | undefined {
  const dot = name.lastIndexOf('.')
  return dot > 0 ? offered?.extensions[name.slice(dot + 1).toLowerCase()] : undefined
}

/** Whether the editor changes files of this name. */
export const edits = (offered: Editor | undefined, name: string): boolean => opens(offered, name) === 'edit'

/** Opens a file in the editor: where to, and what lets it in. */
export const openIn = (file: string) =>
  ok(api.POST('/api/files/{id}/editor', { params: { path: { id: file } } }))

/** A file in the editor, in a tab of its own: the page is loaded anew and may show what was set up since. */
export const showEditor = (file: string): void => {
  open(`/files/${file}/editor`, '_blank', 'noopener')
}
