/** The place in the address: which thing is open, which filter is set. */
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'

/** A part of the path, `$id` in the manifest; empty when the path has none. */
export function useParam(name: string): string {
  const params: Record<string, string | undefined> = useParams({ strict: false })
  return params[name] ?? ''
}

/** A part of the query, and how to change it; an empty text takes it away. Changing does not add to the history. */
export function useQueryPart(name: string): [string, (value: string) => void] {
  const search: Record<string, unknown> = useSearch({ strict: false })
  const navigate = useNavigate()
  const set = useCallback(
    (value: string) =>
      void navigate({
        to: '.',
        search: (before: Record<string, unknown>) => ({ ...before, [name]: value || undefined }),
        replace: true,
      }),
    [name, navigate],
  )
  const value = search[name]
  return [typeof value === 'string' || typeof value === 'number' ? String(value) : '', set]
}
